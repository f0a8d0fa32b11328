import { visitLetterRuns } from '../../swedish/letter-runs.ts';
import { BULLETS } from '../../swedish/list-mark.ts';

/** The words of a text, each once, in lower case. */
export interface WordsByCapital {
  /** Those that stand inside a sentence with a capital. */
  readonly capital: readonly string[];
  /** Those that stand without one. */
  readonly small: readonly string[];
}

/**
 * Words, in lower case, that stand inside a sentence with a capital and never without one: names of people, places and
 * bodies. `read`: `readByCapital`, or what knows what was read before.
 */
export function findNames(texts: Iterable<string>, read = readByCapital): ReadonlySet<string> {
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const text of texts) {
    const words = read(text);
    for (const word of words.capital) capital.add(word);
    for (const word of words.small) small.add(word);
  }
  return new Set([...capital].filter((word) => !small.has(word)));
}

export function readByCapital(text: string): WordsByCapital {
  const capital = new Set<string>();
  const small = new Set<string>();
  visitLetterRuns(text, (start, end, isSmall) => {
    if (isSmall) small.add(text.slice(start, end));
    else if (!startsSentence(text, start)) capital.add(text.slice(start, end).toLowerCase());
  });
  return { capital: [...capital], small: [...small] };
}

/** Made for: `. Karin`, `: Karin`, `– Karin`, `• Karin`, `Karin` at the very beginning. */
const NEW_SENTENCE = new RegExp(String.raw`(?:^|[.!?:;"”»)\n${BULLETS}]\s*)$`, 'u');

/** Whether the word at `index` begins a sentence, a line or a point of a list, where any word has a capital. */
function startsSentence(text: string, index: number): boolean {
  return NEW_SENTENCE.test(text.slice(Math.max(0, index - 3), index));
}
