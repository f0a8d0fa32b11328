/** A stretch of a text: the places of its first character and of the one after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text with each span replaced; of two that overlap, the first. The work grows as the text, however many there are. */
export function replaceSpans(text: string, spans: readonly Span[], replace: (words: string) => string): string {
  let done = 0;
  const parts = spans
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ start, end }) => {
      if (start < done) return [];
      const before = text.slice(done, start);
      done = end;
      return [before, replace(text.slice(start, end))];
    });
  return [...parts, text.slice(done)].join('');
}

/** What stands just before a place in a text, for patterns that end there: of the whole text before it they would go through all, at each place. */
export function wordsBefore(text: string, place: number): string {
  return text.slice(Math.max(0, place - BEFORE), place);
}

/** More than a phrase and the words between it and the place. */
const BEFORE = 100;
