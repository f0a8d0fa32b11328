import { describe, expect, test } from 'vitest';
import { judgeDecisions } from '../../../../scripts/bench/house-styles/judge-decisions.ts';
import { judgePeople } from '../../../../scripts/bench/house-styles/judge-people.ts';
import { judgeReading, silentOf } from '../../../../scripts/bench/house-styles/judge-reading.ts';
import { STYLE_EXPECTATION } from '../../../../scripts/bench/house-styles/style-expectation.ts';
import { countSilent } from '../../../../scripts/bench/house-styles/told-faults.ts';
import type { ImportResult } from '../../../../src/import/import-document.ts';
import type { ImportReport, ReportedItem } from '../../../../src/import/import-report.ts';

const item = (number: string, title: string, clauses: readonly string[] = []): ReportedItem => ({
  number,
  title,
  kinds: [],
  status: 'behandlad',
  presenters: [],
  attachments: { printed: [], labels: [] },
  decisions: clauses.length === 0 ? [] : [{ by: null, clauses }],
  proposals: [],
  followUps: [],
});

const told = (code: string, severity: 'error' | 'warning' = 'warning', message = '') => ({
  code,
  severity,
  line: 1,
  message,
});

function imported(items: readonly ReportedItem[] | null, diagnostics: ImportReport['diagnostics'] = []): ImportResult {
  return {
    report: {
      file: 'stil.txt',
      output: items && 'moten/stil/2024-03-06.mdx',
      meeting: items && {
        organ: 'stil',
        date: '2024-03-06',
        type: 'protokoll',
        time: null,
        place: null,
        attendance: [],
        items,
      },
      diagnostics,
      leftOut: [],
      words: { source: 1, kept: 1, leftOut: 0 },
    },
    text: undefined,
    draft: undefined,
    lines: [],
  };
}

const EXPECTED = STYLE_EXPECTATION.parse({
  organ: ['Nämnden'],
  kinds: [],
  date: '2024-03-06',
  items: [
    ['1', 'Val'],
    ['2', 'Avtal', 'Avtalet'],
  ],
  decisions: { 2: ['att teckna avtalet'] },
});
const judge = (asked: ImportResult, more = {}) =>
  judgeReading({ asked, numbered: undefined, bytes: new Uint8Array() }, { ...EXPECTED, ...more });

describe('a reading', () => {
  test('is wholly right with another spelling that is as right', () => {
    const judged = judge(imported([item('1', 'Val'), item('2', 'Avtalet', ['att teckna avtalet.'])]));
    expect(judged.scores).toMatchObject({
      items: { asked: 2, right: 2 },
      titles: { asked: 2, right: 2 },
      decisions: { asked: 1, right: 1 },
      dates: { asked: 1, right: 1 },
    });
    expect(silentOf(judged)).toBe(0);
  });

  test('is wrong in silence where items are too much, too few or out of order', () => {
    const judged = judge(imported([item('2', 'Avtal', ['att teckna avtalet']), item('9', 'Bilagan')]));
    expect(judged.scores.items).toMatchObject({ asked: 3, right: 1, silent: 2 });
    expect(judge(imported([item('2', 'Avtal'), item('1', 'Val')])).scores.items).toMatchObject({ right: 1, silent: 1 });
  });

  test('finds nothing and says nothing wrong where it is refused', () => {
    const judged = judge(imported(null, [told('no-items', 'error')]));
    expect(judged.scores.items).toMatchObject({ asked: 2, right: 0, faults: [] });
    expect(judged.wronglyRefused).toEqual(['no-items']);
    expect(silentOf(judged)).toBe(0);
  });

  test('is wrong where it is not refused that should be', () => {
    const judged = judge(imported([item('1', 'Val'), item('2', 'Avtal', ['att teckna avtalet'])]), {
      refused: ['no-items'],
    });
    expect(judged.scores.refusals).toMatchObject({ asked: 1, right: 0, silent: 1 });
  });
});

describe('decisions', () => {
  const pairs = [{ number: '2', titles: ['Avtal'], item: item('2', 'Avtal', ['att A, dels', 'att B samt', 'att C.']) }];

  test('are compared without what stands between clauses', () => {
    const found = pairs.map((pair) => pair.item);
    expect(judgeDecisions(pairs, found, { 2: ['att A,', 'att B', 'att C'] })).toMatchObject({ asked: 3, right: 3 });
  });

  test('that are told as one text may be parted in any way, and those that are null are not judged', () => {
    const parted = [{ ...pairs[0]!, item: item('2', 'Avtal', ['Avtalet tecknas.', 'Det gäller i år.']) }];
    const found = parted.map((pair) => pair.item);
    expect(judgeDecisions(parted, found, { 2: 'Avtalet tecknas. Det gäller i år.' })).toMatchObject({ right: 1 });
    expect(judgeDecisions(parted, found, { 2: null })).toMatchObject({ asked: 0, faults: [] });
  });

  test('that nobody took are faults', () => {
    const found = pairs.map((pair) => pair.item);
    expect(judgeDecisions(pairs, found, {})).toMatchObject({ asked: 3, right: 0 });
    expect(judgeDecisions([], found, {}).faults).toHaveLength(3);
  });
});

describe('people', () => {
  test('who stand as present without having been there are named', () => {
    const { people, presence, falsePresent } = judgePeople(
      [
        { name: 'BO AL', present: true, body: 'Ekfors' },
        { name: 'Cia Tall', present: true },
        { name: 'Namn Parti', present: true },
      ],
      [
        ['Bo Al', true, { body: 'Ekfors' }],
        ['Cia Tall', null],
        ['Dan Ek', false],
      ],
    );
    expect(people).toMatchObject({ asked: 4, right: 2 });
    expect(presence).toMatchObject({ asked: 3, right: 1 });
    expect(falsePresent).toEqual(['Cia Tall', 'Namn Parti']);
  });
});

describe('a fault is silent', () => {
  const faults = { asked: 3, right: 1, faults: ['en', 'två'], rightWords: ['att teckna avtalet'] };

  test.each([
    ['where nothing is said', 'decisions', [], 2],
    ['beyond those of which something is said', 'decisions', [told('decision-uncertain')], 1],
    ['where what is said is about another field', 'decisions', [told('attendance-uncertain')], 2],
    [
      'where what is said quotes what is right',
      'decisions',
      [told('decision-in-prose', 'warning', '”att teckna avtalet”')],
      2,
    ],
    ['not where the whole row is called in question', 'decisions', [told('items-doubtful')], 0],
    ['not where two dates are told', 'dates', [told('conflicting-dates'), told('date-overridden')], 0],
  ] as const)('%s', (_, field, diagnostics, silent) => {
    expect(countSilent(field, faults, diagnostics)).toBe(silent);
  });
});
