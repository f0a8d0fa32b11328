/** A stretch of lines that a meeting keeps as its source prints them: its head, its signatures. */
export interface VerbatimPart {
  readonly text: string;
  readonly struck: boolean;
}

/** The lines with ~~ before and after what is struck out, on each line by itself. Spans in order, not overlapping. */
export function markStrikes(
  text: string,
  strikes: readonly { readonly start: number; readonly end: number }[],
): string {
  return strikes
    .toReversed()
    .reduce(
      (words, { start, end }) =>
        words.slice(0, start) + words.slice(start, end).replaceAll(/[^\n]+/g, '~~$&~~') + words.slice(end),
      text,
    );
}

/** What `markStrikes` marked, without its marks. Two ~~ on different lines are no marks but signs of the source. */
export function splitStrikes(text: string): readonly VerbatimPart[] {
  return text
    .split(/~~([^~\n]+)~~/)
    .map((part, index) => ({ text: part, struck: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
