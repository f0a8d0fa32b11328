/** A row of the table: one measured thing, and how many times the work of its comparison it took. */
export interface BenchRow {
  readonly what: string;
  /** Seconds of real time. */
  readonly seconds: number;
  /** Seconds of work on all cores together. */
  readonly work: number;
  /** The most memory used at once, in bytes; undefined where the platform does not tell. */
  readonly bytes: number | undefined;
  readonly ratio?: number;
  readonly beside?: string;
}

/** The rows as a table in Swedish for a terminal, columns aligned with spaces. */
export function benchTable(rows: readonly BenchRow[]): string {
  const cells = [
    ['', 'tid', 'arbete', 'gånger', 'minne'],
    ...rows.map(({ what, seconds, work, bytes, ratio, beside }) => [
      what,
      `${swedish(seconds, 1)} s`,
      `${swedish(work, 1)} s`,
      ratio === undefined ? '' : `${swedish(ratio, ratio < 0.1 ? 3 : 1)} × ${beside}`,
      bytes === undefined ? '' : `${swedish(bytes / 1024 ** 2, 0)} MiB`,
    ]),
  ];
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? [];
  return cells
    .map((row) =>
      row
        .map((cell, column) =>
          column === 1 || column === 2 || column === 4
            ? cell.padStart(widths[column] ?? 0)
            : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function swedish(value: number, decimals: number): string {
  return value.toFixed(decimals).replace('.', ',');
}
