import type { SourceLine } from '../source-document.ts';
import { cutLine } from './cut-line.ts';
import type { ItemStart } from './item-start.ts';

/** An item that is a row of a table. */
export interface ItemRow {
  readonly heading: SourceLine;
  /** The other cells in their order: kind, presenters, time, text. Each paragraph of a cell is a line of its own. */
  readonly columns: readonly ItemColumn[];
}

export interface ItemColumn {
  readonly lines: readonly SourceLine[];
  /** Whether the table's heading calls this column the decision. */
  readonly decides: boolean;
  /** The heading of the column; empty where the table has none. */
  readonly name: string;
}

/**
 * Divides an item that is a row of a table: its number and title stand in the first cells, and the other cells follow
 * in their order. Undefined where the line is no row. `above`: the lines before it, where the table's headings are
 * looked for.
 */
export function splitItemRow(line: SourceLine, { lead }: ItemStart, above: readonly SourceLine[]): ItemRow | undefined {
  if (!line.text.includes('\t')) return undefined;
  const names = findColumnNames(line, above);
  let start = 0;
  const cells = line.text
    .split('\t')
    .map((cell, column) => {
      const lines = cell.split('\n').flatMap((text) => {
        const at = start;
        start += text.length + 1;
        const cut = cutCell(line, at, at + text.length);
        return cut.text === '' ? [] : [cut];
      });
      /* Made for: `Beslut`, `Beslut/åtgärd`. */
      return { lines, decides: /^beslut/iu.test(names[column] ?? ''), name: names[column] ?? '' };
    })
    .filter(({ lines }) => lines.length > 0);
  const [first, second, ...others] = cells;
  const [number, ...below] = first?.lines ?? [];
  if (!number) return undefined;
  const rest = below.length > 0 ? [{ lines: below, decides: false, name: '' }] : [];
  if (number.text.length > lead.printed.length + 1 || rest.length > 0)
    return { heading: number, columns: [...rest, ...(second ? [second, ...others] : [])] };
  const [title, ...more] = second?.lines ?? [];
  if (!title) return { heading: number, columns: [] };
  const heading = cutCell(
    line,
    0,
    line.text.indexOf(title.text, line.text.indexOf(number.text) + number.text.length) + title.text.length,
  );
  return {
    heading: { ...heading, text: heading.text.replaceAll('\t', ' ') },
    columns: [...(more.length > 0 ? [{ lines: more, decides: false, name: '' }] : []), ...others],
  };
}

/**
 * The headings of the columns: the cells of the nearest row above with a word for one. Made for: `Nr`, `Ärende`,
 * `Beslut`, `Rubrik`, `Föredragande`.
 */
function findColumnNames(line: SourceLine, above: readonly SourceLine[]): readonly string[] {
  const head = above.findLast(
    ({ text, table }) =>
      table === line.table &&
      text.includes('\t') &&
      /(?:^|\t)(?:beslut|ärende|rubrik|punkt|nr|föredragande)\p{L}*\.?(?:\t|$)/iu.test(text),
  );
  const names = head?.text.split('\t').map((name) => name.trim()) ?? [];
  /* A time is a part of the heading, `1. 13.00 Inledning`, and its column no column of its own. */
  return /^(?:tid|kl)/iu.test(names[0] ?? '') && /^\S+\s\S*\d\S*\s+\p{L}/u.test(line.text.split('\t')[0] ?? '')
    ? names.slice(1)
    : names;
}

/** A part of the row as a paragraph of its own, outside any table. */
function cutCell(line: SourceLine, from: number, to: number): SourceLine {
  return { ...cutLine(line, from, to), whole: true, gapBefore: 0, table: undefined };
}
