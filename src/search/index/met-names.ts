import { hash } from 'node:crypto';
import path from 'node:path';
import { keepByText, type KeptByText } from '../../keeping/kept-by-text.ts';
import { visitLetterRuns } from '../../swedish/letter-runs.ts';
import type { KeptPlace } from './kept-place.ts';

/** The names of the archive that stand in some records, sorted. `written`: the records as JSON. */
export type FindMetNames = (written: string) => readonly string[];

/** `names`: in lower case. The words are parted as the marking takes them. */
export function buildMetNamesFinder(names: ReadonlySet<string>): FindMetNames {
  return (written) => {
    const met = new Set<string>();
    const words = written.replaceAll(ESCAPED, ' ');
    visitLetterRuns(words, (start, end) => {
      const word = words.slice(start, end).toLowerCase();
      if (names.has(word)) met.add(word);
    });
    return [...met].toSorted();
  };
}

/** The same, kept from one build to the next: a corrected word seldom makes a name or takes one away. */
export function keepMetNames(
  names: ReadonlySet<string>,
  { folder, program }: KeptPlace,
): KeptByText<readonly string[]> {
  const key = hash(
    'sha256',
    `${program}
${[...names].toSorted().join(' ')}`,
  );
  return keepByText(path.join(folder, 'namn-i-stycken'), key, buildMetNamesFinder(names));
}

/** Made for: what stands in JSON for a line break, a quotation mark, half a sign: `\n`, `\"`, `\ud83d`. */
const ESCAPED = /\\(?:u[0-9a-f]{4}|.)/g;
