import type { Link, SourceLine } from './source-document.ts';
import type { Span } from '../swedish/span.ts';

/**
 * Lines that belong together, as one text. `strikes` and `links`: parts of the text. `lines`: where the text comes
 * from.
 */
export interface Paragraph {
  readonly text: string;
  readonly strikes: readonly Span[];
  readonly links: readonly Link[];
  readonly lines: readonly SourceLine[];
}

/** Joins lines with a space between them; strikes and links follow their words. */
export function joinLines(lines: readonly SourceLine[]): Paragraph {
  let text = '';
  const strikes: Span[] = [];
  const links: Link[] = [];
  for (const line of lines) {
    if (text !== '') text += ' ';
    const offset = text.length;
    text += line.text;
    for (const span of line.strikes) strikes.push(shift(span, offset));
    for (const link of line.links) links.push({ ...shift(link, offset), url: link.url });
  }
  return { text, strikes, links, lines };
}

/**
 * The part of a paragraph from `start` to `end`, trimmed, with its strikes and links. `lines` are still all of the
 * paragraph's.
 */
export function sliceParagraph(paragraph: Paragraph, start: number, end = paragraph.text.length): Paragraph {
  const raw = paragraph.text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const to = Math.max(from, end - (raw.length - raw.trimEnd().length));
  const clip = <Part extends Span>(spans: readonly Part[]): readonly Part[] =>
    spans
      .map((span) => ({ ...span, start: Math.max(span.start, from) - from, end: Math.min(span.end, to) - from }))
      .filter((span) => span.start < span.end);
  return {
    text: paragraph.text.slice(from, to),
    strikes: clip(paragraph.strikes),
    links: clip(paragraph.links),
    lines: paragraph.lines,
  };
}

/** A paragraph with `words` and a space before it. */
export function prependWords(words: string, paragraph: Paragraph): Paragraph {
  const offset = words.length + 1;
  return {
    ...paragraph,
    text: `${words} ${paragraph.text}`,
    strikes: paragraph.strikes.map((span) => shift(span, offset)),
    links: paragraph.links.map((link) => ({ ...shift(link, offset), url: link.url })),
  };
}

/** The number of the line that the paragraph begins on. */
export function firstLine({ lines }: Paragraph): number {
  return lines[0]?.number ?? 1;
}

/** Whether every letter of the text is struck out. */
export function isStruckOut({ text, strikes }: Pick<Paragraph, 'text' | 'strikes'>): boolean {
  if (strikes.length === 0) return false;
  const kept = [...strikes, { start: text.length, end: text.length }].map(({ start }, index) =>
    text.slice(strikes[index - 1]?.end ?? 0, start),
  );
  return !kept.some((part) => /[\p{L}\p{N}]/u.test(part));
}

/** The words without markup, as the archive shows them: `~~förra~~` becomes `[struket: förra]`. */
export function plainWords({ text, strikes }: Pick<Paragraph, 'text' | 'strikes'>): string {
  let [words, done] = ['', 0];
  for (const { start, end } of strikes) {
    words += `${text.slice(done, start)}[struket: ${text.slice(start, end).trim()}]`;
    done = end;
  }
  return words + text.slice(done);
}

function shift(span: Span, offset: number): Span {
  return { start: span.start + offset, end: span.end + offset };
}
