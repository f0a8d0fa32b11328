import type { Span } from '../../../swedish/span.ts';

/** A text with the styles and links of its parts. */
export interface StyledText {
  readonly text: string;
  readonly parts: readonly StyledPart[];
}

export type StyledPart =
  | (Span & { readonly style: 'bold' | 'strike' })
  | (Span & { readonly style: 'link'; readonly url: string });

/** The lines of a text, each with its own parts. Parts of one style must not overlap. */
export function splitStyled({ text, parts }: StyledText): readonly StyledText[] {
  const sorted = parts.toSorted((a, b) => a.start - b.start);
  let open: StyledPart[] = [];
  let next = 0;
  let start = 0;
  return text.split('\n').map((line) => {
    const end = start + line.length;
    for (let part = sorted[next]; part !== undefined && part.start < end; part = sorted[next]) {
      open.push(part);
      next += 1;
    }
    const own = open
      .map((part) => ({ ...part, start: Math.max(part.start - start, 0), end: Math.min(part.end, end) - start }))
      .filter((part) => part.start < part.end);
    open = open.filter((part) => part.end > end);
    start = end + 1;
    return { text: line, parts: own };
  });
}

/** The spans with a style, in order; spans that touch are joined. */
export function spansOf(parts: readonly StyledPart[], style: StyledPart['style']): readonly Span[] {
  const spans: Span[] = [];
  for (const { start, end } of parts.filter((part) => part.style === style).toSorted((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    if (last !== undefined && start <= last.end)
      spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else spans.push({ start, end });
  }
  return spans;
}
