import type { Span } from '../../../swedish/span.ts';

/** A text and what is said of parts of it. */
export interface StyledText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

export type Mark =
  | (Span & { readonly style: 'bold' | 'strike' })
  | (Span & { readonly style: 'link'; readonly url: string });

/** One text a line. Marks of one style do not overlap. */
export function splitStyled({ text, marks }: StyledText): readonly StyledText[] {
  const sorted = marks.toSorted((a, b) => a.start - b.start);
  let open: Mark[] = [];
  let next = 0;
  let start = 0;
  return text.split('\n').map((line) => {
    const end = start + line.length;
    for (let mark = sorted[next]; mark !== undefined && mark.start < end; mark = sorted[next]) {
      open.push(mark);
      next += 1;
    }
    const own = open
      .map((mark) => ({ ...mark, start: Math.max(mark.start - start, 0), end: Math.min(mark.end, end) - start }))
      .filter((mark) => mark.start < mark.end);
    open = open.filter((mark) => mark.end > end);
    start = end + 1;
    return { text: line, marks: own };
  });
}

/** Where the text bears a style: in order, parts that touch made one. */
export function spansOf(marks: readonly Mark[], style: Mark['style']): readonly Span[] {
  const spans: Span[] = [];
  for (const { start, end } of marks.filter((mark) => mark.style === style).toSorted((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    if (last !== undefined && start <= last.end)
      spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else spans.push({ start, end });
  }
  return spans;
}
