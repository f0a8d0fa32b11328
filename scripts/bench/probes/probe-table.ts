import { markdownTable } from '../markdown-table.ts';
import { shareOf, type Score, type Scores } from '../score-answers.ts';
import { asShare } from '../score-table.ts';
import { PROBE_GOALS, PROBE_KINDS, type ProbeKind } from './probe.ts';

/** What the searches answered to the probes, kind by kind, as a Swedish table in Markdown. */
export function probeTable(searches: readonly { readonly name: string; readonly scores: Scores<ProbeKind> }[]): string {
  return markdownTable([
    ['hittat / först / utan träff', 'antal', 'mål', ...searches.map(({ name }) => name)],
    ...PROBE_KINDS.flatMap((kind) => {
      const scores = searches.map((search) => search.scores.byKind.get(kind));
      const asked = scores[0]?.questions;
      return asked === undefined
        ? []
        : [[kind, String(asked), goalOf(kind), ...scores.map((score) => (score ? inShort(score) : ''))]];
    }),
  ]);
}

function goalOf(kind: ProbeKind): string {
  const { recall, first } = PROBE_GOALS[kind] ?? {};
  return [recall === undefined ? [] : `hittat ${asShare(recall)}`, first === undefined ? [] : `först ${asShare(first)}`]
    .flat()
    .join(', ');
}

function inShort(score: Score): string {
  const { recall, first } = shareOf(score);
  return [asShare(recall), asShare(first), String(score.silent)].join(' / ');
}
