import { markdownTable } from '../markdown-table.ts';
import { summariseRuns, type Measured } from '../measure-command.ts';
import type { KindOfPage, SiteSize } from './weigh-site.ts';

/** One thing at one number of meetings: measured, or with the reason why it was not. */
export type BuildRow = {
  readonly meetings: number;
  readonly what: string;
  /** Of another program. */
  readonly release?: string;
} & (
  | { readonly kind: 'measured'; readonly runs: readonly Measured[]; readonly size: SiteSize | undefined }
  /** `reason`: in Swedish. */
  | { readonly kind: 'missing'; readonly reason: string }
);

/** A row that others of the same number of meetings are held against, by seconds of work. */
interface Yardstick {
  readonly head: string;
  readonly what: string;
}

/**
 * Medians of the runs as a Swedish table in Markdown, with a column for each yardstick, empty where that was not measured; and
 * below it why the rows without figures have none.
 */
export function buildTable(rows: readonly BuildRow[], yardsticks: readonly Yardstick[]): string {
  const table = markdownTable([
    ['', 'arbete', 'tid', 'minne', 'filer', 'storlek', ...yardsticks.map(({ head }) => head)],
    ...rows.map((row) => [nameOf(row), ...figures(row, rows, yardsticks)]),
  ]);
  const missing = rows.flatMap((row) =>
    row.kind === 'missing' ? [`- ${nameOf(row)} är inte mätt: ${row.reason}.`] : [],
  );
  return missing.length === 0 ? table : `${table}\n\n${missing.join('\n')}`;
}

/** The kinds of page of a site as a Swedish table in Markdown. */
export function pageTable(meetings: number, { files }: SiteSize, kinds: readonly KindOfPage[]): string {
  const table = markdownTable([
    ['slags sida', 'antal', 'störst, gzip', 'flest element'],
    ...kinds.map(({ kind, pages, mostPacked, mostElements }) => [
      `\`${kind}\``,
      `${pages}`,
      `${decimal(mostPacked / 1000)} kB`,
      `${mostElements}`,
    ]),
  ]);
  return `${meetings} möten: ${decimal(files / meetings)} filer per möte.\n\n${table}`;
}

function nameOf({ meetings, what, release }: BuildRow): string {
  return `${meetings} möten: ${what}${release ? ` (${release})` : ''}`;
}

function figures(row: BuildRow, rows: readonly BuildRow[], yardsticks: readonly Yardstick[]): readonly string[] {
  if (row.kind === 'missing') return ['ej mätt'];
  const { work, seconds, bytes } = summariseRuns(row.runs);
  const ratios = yardsticks.map(({ what }) => {
    const beside = rows.find((other) => other.meetings === row.meetings && other.what === what);
    return beside?.kind === 'measured' ? `${fewDigits(work / summariseRuns(beside.runs).work)} ×` : '';
  });
  return [
    `${decimal(work)} s`,
    `${decimal(seconds)} s`,
    bytes === undefined ? '' : `${(bytes / 1024 ** 2).toFixed(0)} MiB`,
    row.size === undefined ? '' : `${row.size.files}`,
    row.size === undefined ? '' : `${decimal(row.size.bytes / 1_000_000)} MB`,
    ...ratios,
  ];
}

function fewDigits(value: number): string {
  return value.toFixed(value < 1 ? 2 : 1).replace('.', ',');
}

function decimal(value: number): string {
  return value.toFixed(1).replace('.', ',');
}
