import { expect, test } from 'vitest';
import { PROBE_KINDS, type Probe } from '../../../../scripts/bench/probes/probe.ts';
import { probeTable } from '../../../../scripts/bench/probes/probe-table.ts';
import { scoreByKind } from '../../../../scripts/bench/score-answers.ts';

test('the kinds that were asked stand with their goals and what each search found', () => {
  const probes: readonly Probe[] = [
    { kind: 'dag i annan form', question: '2023-09-15', expected: ['a', 'b'] },
    { kind: 'titel', question: 'Jour', expected: ['a'] },
  ];
  const scores = scoreByKind(PROBE_KINDS, probes, new Map([['2023-09-15', { items: ['a'], cards: [] }]]));
  expect(probeTable([{ name: 'efter', scores }])).toBe(
    [
      '| hittat / först / utan träff | antal |         mål |             efter |',
      '| --------------------------- | ----: | ----------: | ----------------: |',
      '| dag i annan form            |     1 | först 0,950 | 0,500 / 1,000 / 0 |',
      '| titel                       |     1 |             | 0,000 / 0,000 / 1 |',
    ].join('\n'),
  );
});
