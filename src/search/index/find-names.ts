import { BULLETS } from '../../swedish/list-mark.ts';

/** Words that are written with a capital inside a sentence and never without: names of people, places and bodies. In small letters. */
export function findNames(texts: readonly string[]): ReadonlySet<string> {
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const text of texts) {
    for (const { 0: word, index } of text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
      if (/^\p{Ll}/u.test(word)) small.add(word);
      else if (!startsSentence(text, index)) capital.add(word.toLowerCase());
    }
  }
  return new Set([...capital].filter((word) => !small.has(word)));
}

/** `. Karin`, `: Karin`, `– Karin`, `• Karin`, or at the very beginning. */
const NEW_SENTENCE = new RegExp(String.raw`(?:^|[.!?:;"”»)\n${BULLETS}]\s*)$`, 'u');

/** Nothing but a sign of a new sentence, line or list stands before it. */
function startsSentence(text: string, index: number): boolean {
  return NEW_SENTENCE.test(text.slice(Math.max(0, index - 3), index));
}
