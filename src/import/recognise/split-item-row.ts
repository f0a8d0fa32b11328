import type { SourceLine } from '../source-document.ts';
import type { ItemStart } from './find-items.ts';

export interface ItemRow {
  readonly heading: SourceLine;
  /** What the other columns say: kind, presenter, time, text; each a line of its own. */
  readonly rest: readonly SourceLine[];
}

/** An item that is a row of a table: its number and title in the first cells, all else behind them in the order of the columns. */
export function splitItemRow(line: SourceLine, { lead }: ItemStart): ItemRow | undefined {
  if (!line.text.includes('\t')) return undefined;
  let start = 0;
  const cells = line.text.split('\t').flatMap((cell) => cell.split('\n').map((text, place) => ({ text, place }))).map(({ text }) => {
    const at = start;
    start += text.length + 1;
    return cutCell(line, at, at + text.length);
  }).filter(({ text }) => text !== '');
  const [first, second, ...others] = cells;
  if (!first) return undefined;
  if (first.text.length > lead.printed.length + 1) return { heading: { ...first, table: undefined }, rest: second ? [second, ...others] : [] };
  if (!second) return { heading: { ...first, table: undefined }, rest: [] };
  const heading = cutCell(line, 0, line.text.indexOf(second.text, first.text.length) + second.text.length);
  return { heading: { ...heading, text: heading.text.replaceAll('\t', ' '), table: undefined }, rest: others };
}

function cutCell(line: SourceLine, from: number, to: number): SourceLine {
  const raw = line.text.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  const end = start + raw.trim().length;
  const clip = <Part extends { readonly start: number; readonly end: number }>(spans: readonly Part[]): readonly Part[] => spans
    .map((span) => ({ ...span, start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start }))
    .filter((span) => span.start < span.end);
  return {
    ...line, text: raw.trim(), strikes: clip(line.strikes), drawnStrikes: clip(line.drawnStrikes), links: clip(line.links),
    whole: true, gapBefore: 0, table: undefined,
  };
}
