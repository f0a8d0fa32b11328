import { createHash } from 'node:crypto';
import { visitLetterRuns } from '../../swedish/letter-runs.ts';
import type { SearchSource } from './search-source.ts';
import type { WrittenRecord } from './written-record.ts';

/**
 * The digest of all that the index of some records is made of: the records in their order, the words of the archive that the marking
 * asks for, and the program. Of the names of the whole archive only those that stand in these records count, since no other
 * changes how a word of them is marked.
 */
export function findPieceKey(
  records: readonly WrittenRecord[],
  { names, ownWords }: Pick<SearchSource, 'names' | 'ownWords'>,
  program: string,
): string {
  const digest = createHash('sha256').update(JSON.stringify([program, ownWords]));
  const met = new Set<string>();
  for (const { json } of records) {
    digest.update(`\n${json}`);
    const words = json.replaceAll(ESCAPED, ' ');
    /* As the marking takes them. */
    visitLetterRuns(words, (start, end) => {
      const word = words.slice(start, end).toLowerCase();
      if (names.has(word)) met.add(word);
    });
  }
  return digest.update(`\n${[...met].toSorted().join(' ')}`).digest('hex');
}

/** Made for: what stands in JSON for a line break, a quotation mark, half a sign: `\n`, `\"`, `\ud83d`. */
const ESCAPED = /\\(?:u[0-9a-f]{4}|.)/g;
