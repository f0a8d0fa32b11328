import { describe, expect, test } from 'vitest';
import { buildAddresses } from '../../src/archive/build-addresses.ts';
import { compareWithLedger } from '../../src/archive/compare-with-ledger.ts';
import { followLedger } from '../../src/archive/follow-ledger.ts';
import { addressKind, type LedgerLine } from '../../src/archive/ledger.ts';

const MEETING = 'lovrad-2031-04-02';
const line = (words: string, rest: Partial<LedgerLine> = {}): LedgerLine => {
  const [event, id = '', target] = words.split(' ');
  const hash = event === 'published' || event === 'corrected' ? { sha256: `hash of ${id}` } : {};
  if (event !== 'published' && event !== 'moved' && event !== 'withdrawn' && event !== 'corrected')
    throw new Error(words);
  return {
    event,
    id,
    date: '2031-05-01',
    ...hash,
    ...(target === undefined ? {} : { target }),
    ...(event === 'withdrawn' || event === 'corrected' ? { reason: 'Skäl.' } : {}),
    previous: '',
    ...rest,
  };
};
const [four, five, six] = [`${MEETING}-4`, `${MEETING}-5`, `${MEETING}-6`];
const START = [
  line(`published ${MEETING}`),
  line(`published ${four}`),
  line(`published ${five}`),
  line(`published ${six}`),
];
const faultsOf = (...lines: readonly LedgerLine[]) =>
  followLedger([...START, ...lines]).outOfPlace.map(({ index, fault }) => [index - START.length, fault]);
const codesOf = (...lines: readonly LedgerLine[]) =>
  compareWithLedger({
    record: { lines: [...START, ...lines], wordings: new Map() },
    current: [],
    isComplete: false,
  }).map(({ code }) => code);
const fateOf = (id: string, ...lines: readonly LedgerLine[]) =>
  buildAddresses({ lines: [...START, ...lines], wordings: new Map() }, () => undefined).get(id)?.fate;

describe('a line of the ledger can only follow on what was before:', () => {
  test.each<[string, readonly LedgerLine[], string]>([
    ['a second publication', [line(`published ${four}`)], 'already-published'],
    ['a move of what was never published', [line(`moved ${MEETING}-9 ${four}`)], 'unpublished'],
    [
      'a correction of what was withdrawn',
      [line(`withdrawn ${four}`), line(`corrected ${four}`, { sha256: 'x' })],
      'not-standing',
    ],
    ['a second move', [line(`moved ${four} ${five}`), line(`moved ${four} ${six}`)], 'not-standing'],
    [
      'a moved address for another text',
      [line(`moved ${four} ${five}`), line(`published ${four}`, { sha256: 'other' })],
      'moved-away',
    ],
    ['a correction that changes nothing', [line(`corrected ${four}`)], 'same-wording'],
    ['a decision that becomes a meeting', [line(`moved ${four} ${MEETING}`)], 'other-kind'],
  ])('%s', (_what, lines, fault) => {
    expect(faultsOf(...lines)).toEqual([[lines.length - 1, fault]]);
    expect(codesOf(...lines)).toContain('ledger-event');
  });

  test('what moved away may come back, what was withdrawn may be found elsewhere', () => {
    expect(
      faultsOf(
        line(`moved ${four} ${five}`),
        line(`published ${four}`, { reason: 'Åter.' }),
        line(`withdrawn ${five}`),
        line(`moved ${five} ${four}`),
      ),
    ).toEqual([]);
  });
});

describe('a forward', () => {
  test('leads to where the text stands in the end, however often it moved', () => {
    expect(fateOf(four, line(`moved ${four} ${five}`), line(`moved ${five} ${six}`))).toMatchObject({
      kind: 'moved',
      to: six,
    });
  });

  test('to what was withdrawn is withdrawn too', () => {
    expect(fateOf(four, line(`moved ${four} ${five}`), line(`withdrawn ${five}`))).toMatchObject({
      kind: 'withdrawn',
      reason: 'Skäl.',
    });
  });

  test('to nowhere, and one in a ring, are refused', () => {
    expect(codesOf(line(`moved ${four} ${MEETING}-9`))).toEqual(['ledger-target']);
    expect(codesOf(line(`moved ${four} ${five}`), line(`moved ${five} ${four}`))).toEqual([
      'ledger-ring',
      'ledger-ring',
    ]);
  });
});

test.each([
  ['lovrad-2031-04-02', 'meeting'],
  ['lovrad-2031-04-02b', 'meeting'],
  ['lovrad-2031', 'meeting'],
  ['lovrad-2031m04', 'meeting'],
  ['lovrad-2031-04-02-4', 'decision'],
  ['lovrad-2031-5-beslut2', 'decision'],
  ['lovrad-2031-04-02-2021', 'decision'],
])('%s is the address of a %s', (id, kind) => {
  const held = new Set(['lovrad-2031', 'lovrad-2031-04-02']);
  expect(addressKind(id, (other) => other !== id && held.has(other))).toBe(kind);
});

describe('minutes that take the address of their agenda', () => {
  const agenda = `${MEETING}-dagordning`;
  const hashesOf = (id: string, lines: readonly LedgerLine[]) =>
    followLedger(lines)
      .states.get(id)
      ?.wordings.map(({ hash, afterAgenda }) => `${hash}${afterAgenda ? ' (minutes)' : ''}`);
  const planned = [line(`published ${MEETING}`), line(`corrected ${MEETING}`, { sha256: 'second agenda' })];
  const come = [
    line(`published ${agenda}`, { sha256: 'second agenda' }),
    line(`corrected ${MEETING}`, { sha256: 'minutes' }),
  ];

  test('hand its wordings over to the address that it has since', () => {
    const lines = [...planned, ...come, line(`corrected ${agenda}`, { sha256: 'third agenda' })];
    expect(followLedger(lines).outOfPlace).toEqual([]);
    expect(hashesOf(MEETING, lines)).toEqual([`hash of ${MEETING}`, 'second agenda', 'minutes (minutes)']);
    expect(hashesOf(agenda, lines)).toEqual([`hash of ${MEETING}`, 'second agenda', 'third agenda']);
  });

  test('are known as such after the meeting has moved, and the agenda moves too', () => {
    const there = 'lovrad-2031-04-09';
    const lines = [
      ...planned,
      ...come,
      line(`published ${there}`, { sha256: 'minutes' }),
      line(`published ${there}-dagordning`, { sha256: 'second agenda' }),
      line(`moved ${MEETING} ${there}`),
      line(`moved ${agenda} ${there}-dagordning`),
    ];
    expect(hashesOf(there, lines)?.at(-1)).toBe('minutes (minutes)');
    expect(hashesOf(`${there}-dagordning`, lines)).toHaveLength(2);
  });

  test('are a correction where the agenda was published with other words', () => {
    const lines = [...planned, line(`published ${agenda}`), line(`corrected ${MEETING}`, { sha256: 'minutes' })];
    expect(hashesOf(MEETING, lines)?.at(-1)).toBe('minutes');
  });

  test('are neither a meeting nor a decision to the ledger', () => {
    expect([agenda, MEETING, four].map((id) => addressKind(id, (each) => each === MEETING))).toEqual([
      'agenda',
      'meeting',
      'decision',
    ]);
    expect(faultsOf(line(`published ${agenda}`), line(`moved ${agenda} ${four}`))).toEqual([[1, 'other-kind']]);
  });
});
