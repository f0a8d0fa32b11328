import type { SearchEngine } from './search-peers.ts';
import { shareOf, type Score, type Scores } from './score-answers.ts';

export interface ScoredEngine extends Pick<SearchEngine, 'name' | 'firstBytes' | 'wholeBytes'> {
  readonly scores: Scores;
}

/** The scores as a Swedish table in a fixed-width font: every engine as a whole, then kind by kind. */
export function scoreTable(engines: readonly ScoredEngine[]): string {
  const whole = [
    ['', 'hittat', 'först', 'bland tre', 'första frågan', 'hela indexet'],
    ...engines.map(({ name, scores: { total }, firstBytes, wholeBytes }) => [
      name,
      ...percentages(total).map((share) => `${share} %`),
      kilobytes(firstBytes),
      kilobytes(wholeBytes),
    ]),
  ];
  const kinds = [
    ['hittat / först / bland tre', ...engines.map(({ name }) => name)],
    ...[...(engines[0]?.scores.byKind ?? [])].map(([kind, { questions }]) => [
      `${kind} (${questions})`,
      ...engines.map(({ scores }) => {
        const score = scores.byKind.get(kind);
        return score ? percentages(score).join(' / ') : '';
      }),
    ]),
  ];
  return `${inColumns(whole)}\n\n${inColumns(kinds)}`;
}

function percentages(score: Score): readonly string[] {
  const { recall, first, firstThree } = shareOf(score);
  return [recall, first, firstThree].map((share) => (100 * share).toFixed(0));
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}

function inColumns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
