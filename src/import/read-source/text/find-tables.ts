import type { Edit } from '../edit-text.ts';

export interface TableRow {
  /** The number of the table in the block, from 0. */
  readonly table: number;
  /** Whether it is the line under the head of a table, `|---|---|`. */
  readonly isRule: boolean;
  /** Edits that turn the bars between cells into tabs. */
  readonly edits: readonly Edit[];
}

/**
 * Finds the rows of Markdown tables, `| Ort | Namn |`: for each line its row, or undefined. A table has at least two
 * lines. A bar within a cell is written `\|`.
 */
export function findTables(lines: readonly string[]): readonly (TableRow | undefined)[] {
  let table = -1;
  return lines.map((line, index) => {
    if (!isRow(line)) return undefined;
    const begins = !isRow(lines[index - 1] ?? '');
    if (begins && !isRow(lines[index + 1] ?? '')) return undefined;
    if (begins) table += 1;
    return {
      table,
      isRule: isRule(line),
      edits: isRule(line) ? [{ start: 0, end: line.length, by: '' }] : findBars(line),
    };
  });
}

function isRow(line: string): boolean {
  const words = line.trim();
  return words.length > 1 && words.startsWith('|') && words.endsWith('|') && !words.endsWith('\\|');
}

/** Whether a line only rules a table: `|---|:--:|`, also with spaces. */
function isRule(line: string): boolean {
  return /^[ \t|:-]+$/.test(line) && line.includes('-');
}

function findBars(line: string): readonly Edit[] {
  const first = line.indexOf('|');
  const last = line.lastIndexOf('|');
  return [...line.matchAll(/(?<!\\)\|[ \t]*/g)].map(({ 0: bar, index }) => ({
    start: index,
    end: index + bar.length,
    by: index === first || index === last ? '' : '\t',
  }));
}
