import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import type { Archive } from '../../src/archive/archived.ts';
import { swedishDate } from '../../src/swedish/calendar-date.ts';
import type { AddressHistory } from '../../src/archive/ledger.ts';
import type { Candidate } from '../../src/find/candidate.ts';
import { rankCandidates } from '../../src/find/rank-candidates.ts';
import { readIndex, readYear, writeIndex, writeYear } from '../../src/find/address-file.ts';
import { buildAddressIndex, buildAddressYears } from '../../src/find/address-index.ts';
import { readTyped } from '../../src/find/read-typed.ts';
import { yearsToRead } from '../../src/find/years-to-read.ts';
import { decision, makeMeeting, makeOrgan, prose, type ItemSketch } from '../samples/sample-archive.ts';
import { MANGLINGS } from './manglings.ts';
import { runs } from '../runs.ts';

const organs = [
  makeOrgan('lov-skogen', ['Lövnätverket i Skogen', 'Lövnätverket', 'LVN'], {
    region: 'Skogen',
    shortName: 'LVN Skogen',
  }),
  makeOrgan('lov-parken', ['Parkens lövnätverk', 'Lövnätverket'], {
    region: 'Parken',
    shortName: 'Lövnätverket Parken',
  }),
  makeOrgan('barr-skogen', ['Barrådet'], { region: 'Skogen' }),
];

function archiveOf(
  meetings: readonly {
    readonly organ: string;
    readonly date: string;
    readonly id?: string;
    readonly items?: readonly ItemSketch[];
  }[],
): Archive {
  return buildArchive({ organs, meetings: meetings.map((sketch) => makeMeeting(sketch)), topics: [], glossary: [] });
}

/** What a browser does, the files written and read back. */
function find(text: string, archive: Archive): readonly Candidate[] {
  const index = readIndex(JSON.parse(writeIndex(buildAddressIndex(archive))));
  const years = buildAddressYears(archive);
  const reading = readTyped(text, index);
  return rankCandidates(
    reading,
    index,
    yearsToRead(reading, index).flatMap((year) => {
      const addresses = years.get(year);
      return addresses ? [readYear(JSON.parse(writeYear(addresses)))] : [];
    }),
  );
}

const decided = (number: string, amount = 1): ItemSketch => ({
  number,
  title: `Rubrik ${number}`,
  printedNumber: number
    .replace(/^(\d+)([a-z])$/, '$1 $2')
    .replace(/^(\d{4})-/, '$1:')
    .replace('-', '.'),
  blocks: Array.from({ length: amount }, (_each, index) => decision(['att en', 'att två'], { sequence: index + 1 })),
});

const sample = archiveOf([
  {
    organ: 'lov-skogen',
    date: '2021-03-19',
    items: [
      { number: '1' },
      decided('4'),
      { number: '6' },
      decided('6a'),
      decided('6b'),
      decided('12'),
      decided('13', 2),
    ],
  },
  { organ: 'lov-skogen', date: '2021-03-11', items: [decided('1')] },
  { organ: 'lov-skogen', date: '2021-04-16', items: [decided('41', 1)] },
  { organ: 'lov-parken', date: '2022-03-04', items: [decided('3')] },
  { organ: 'barr-skogen', date: '2021-05-08', items: [{ ...decided('41'), printedNumber: '§ 41' }] },
  { organ: 'barr-skogen', date: '2021-04-16', items: [decided('2')] },
  { organ: 'lov-skogen', date: '2022', items: [{ number: '3', blocks: [prose('x')] }] },
  { organ: 'lov-skogen', date: '2022-10', items: [decided('3')] },
]);
const first = (text: string): string => {
  const [best] = find(text, sample);
  return best ? `${best.certainty} ${best.address}` : 'inget';
};

describe('a typed reference', () => {
  test.each([
    ['LVN 2021-03-19 § 4', 'exakt /b/lov-skogen-2021-03-19-4/'],
    ['LVN 210319 p 4', 'exakt /b/lov-skogen-2021-03-19-4/'],
    ['lvn 20210319 punkt 4', 'exakt /b/lov-skogen-2021-03-19-4/'],
    ['Lövnätverket i Skogen 19 mars 2021 punkt 6 a', 'exakt /b/lov-skogen-2021-03-19-6a/'],
    ['Lovnatverket i Skogens möte den 19:e mars 2021, § 6 a)', 'exakt /b/lov-skogen-2021-03-19-6a/'],
    ['§ 41 Barrådet 2021-05-08', 'exakt /b/barr-skogen-2021-05-08-41/'],
    ['LVN 19/3 2021 p. 12, att-sats 2', 'exakt /b/lov-skogen-2021-03-19-12/#att-2'],
    ['LVN 2021-03-19 punkt 13 beslut 2', 'exakt /b/lov-skogen-2021-03-19-13-beslut2/'],
    ['LVN 2021-03-19 punkt 1', 'exakt /moten/lov-skogen-2021-03-19/#p1'],
    ['LVN 2021-03-19', 'exakt /moten/lov-skogen-2021-03-19/'],
    ['210319 p.4', 'trolig /b/lov-skogen-2021-03-19-4/'],
    ['§ 41 2021-05-08', 'trolig /b/barr-skogen-2021-05-08-41/'],
    ['Lövnätverket 19 mars 2021 punkt 6 a', 'trolig /b/lov-skogen-2021-03-19-6a/'],
    ['19 mars punkt 4', 'trolig /b/lov-skogen-2021-03-19-4/'],
    ['Lövnätvreket i Skogen 2021-03-19 p 4', 'trolig /b/lov-skogen-2021-03-19-4/'],
    ['2021-03-19-4', 'trolig /b/lov-skogen-2021-03-19-4/'],
  ])('%s', (text, expected) => expect(first(text)).toBe(expected));

  test('whose name another network bears in its id alone means that one, where it met that day', () => {
    const archive = buildArchive({
      organs: [
        makeOrgan('lov-skogen', ['Lövnätverket i Skogen', 'LOV'], { region: 'Skogen', shortName: 'LOV Skogen' }),
        makeOrgan('lov-parken', ['Parkens nätverk'], { region: 'Parken' }),
      ],
      meetings: [
        makeMeeting({ organ: 'lov-skogen', date: '2022', items: [{ number: '1' }] }),
        makeMeeting({ organ: 'lov-parken', date: '2022-03-04', items: [{ number: '1' }, { number: '13' }] }),
      ],
      topics: [],
      glossary: [],
    });
    const found = (text: string) => find(text, archive).map(({ id, certainty }) => [id, certainty]);
    expect(found('LOV 220304 p 13')).toEqual([['lov-parken-2022-03-04-13', 'trolig']]);
    expect(new Set(found('LOV Skogen 220304 p 13').map(([, certainty]) => certainty))).toEqual(new Set(['nära']));
  });

  test('that fits several pages is never called certain', () => {
    const found = find('2021-04-16', sample);
    expect(found.map(({ id }) => id)).toEqual(['lov-skogen-2021-04-16', 'barr-skogen-2021-04-16']);
    expect(found.map(({ certainty, grounds }) => [certainty, grounds.code])).toEqual([
      ['trolig', 'several-that-day'],
      ['trolig', 'several-that-day'],
    ]);
    expect(find('LVN 2021-03-19 p 13', sample).map(({ certainty }) => certainty)).not.toContain('exakt');
  });

  test.each([
    ['Barrådet 2021-03-19 p 4', 'lov-skogen-2021-03-19-4', 'other-organ'],
    ['LVN 2021-03-91 p 4', 'lov-skogen-2021-03-19-4', 'swapped-digits'],
    ['LVN 2012-03-19 p 4', 'lov-skogen-2021-03-19-4', 'swapped-digits'],
    ['LVN 2021-03-18 p 4', 'lov-skogen-2021-03-19-4', 'near-date-digits'],
    ['LVN 2021-06-30', 'lov-skogen-2021-04-16', 'nearest-date'],
    ['LVN 2021-03-19 p 14', 'lov-skogen-2021-03-19', 'no-such-item'],
  ])('%s is offered what lies near, and why', (text, id, code) => {
    const [best] = find(text, sample);
    expect([best?.id, best?.certainty, best?.grounds.code]).toEqual([id, 'nära', code]);
  });

  test('to an item tells its place in the meeting and its parts', () => {
    expect(find('LVN 2021-03-19 p 6', sample)[0]?.item).toEqual({
      id: 'lov-skogen-2021-03-19-6',
      meeting: 'lov-skogen-2021-03-19',
      place: 2,
      parts: ['lov-skogen-2021-03-19-6a', 'lov-skogen-2021-03-19-6b'],
    });
    expect(find('LVN 2021-03-19 p 1', sample)[0]?.item?.parts).toEqual([]);
  });

  test('to an item that is printed by its parts alone is offered the parts', () => {
    const archive = archiveOf([{ organ: 'lov-skogen', date: '2021-03-19', items: [decided('6a'), decided('6b')] }]);
    expect(
      find('LVN 210319 p 6', archive)
        .slice(0, 2)
        .map(({ id, grounds }) => [id.slice(-2), grounds.code]),
    ).toEqual([
      ['6a', 'under-item'],
      ['6b', 'under-item'],
    ]);
  });

  test.each(['minimaria', 'samverkan om unga', '', '4', '12 % § §', '\u0000', '%%%', '#'.repeat(9000)])(
    'finds nothing in %j',
    (text) => expect(find(text, sample)).toEqual([]),
  );
});

const otherwise = archiveOf([
  {
    organ: 'lov-skogen',
    date: '2021-03-19',
    items: [...'abcdefghi'].map((number) => ({ ...decided(number), printedNumber: number })),
  },
  {
    organ: 'lov-parken',
    date: '2021-03-19',
    items: ['I', 'II', 'III'].map((printedNumber, place) => ({ ...decided(String(place + 1)), printedNumber })),
  },
  {
    organ: 'barr-skogen',
    date: '2021-03-20',
    items: [14, 15].map((number) => ({ ...decided(`2021-${number}`), printedNumber: `§ 2021:${number}` })),
  },
  { organ: 'barr-skogen', date: '2021-03-21', items: [{ ...decided('49'), printedNumber: 'Sn § 49' }] },
  { organ: 'lov-skogen', date: '2021-03-21', items: [{ ...decided('49'), printedNumber: '§ 49' }] },
]);

describe('an item without a plain number', () => {
  const best = (text: string) => find(text, otherwise)[0];

  test.each([
    ['LVN Skogen 2021-03-19 punkt b', '/b/lov-skogen-2021-03-19-b/'],
    ['LVN Skogen 210319 p b', '/b/lov-skogen-2021-03-19-b/'],
    ['punkten C, LVN Skogen 19 mars 2021', '/b/lov-skogen-2021-03-19-c/'],
    ['LVN Skogen 210319 § A', '/b/lov-skogen-2021-03-19-a/'],
    ['LVN Skogen 210319 punkt i', '/b/lov-skogen-2021-03-19-i/'],
    ['LVN Skogen 210319 punkt b, att-sats 2', '/b/lov-skogen-2021-03-19-b/#att-2'],
    ['Parkens lövnätverk 210319 punkt II', '/b/lov-parken-2021-03-19-2/'],
    ['Parkens lövnätverk 210319 p iii', '/b/lov-parken-2021-03-19-3/'],
    ['Parkens lövnätverk 210319 § I', '/b/lov-parken-2021-03-19-1/'],
    ['Barrådet 210320 § 2021:15', '/b/barr-skogen-2021-03-20-2021-15/'],
    ['§ 2021/15 Barrådet 2021-03-20', '/b/barr-skogen-2021-03-20-2021-15/'],
    ['Sn § 49 2021-03-21', '/b/barr-skogen-2021-03-21-49/'],
    ['sn § 49 21 mars 2021', '/b/barr-skogen-2021-03-21-49/'],
    ['/moten/lov-skogen-2021-03-19/#pb', '/moten/lov-skogen-2021-03-19/#pb'],
    ['lov-skogen-2021-03-19-pb', '/b/lov-skogen-2021-03-19-b/'],
    ['/b/lov-skogen-2021-03-19-b/#att-2', '/b/lov-skogen-2021-03-19-b/#att-2'],
  ])('is found as %s', (text, address) => expect(best(text)?.address).toBe(address));

  test.each([
    'LVN Skogen 210319 punkt i protokollet',
    'LVN SKOGEN 210319 PUNKT I PROTOKOLLET',
    'punkt i 2021-03-19 LVN Skogen',
    'LVN Skogen 210319 p g a sjukdom',
    'LVN Skogen 210319 punkt z',
    'LVN Skogen 210319 punkt II',
    'Parkens lövnätverk 210319 punkt b',
  ])('is none where the letter is a word, or the meeting has none such: %s', (text) => {
    expect(best(text)?.kind).toBe('meeting');
    expect(best(text)?.certainty).toBe('exakt');
  });
});

describe('an address', () => {
  test.each([
    ['/moten/lov-skogen-2021-03-19#p4', 'exakt /moten/lov-skogen-2021-03-19/#p4'],
    ['/moten/lov-skogen-2021-03-19/p4', 'exakt /moten/lov-skogen-2021-03-19/#p4'],
    ['/b/lov-skogen-2021-03-19-4-att-2', 'exakt /b/lov-skogen-2021-03-19-4/#att-2'],
    ['/b/lov-skogen-2021-03-19-4/?att=2', 'exakt /b/lov-skogen-2021-03-19-4/#att-2'],
    ['/b/lov-skogen-2021-03-19-4%23att-2', 'exakt /b/lov-skogen-2021-03-19-4/#att-2'],
    ['/b/lov-skogen-2021-03-19-4/v3/', 'trolig /b/lov-skogen-2021-03-19-4/'],
    ['/b/lov-skogen-2021-03-19-1/', 'trolig /moten/lov-skogen-2021-03-19/#p1'],
    ['/b/lov-skogen-2021-03-19/', 'exakt /moten/lov-skogen-2021-03-19/'],
    ['/b/skogen-2021-03-19-4/', 'trolig /b/lov-skogen-2021-03-19-4/'],
    ['/b/lvo-skogen-2021-03-19-4/', 'trolig /b/lov-skogen-2021-03-19-4/'],
    ['/b/lov-skogen-20210319-4/', 'exakt /b/lov-skogen-2021-03-19-4/'],
    ['/b/lov-skogen-2021-03-19-1', 'trolig /moten/lov-skogen-2021-03-19/#p1'],
    ['/b/lov-skogen-2022-10-3/', 'nära /moten/lov-skogen-2022m10/'],
    ['/moten/lov-skogen-2022/#p3', 'exakt /moten/lov-skogen-2022/#p3'],
  ])('%s', (text, expected) => expect(first(text)).toBe(expected));

  test('that is cut off is offered what begins so', () => {
    expect(
      find('https://arkivet.example/b/lov-skogen-2021-03-1', sample)
        .slice(0, 2)
        .map(({ id, grounds }) => [id, grounds.code]),
    ).toEqual([
      ['lov-skogen-2021-03-11', 'cut-off'],
      ['lov-skogen-2021-03-19', 'cut-off'],
    ]);
    expect(find('/b/lov-skogen-2021-0', sample).length).toBe(3);
    expect(find('/b/lov-park', sample).map(({ id }) => id)).toEqual(['lov-parken-2022-03-04']);
  });

  test('that has moved or been withdrawn is found as what it is', () => {
    const history = { published: '2021-04-01', wordings: [] };
    const gone: readonly AddressHistory[] = [
      {
        ...history,
        id: 'lov-skogen-2021-03-19-9',
        kind: 'decision',
        fate: { kind: 'moved', to: 'lov-skogen-2021-03-19-4', date: '2021-05-01', reason: undefined },
      },
      {
        ...history,
        id: 'lov-parken-2019-01-02',
        kind: 'meeting',
        fate: { kind: 'withdrawn', date: '2021-05-01', reason: 'Mötet hölls aldrig.' },
      },
    ];
    const archive = { ...sample, addresses: new Map(gone.map((address) => [address.id, address])) };
    expect(find('LVN 2021-03-19 § 9', archive)[0]).toMatchObject({
      address: '/b/lov-skogen-2021-03-19-9/',
      certainty: 'exakt',
      grounds: { code: 'moved' },
    });
    expect(find('http://x.example/moten/lov-parken-2019-01-02).', archive)[0]).toMatchObject({
      address: '/moten/lov-parken-2019-01-02/',
      certainty: 'exakt',
      grounds: { code: 'withdrawn' },
    });
  });
});

const grown = fc
  .uniqueArray(
    fc.record({
      organ: fc.constantFrom(...organs.map(({ id }) => id)),
      date: fc
        .date({ min: new Date('2019-01-01'), max: new Date('2023-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      numbers: fc.uniqueArray(
        fc.constantFrom('1', '2', '4', '6', '6a', '6b', '11', '12', '41', '6-2', '112', 'b', '2021-15'),
        {
          minLength: 1,
          maxLength: 6,
        },
      ),
      decisions: fc.integer({ min: 0, max: 2 }),
    }),
    { minLength: 1, maxLength: 12, selector: ({ organ, date }) => organ + date },
  )
  .map((meetings) =>
    archiveOf(
      meetings.map(({ organ, date, numbers, decisions }) => ({
        organ,
        date,
        items: numbers.map((number) => decided(number, decisions)),
      })),
    ),
  );

function addressesOf(archive: Archive): readonly string[] {
  return [
    ...archive.meetings.map(({ meeting }) => `/moten/${meeting.id}/`),
    ...archive.items.map(({ meeting, item }) => `/moten/${meeting.id}/#p${item.number}`),
    ...archive.decisions.flatMap(({ decision: { id } }) => [`/b/${id}/`, `/b/${id}/#att-2`]),
  ];
}

describe('in any archive', () => {
  test.each(Object.entries(MANGLINGS))('every address is found first: %s', (_name, mangle) => {
    fc.assert(
      fc.property(grown, (archive) => {
        for (const address of addressesOf(archive)) {
          const text = mangle(address);
          const best = find(text, archive)[0];
          expect(`${best?.certainty} ${best?.address}`, text).toBe(`exakt ${address}`);
        }
      }),
      { numRuns: runs(12) },
    );
  });

  test('every item that an organ’s own name, day and number name is found first', () => {
    fc.assert(
      fc.property(grown, (archive) => {
        for (const { organ, meeting, item, decisions } of archive.items) {
          const [best] = find(`${organ.name} ${swedishDate(meeting.date)} punkt ${item.printedNumber}`, archive);
          expect(best?.id).toBe(item.id);
          expect(best?.certainty).toBe(decisions.length > 1 ? 'trolig' : 'exakt');
        }
      }),
      { numRuns: runs(40) },
    );
  });

  test('nothing is certain where two digits have changed places, unless a page has just that address', () => {
    fc.assert(
      fc.property(grown, fc.nat(9), (archive, place) => {
        for (const address of addressesOf(archive)) {
          const digits = [...address.matchAll(/\d(?=\d)/g)].map(({ index }) => index).slice(0, 10);
          const at = digits[place % digits.length] ?? 0;
          const text = `${address.slice(0, at)}${address[at + 1]}${address[at]}${address.slice(at + 2)}`;
          const held = addressesOf(archive).includes(text);
          for (const { certainty, address: offered } of find(text, archive))
            if (certainty === 'exakt') expect([held, offered]).toEqual([true, text]);
        }
      }),
      { numRuns: runs(40) },
    );
  });

  test('no text makes it fall', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        find(text, sample);
        find(`/b/${text}`, sample);
        find(`LVN 2021-03-19 ${text}`, sample);
      }),
    );
  });
});
