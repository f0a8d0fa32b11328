import type { SourceLine } from '../source-document.ts';
import type { Span } from '../../swedish/span.ts';

/**
 * The part of a line from `from` to `to`, trimmed, as a line of its own. Strikes and links keep their words; `indent`
 * grows.
 */
export function cutLine(line: SourceLine, from: number, to = line.text.length): SourceLine {
  const raw = line.text.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  const end = start + raw.trim().length;
  const clip = <Part extends Span>(spans: readonly Part[]): readonly Part[] =>
    spans
      .map((span) => ({ ...span, start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start }))
      .filter((span) => span.start < span.end);
  return {
    ...line,
    text: raw.trim(),
    indent: line.indent + start,
    strikes: clip(line.strikes),
    drawnStrikes: clip(line.drawnStrikes),
    links: clip(line.links),
  };
}
