import { markdownTable } from './markdown-table.ts';
import type { SearchEngine } from './search-peers.ts';
import { shareOf, type Score, type Scores } from './score-answers.ts';

export interface ScoredEngine extends Pick<SearchEngine, 'name' | 'firstBytes' | 'wholeBytes'> {
  readonly scores: Scores;
}

/** The scores as Swedish tables in Markdown: every engine as a whole, then kind by kind. */
export function scoreTable(engines: readonly ScoredEngine[]): string {
  const whole = [
    ['', 'hittat', 'först', 'bland tre', 'utan träff', 'första frågan', 'hela indexet'],
    ...engines.map(({ name, scores: { total }, firstBytes, wholeBytes }) => [
      name,
      ...threeShares(total),
      String(total.silent),
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
        return score ? threeShares(score).join(' / ') : '';
      }),
    ]),
  ];
  return `${markdownTable(whole)}\n\n${markdownTable(kinds)}`;
}

/** A share as tables print it: `0,974`. */
export function asShare(share: number): string {
  return share.toFixed(3).replace('.', ',');
}

function threeShares(score: Score): readonly string[] {
  const { recall, first, firstThree } = shareOf(score);
  return [recall, first, firstThree].map(asShare);
}

function kilobytes(bytes: number): string {
  return bytes === 0 ? '' : `${(bytes / 1000).toFixed(0)} kB`;
}
