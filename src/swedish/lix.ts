import { splitSentences } from './sentences.ts';

/**
 * How hard a text is to read by Björnsson's measure, rounded: words to a sentence, and how many of a hundred words have more than six
 * letters. Below 30 very easy, 40 to 50 as a newspaper. Each line ends a sentence, for headings and lists have no stop. Undefined
 * where there are no words.
 */
export function lixOf(text: string): number | undefined {
  const words = text.match(WORD) ?? [];
  if (words.length === 0) return undefined;
  const sentences = text
    .split('\n')
    .flatMap((line) => splitSentences(line).filter(({ start, end }) => line.slice(start, end).match(WORD) !== null));
  const long = words.filter((word) => word.length > LONG);
  return Math.round(words.length / sentences.length + (100 * long.length) / words.length);
}

const WORD = /[\p{L}\p{N}]+(?:[-–:.,'’][\p{L}\p{N}]+)*/gu;
const LONG = 6;
