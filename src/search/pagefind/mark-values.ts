import type { FilingDate } from '../../swedish/calendar-date.ts';
import { amountToken } from '../values/value-token.ts';
import { findTextValues } from '../values/text-values.ts';
import type { MarkText } from './mark-compounds.ts';
import { joinMarked } from './marks.ts';

/**
 * Marks a text and puts the tokens of its days and amounts at every word of them, so that the whole run is found and shown
 * as found. `withoutMarks` gives back the text as it was. `marked`: the text as `mark` gives it, where that is known.
 */
export function markValues(
  text: string,
  meeting: FilingDate | undefined,
  mark: MarkText,
  marked: string = mark(text),
): string {
  const values = findTextValues(text, meeting);
  if (values.length === 0) return marked;
  let next = 0;
  const sorted = values.toSorted((a, b) => a.start - b.start);
  let open: (typeof values)[number][] = [];
  return text.replaceAll(/\S+/gu, (word, start: number) => {
    const end = start + word.length;
    for (let value = sorted[next]; value !== undefined && value.start < end; value = sorted[next]) {
      open.push(value);
      next += 1;
    }
    open = open.filter((value) => value.end > start);
    const own = open.filter((value) => value.start < end).flatMap(({ tokens }) => tokens);
    return own.length === 0 ? mark(word) : addTokens(mark(word), word, [...new Set(own)]);
  });
}

/**
 * Pagefind takes all that is joined as the whole word, and forgets a part of a single sign: a compound, and a digit that
 * stands alone, must be hidden words as well.
 */
function addTokens(marked: string, word: string, tokens: readonly string[]): string {
  const digit = /^\P{N}*(\d)\P{N}*$/u.exec(word)?.[1];
  const letters = word.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
  const isCompound = marked.includes('^') && !marked.includes('~') && !/\p{N}/u.test(letters);
  return joinMarked(
    [marked],
    [...(isCompound ? [letters] : []), ...tokens, ...(digit === undefined ? [] : [amountToken(digit)])],
  );
}
