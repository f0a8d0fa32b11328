import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { readIndex, readYear, writeIndex, writeYear } from '../../src/find/address-file.ts';
import { buildAddressIndex, buildAddressYears } from '../../src/find/address-index.ts';
import { findMeantMeetings, yearsOfMeetings, type MeantMeetings } from '../../src/find/meant-meetings.ts';
import { decision, makeMeeting, makeOrgan, prose } from '../samples/sample-archive.ts';

const archive = buildArchive({
  organs: [
    makeOrgan('lov-skogen', ['Lövnätverket i Skogen', 'LVN'], { region: 'Skogen', shortName: 'LVN Skogen' }),
    makeOrgan('lov-parken', ['Parkens lövnätverk', 'LVN'], { region: 'Parken', shortName: 'LVN Parken' }),
    makeOrgan('barr-skogen', ['Barrådet'], { region: 'Skogen' }),
  ],
  meetings: [
    makeMeeting({
      organ: 'lov-skogen',
      date: '2021-03-19',
      items: [
        { number: '1', title: 'Dagordning', blocks: [decision(['Dagordningen godkänns.'])] },
        { number: '2', title: 'Avtal', blocks: [decision(['att teckna avtalet'])] },
        { number: '3', title: 'Frågor', blocks: [prose('Inga.')] },
      ],
    }),
    makeMeeting({ organ: 'barr-skogen', date: '2021-03-25', items: [{ number: '1' }] }),
    makeMeeting({ organ: 'lov-parken', date: '2022-03-04', items: [{ number: '1' }] }),
    makeMeeting({ organ: 'barr-skogen', date: '2022-03-04', items: [{ number: '1' }] }),
    makeMeeting({ organ: 'lov-parken', date: '2022-10', items: [{ number: '1' }] }),
    makeMeeting({ organ: 'lov-skogen', date: '2022', items: [{ number: '1' }] }),
  ],
  topics: [],
  glossary: [],
});

/** What a browser does, the files written and read back. */
function find(text: string, held = archive): MeantMeetings | undefined {
  const index = readIndex(JSON.parse(writeIndex(buildAddressIndex(held))));
  const years = buildAddressYears(held);
  return findMeantMeetings(
    text,
    index,
    yearsOfMeetings(text, index).flatMap((year) => {
      const addresses = years.get(year);
      return addresses ? [readYear(JSON.parse(writeYear(addresses)))] : [];
    }),
  );
}
const held = (text: string) => find(text)?.held.map(({ id }) => id);

describe('the meetings that a text means', () => {
  test.each([
    'LVN 210319',
    '210319',
    '2021-03-19',
    'mötet den 19 mars 2021',
    'Mötesanteckningar från Lövnätverket i Skogens möte den 19:e mars 2021',
    'protokollet 19/3 2021',
    'lov-skogen-2021-03-19',
    '/moten/lov-skogen-2021-03-19/',
  ])('are one where a day has one: %s', (text) => {
    expect(find(text)).toMatchObject({ held: [{ id: 'lov-skogen-2021-03-19' }], near: [], dated: true, rest: '' });
  });

  test.each([
    ['4 mars 2022', ['lov-parken-2022-03-04', 'barr-skogen-2022-03-04']],
    ['Barrådet 4 mars 2022', ['barr-skogen-2022-03-04']],
    ['möte i Parken 220304', ['lov-parken-2022-03-04']],
    ['mars 2021', ['lov-skogen-2021-03-19', 'barr-skogen-2021-03-25']],
    ['mars 2022 parken', ['lov-parken-2022-03-04']],
    ['Barrådets möten i mars 2022', ['barr-skogen-2022-03-04']],
    ['2022-03', ['lov-parken-2022-03-04', 'barr-skogen-2022-03-04']],
    ['okt 2022', ['lov-parken-2022m10']],
    ['mötena våren 2022', ['lov-parken-2022-03-04', 'barr-skogen-2022-03-04']],
    ['LVN Parkens protokoll 2022', ['lov-parken-2022-03-04', 'lov-parken-2022m10']],
    ['möten i Skogen 2022', ['barr-skogen-2022-03-04', 'lov-skogen-2022']],
    ['januari 2022', []],
    ['LVN 2022', ['lov-parken-2022-03-04', 'lov-parken-2022m10', 'lov-skogen-2022']],
    ['parken 2022', ['lov-parken-2022-03-04', 'lov-parken-2022m10']],
    ['Barrådet våren 2022', ['barr-skogen-2022-03-04']],
  ])('are all of the time and the network: %s', (text, ids) => {
    expect(held(text)?.toSorted()).toEqual(ids.toSorted());
  });

  test.each([
    'LVN 2021-03-19 p 2',
    'beslut 2 LVN 210319',
    'Parken 2022-03-04 p. 1',
    'avtal',
    '2022',
    'avtal våren 2022',
    'LVN avtal 2022',
    'bilder från senaste mötet',
    'föregående mötes anteckningar',
    '9/12',
    'avtal mars 2022',
    'MAR 2022',
    'avtal 20 mars 2021',
  ])('are none where an item or something else is asked for: %s', (text) => expect(find(text)).toBeUndefined());

  test.each([
    ['avtal 19 mars 2021', 'avtal'],
    ['vad beslutades om avtalet på mötet den 19 mars 2021 i Skogen', 'avtalet'],
    ['LVN 210319 avtal träd', 'avtal träd'],
  ])('are told with what else is asked for: %s', (text, rest) => {
    expect(find(text)).toMatchObject({ held: [{ id: 'lov-skogen-2021-03-19' }], rest });
  });

  test.each([
    ['senaste mötet', ['lov-skogen-2022']],
    ['sista mötet i Parken', ['lov-parken-2022m10']],
    ['Barrådets förra möte', ['barr-skogen-2022-03-04']],
    ['senaste protokollet LVN', ['lov-parken-2022m10', 'lov-skogen-2022']],
  ])('are the newest where that is asked for: %s', (text, ids) => {
    expect(find(text)).toMatchObject({ dated: true, rest: '' });
    expect(held(text)).toEqual(ids);
  });

  test.each([
    ['när är nästa möte', ['barr-skogen-2022-03-04', 'lov-parken-2022m10', 'lov-skogen-2022']],
    ['datum för nästa möte i Parken', ['lov-parken-2022m10']],
    ['Barrådets kommande möten', ['barr-skogen-2022-03-04']],
  ])('are the newest of each network where the next is asked for: %s', (text, ids) => {
    expect(find(text)).toMatchObject({ isNext: true });
    expect(held(text)).toEqual(ids);
  });

  test('are not the next where something else is asked of it', () => {
    expect(find('avtal nästa möte')).toBeUndefined();
  });

  test.each(['19/3', 'LVN 19/3'])('are those of a day in any year: %s', (text) => {
    expect(find(text)).toMatchObject({ held: [{ id: 'lov-skogen-2021-03-19' }], dated: false });
  });

  test.each([
    ['LVN 210319 p 44', '44'],
    ['Lövnätverket i Skogen 2021-03-19 § 12', '12'],
    ['lov-skogen-2021-03-19-9', '9'],
  ])('are told where they lack the item that is asked for: %s', (text, lacks) => {
    expect(find(text)).toMatchObject({ held: [{ id: 'lov-skogen-2021-03-19' }], lacks, rest: '' });
  });

  test.each([
    ['LVN Skogen 220304 p 1', ['barr-skogen-2022-03-04-1', 'lov-parken-2022-03-04-1']],
    ['Barrådet 2021-03-19 § 2', ['lov-skogen-2021-03-19-2']],
  ])('are none, and another day or network only lies near, where the day has none with the item: %s', (text, ids) => {
    const found = find(text);
    expect(found).toMatchObject({ held: [], points: [], lacks: undefined, dated: true });
    expect(found?.near.slice(0, ids.length).map(({ id }) => id)).toEqual(ids);
    expect(new Set(found?.near.map(({ certainty }) => certainty))).toEqual(new Set(['nära']));
  });

  test('of a time with no meeting may be one whose day is unknown', () => {
    const found = find('LVN Skogen juni 2022');
    expect(found?.held).toEqual([]);
    expect(found?.near.map(({ id, grounds }) => [id, grounds.code])).toEqual([['lov-skogen-2022', 'day-unknown']]);
  });

  test.each([
    ['Parken 2022 p 1', ['lov-parken-2022-03-04-1', 'lov-parken-2022m10-1']],
    ['Barrådet mars 2022 punkt 1', ['barr-skogen-2022-03-04-1']],
    ['§ 2 LVN 2021', ['lov-skogen-2021-03-19-2']],
    ['punkt 3 2021', ['lov-skogen-2021-03-19-3']],
    ['senaste mötet i Parken p 1', ['lov-parken-2022m10-1']],
  ])('are those with the item, where it is asked for without a day: %s', (text, ids) => {
    const found = find(text);
    expect(found?.points.map(({ id }) => id)).toEqual(ids);
    expect(found?.held).toHaveLength(ids.length);
  });

  describe('with an item that has no plain number', () => {
    const numbered = buildArchive({
      organs: [makeOrgan('lov-skogen', ['LVN Skogen']), makeOrgan('barr-skogen', ['Barrådet'])],
      meetings: [
        makeMeeting({
          organ: 'lov-skogen',
          date: '2021-03-19',
          items: [{ number: 'a' }, { number: 'b' }, { number: 'i' }],
        }),
        makeMeeting({ organ: 'barr-skogen', date: '2021-05-02', items: [{ number: '2', printedNumber: 'II' }] }),
        makeMeeting({ organ: 'barr-skogen', date: '2022-05-02', items: [{ number: '49', printedNumber: 'Sn § 49' }] }),
        makeMeeting({
          organ: 'barr-skogen',
          date: '2020-05-02',
          items: [{ number: '2020-15', printedNumber: '§ 2020:15' }],
        }),
      ],
      topics: [],
      glossary: [],
    });

    test.each([
      ['LVN Skogen 2021 punkt b', ['lov-skogen-2021-03-19-b']],
      ['punkt b mars 2021', ['lov-skogen-2021-03-19-b']],
      ['Barrådet maj 2021 punkt II', ['barr-skogen-2021-05-02-2']],
      ['maj 2022 Sn § 49', ['barr-skogen-2022-05-02-49']],
      ['Barrådet § 2020:15', ['barr-skogen-2020-05-02-2020-15']],
      ['§ 2020/15', ['barr-skogen-2020-05-02-2020-15']],
      ['senaste mötet LVN Skogen p b', ['lov-skogen-2021-03-19-b']],
    ])('are those that have it: %s', (text, ids) => {
      expect(find(text, numbered)?.points.map(({ id }) => id)).toEqual(ids);
    });

    test.each([
      'LVN Skogen 2021 punkt i protokollet',
      'punkt i protokollet 2021',
      'maj 2022 Xn § 49',
      'punkt c mars 2021',
    ])('are none where the letter is a word or nobody has it: %s', (text) =>
      expect(find(text, numbered)?.points ?? []).toEqual([]),
    );
  });

  test('are told where none of a time has the item', () => {
    expect(find('Barrådet 2022 p 9')).toMatchObject({
      held: [{ id: 'barr-skogen-2022-03-04' }],
      points: [],
      lacks: '9',
    });
    expect(find('avtal 2022 p 1')).toBeUndefined();
  });

  test('are not sure without a year', () => {
    expect(find('mötet den 19 mars')).toMatchObject({ held: [{ id: 'lov-skogen-2021-03-19' }], dated: false });
  });

  test('are offered nearby where the day has none, with the reason', () => {
    const found = find('LVN Skogen 20 mars 2021');
    expect(found?.held).toEqual([]);
    expect(found?.near.map(({ id }) => id)).toContain('lov-skogen-2021-03-19');
    expect(find('Barrådet 19 mars 2021')?.near.map(({ id, grounds }) => [id, grounds.code])).toContainEqual([
      'lov-skogen-2021-03-19',
      'other-organ',
    ]);
  });

  test('are told with their kind, and with the items that decided in substance', () => {
    const [meeting] = find('LVN 210319')?.held ?? [];
    expect([meeting?.day, meeting?.type, meeting?.called.shortName]).toEqual([
      '19 mars 2021',
      'minnesanteckningar',
      'LVN Skogen',
    ]);
    expect(meeting?.items.map(({ number, inSubstance }) => [number, inSubstance])).toEqual([
      ['1', false],
      ['2', true],
      ['3', false],
    ]);
  });
});
