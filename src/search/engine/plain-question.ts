import { chooseWords, joinRun } from './choose-words.ts';
import type { Question } from './question.ts';

/** Made for: `avtal`, `god vård`; not for `ELLER`, which joins. */
const PLAIN = /^(?!(?:ELLER|OR|OCH|AND)$)\p{L}[\p{L}\p{M}]*$/u;

/**
 * A question of words without signs and numbers, as `readQuestion` reads it in all likelihood: a day in letters, which that
 * finds, is not looked for here. Undefined for any other question. It needs none of what reads days and amounts.
 */
export function readPlainQuestion(text: string): Question | undefined {
  const asked = text.normalize('NFC');
  const typed = asked.split(/\s+/).filter(Boolean);
  if (typed.length === 0 || !typed.every((word) => PLAIN.test(word))) return undefined;
  const words = typed.map((word) => word.toLowerCase());
  return {
    words: chooseWords(words, false, !/\s$/.test(text)),
    phrases: [],
    values: [],
    either: [],
    without: [],
    run: joinRun(words),
    asked,
    filters: {},
  };
}
