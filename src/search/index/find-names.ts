import { visitLetterRuns } from '../../swedish/letter-runs.ts';
import { BULLETS } from '../../swedish/list-mark.ts';

/**
 * Words, in lower case, that stand inside a sentence with a capital and never without one: names of people, places and
 * bodies.
 */
export function findNames(texts: Iterable<string>): ReadonlySet<string> {
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const text of texts)
    visitLetterRuns(text, (start, end, isSmall) => {
      if (isSmall) small.add(text.slice(start, end));
      else if (!startsSentence(text, start)) capital.add(text.slice(start, end).toLowerCase());
    });
  return new Set([...capital].filter((word) => !small.has(word)));
}

/** Made for: `. Karin`, `: Karin`, `– Karin`, `• Karin`, `Karin` at the very beginning. */
const NEW_SENTENCE = new RegExp(String.raw`(?:^|[.!?:;"”»)\n${BULLETS}]\s*)$`, 'u');

/** Whether the word at `index` begins a sentence, a line or a point of a list, where any word has a capital. */
function startsSentence(text: string, index: number): boolean {
  return NEW_SENTENCE.test(text.slice(Math.max(0, index - 3), index));
}
