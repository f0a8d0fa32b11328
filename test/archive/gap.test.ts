import { describe, expect, test } from 'vitest';
import { buildGaps, type OrganMention } from '../../src/archive/gap.ts';
import { makeMeeting, makeOrgan, referencesIn } from '../samples/sample-archive.ts';

const lovrad = makeOrgan('lovrad', ['Lövrådet']);
const barrad = makeOrgan('barrad', ['Barrnätverket']);
const spring = makeMeeting({ organ: 'lovrad', date: '2031-05-07' });
const autumn = makeMeeting({ organ: 'lovrad', date: '2031-09-10' });

function mention(text: string, { organ = barrad, meeting = spring } = {}): OrganMention {
  const [reference] = referencesIn(text);
  if (!reference) throw new Error(`No reference: ${text}`);
  return { organ, meeting, reference };
}

/** `organ date label (how many mentions)`. */
function gapsOf(...mentions: readonly OrganMention[]) {
  return buildGaps(mentions).map(
    ({ organ, date, label, mentions: all }) => `${organ.id} ${date?.iso ?? '?'} ${label} (${all.length})`,
  );
}

describe('gaps', () => {
  test('are one for each organ and day, however the day is written', () => {
    expect(
      gapsOf(
        mention('310402 p 4'),
        mention('den 2 april 2031', { meeting: autumn }),
        mention('310402', { organ: lovrad }),
      ),
    ).toEqual(['barrad 2031-04-02 310402 p 4 (2)', 'lovrad 2031-04-02 310402 (1)']);
  });

  test.each([
    [
      'minutes that name an item of it have read its minutes',
      { type: 'protokoll', date: '2031-05-07' },
      '310402 p 4',
      true,
    ],
    ['an agenda may name an item of a meeting to come', { type: 'dagordning', date: '2031' }, '310402 p 4', false],
    ['so may one of the day before', { type: 'dagordning', date: '2031-04-01' }, '310402 p 4', false],
    ['a day before that of the agenda has been', { type: 'dagordning', date: '2031-05-07' }, '310402 p 4', true],
    [
      'an agenda that tells of it knows',
      { type: 'dagordning', date: '2031' },
      'Vid mötet den 2 april 2031 beslutades',
      true,
    ],
  ] as const)('are held or not known to be: %s', (_why, from, text, held) => {
    const meeting = makeMeeting({ organ: 'lovrad', ...from });
    expect(buildGaps([mention(text, { meeting })])[0]?.held).toBe(held);
  });

  test('keep who mentions them, and where', () => {
    const [gap] = buildGaps([mention('310402 p 4'), mention('2/4 2031', { meeting: autumn })]);
    expect(gap?.mentions.map(({ meeting, reference }) => [meeting.id, reference.item, reference.from])).toEqual([
      ['lovrad-2031-05-07', '4', '1'],
      ['lovrad-2031-09-10', undefined, '1'],
    ]);
  });

  test('stand with the latest first and those without a year last', () => {
    expect(gapsOf(mention('1/2'), mention('2030-01-15'), mention('2031-03-01'))).toEqual([
      'barrad 2031-03-01 2031-03-01 (1)',
      'barrad 2030-01-15 2030-01-15 (1)',
      'barrad ? 1/2 (1)',
    ]);
  });

  test('are none where nothing is mentioned', () => {
    expect(gapsOf()).toEqual([]);
  });
});

describe('a meeting that is told as held', () => {
  const [impossible, possible] = [
    'Frågan lyftes vid mötet den 2 april 2032',
    'Frågan lyftes vid mötet den 2 april 2031',
  ].map((text) => buildGaps([mention(text)])[0]);

  test('is impossible where its day comes after the minutes that tell of it', () => {
    expect([impossible?.held, impossible?.impossible]).toEqual([true, true]);
    expect([possible?.held, possible?.impossible]).toEqual([true, false]);
  });
});

describe('a day and a month without a year', () => {
  test('are the same meeting as the dated one within a year', () => {
    expect(gapsOf(mention('den 2 april'), mention('310402', { meeting: autumn }))).toEqual([
      'barrad 2031-04-02 2 april (2)',
    ]);
  });

  test('are another meeting where the dated one is of another organ', () => {
    expect(gapsOf(mention('2/4'), mention('310402', { organ: lovrad }))).toEqual([
      'lovrad 2031-04-02 310402 (1)',
      'barrad ? 2/4 (1)',
    ]);
  });

  test('are another meeting where the dated one lies more than a year off', () => {
    expect(gapsOf(mention('2/4'), mention('2029-04-02'))).toEqual([
      'barrad 2029-04-02 2029-04-02 (1)',
      'barrad ? 2/4 (1)',
    ]);
  });

  test('are neither where two dated ones lie within a year', () => {
    expect(gapsOf(mention('2/4'), mention('2031-04-02'), mention('2032-04-02')).at(-1)).toBe('barrad ? 2/4 (1)');
  });

  test('in two meetings are not taken for one', () => {
    expect(gapsOf(mention('2/4'), mention('2/4', { meeting: autumn }))).toEqual([
      'barrad ? 2/4 (1)',
      'barrad ? 2/4 (1)',
    ]);
  });
});

describe('the year of a day without one', () => {
  const yearOf = (text: string, meeting = spring) => {
    const [gap] = buildGaps([mention(text, { meeting })]);
    return [gap?.date?.iso, gap?.yearFrom, gap?.held];
  };

  test.each([
    ['Bo deltog i mötet den 2 april', '2031-04-02', true],
    ['Bo deltog i mötet den 2 juni', '2030-06-02', true],
    ['frågan ska tas upp på mötet den 2 juni', '2031-06-02', false],
    ['inför nästa möte den 2 april', '2032-04-02', false],
  ])('is that of the context where “%s” tells it', (text, date, held) => {
    expect(yearOf(text)).toEqual([date, 'sammanhanget', held]);
  });

  test('is unknown where nothing tells, and where the meeting has no day', () => {
    expect(yearOf('2/4')).toEqual([undefined, undefined, false]);
    expect(yearOf('Bo deltog i mötet den 2 april', makeMeeting({ organ: 'lovrad', date: '2031' }))).toEqual([
      undefined,
      undefined,
      true,
    ]);
  });

  test('is of the source where that prints it, and what it tells goes before the day', () => {
    expect(yearOf('Bo deltog i mötet den 2 juni 2031')).toEqual(['2031-06-02', 'källan', true]);
    expect(yearOf('310402')).toEqual(['2031-04-02', 'källan', true]);
    expect(yearOf('310602')).toEqual(['2031-06-02', 'källan', false]);
  });
});

test('an agenda without minutes is a gap, and is told apart', () => {
  const agenda = makeMeeting({ organ: 'lovrad', date: '2031-10-01', type: 'dagordning' });
  expect(buildGaps([], [{ organ: lovrad, meeting: agenda }])).toMatchObject([{ agenda, held: false, mentions: [] }]);
});
