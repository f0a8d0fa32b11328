import { describe, expect, test } from 'vitest';
import { asNamedSpan, findAskedValues } from '../../../src/search/values/asked-values.ts';
import { findTextValues, tokensOfMeeting } from '../../../src/search/values/text-values.ts';
import { findDay } from '../../../src/swedish/calendar-date.ts';

const MEETING = findDay(2023, 9, 20);
const tokensOf = (text: string, meeting = MEETING) => findTextValues(text, meeting).flatMap(({ tokens }) => tokens);

/** Whether the question finds the text by its surest way. */
function isFound(question: string, text: string, meeting = MEETING): boolean {
  const tokens = new Set(tokensOf(text, meeting));
  const asked = findAskedValues(question);
  return (
    asked.length > 0 &&
    asked.every(({ ways }) => ways.some(({ words, isMeeting }) => !isMeeting && words.some((word) => tokens.has(word))))
  );
}

const AMOUNTS = [
  [
    '4,7 miljoner',
    '4,7 mkr',
    '4,7 milj kr',
    '4 700 000',
    '4\u00A0700\u00A0000',
    '4\u2009700\u2009000',
    '4700000',
    '4.700.000 kr',
    '4 700 tkr',
  ],
  ['1 250 kr', '1250:-', '1 250 SEK', '1250 kronor', '1250kr'],
  ['7,5 hp', '7.5hp', '7,5 högskolepoäng'],
  ['10 %', '10 procent', '10%'],
  ['9/12', '9/12'],
];

const DAYS = [
  '230915',
  '20230915',
  '2023-09-15',
  '15 september 2023',
  'den 15 sept 2023',
  '15/9 2023',
  '15.9.2023',
  'fredagen den 15 september 2023',
];

const pairs = (forms: readonly string[]) => forms.flatMap((text) => forms.map((question) => [question, text] as const));

describe('a question finds', () => {
  test.each(AMOUNTS.flatMap(pairs))('the amount %s in %s', (question, text) => {
    expect(isFound(question, `Högst ${text} beviljas.`)).toBe(true);
  });

  test.each(pairs(DAYS))('the day %s in %s', (question, text) => {
    expect(isFound(question, `Nästa gång ses vi ${text}.`)).toBe(true);
  });

  const SPANS = ['2023-2026', '2023–2026', '2023/2026', '2023 till 2026', '2023 – 2026', 'mellan 2023 och 2026'];
  test.each(pairs(SPANS))('the span of years %s in %s', (question, text) => {
    expect(isFound(question, `Avtalet gäller ${text}.`)).toBe(true);
  });

  test.each([
    ['2023', '2023–2026'],
    ['2026', '2023–2026'],
    ['15 september 2023', 'den 15 september'],
    ['230915', 'den 15/9'],
    ['15 sept', '2022-09-15'],
    ['15/9', '15 september 2021'],
    ['13 mars 2024', '12–13 mars 2024'],
    ['12 mars 2024', '12 och 13 mars 2024'],
    ['mars 2022', 'under mars månad 2022'],
    ['2022-03', 'den 4 mars 2022'],
  ])('%s in %s', (question, text) => {
    expect(isFound(question, text)).toBe(true);
  });

  test.each([
    ['Bilaga C', 'se Bilaga C 1-2'],
    ['bilaga c', 'enligt bilaga C.'],
    ['bilaga c1', 'Bilaga C1, C2'],
    ['bilaga 12', 'Bilaga 10-15'],
    ['Bil C', 'Bilaga C'],
    ['BILAGA C', 'Bilaga C'],
    ['bil E', 'Avtal (Bil. E)'],
    ['www.exempel.se', 'läs mer på www.exempel.se.'],
    ['exempel.se', 'läs mer på https://www.exempel.se/en/sida?a=1).'],
    ['https://exempel.se/en/sida', 'läs mer på www.exempel.se/en/sida.'],
    ['info@exempel.se', 'anmälan till Info@exempel.se, senast'],
    ['exempel.se', 'anmälan till info@exempel.se'],
  ])('%s in %s', (question, text) => {
    expect(isFound(question, text)).toBe(true);
  });

  test.each(['bilaga i ärendet', 't.ex. avtal', 'bl.a. jour', 'o.s.v'])(
    'no attachment and no address in %s',
    (question) => {
      expect(findAskedValues(question)).toEqual([]);
    },
  );

  test('a day without a year in the year of its meeting and in the nearest', () => {
    const december = findDay(2023, 12, 12);
    expect(isFound('14 januari 2024', 'den 14 januari', december)).toBe(true);
    expect(isFound('14 januari 2023', 'den 14 januari', december)).toBe(true);
    expect(isFound('14 januari 2022', 'den 14 januari', december)).toBe(false);
  });

  test.each([
    ['4,7 miljoner', '4,8 miljoner'],
    ['10 %', '10,5 %'],
    ['15 september 2023', '16 september 2023'],
    ['15 september 2022', 'den 15 september'],
    ['2024', '2023–2026'],
    ['2023', '1900–2023 kr'],
  ])('no %s in %s', (question, text) => {
    expect(isFound(question, text)).toBe(false);
  });
});

describe('a span of years as a text must name it', () => {
  const isNamed = (question: string, text: string) => {
    const tokens = new Set(tokensOf(text));
    return findAskedValues(question)
      .map(asNamedSpan)
      .every(({ ways }) => ways.some(({ words }) => words.some((word) => tokens.has(word))));
  };

  test.each([
    ['2023-2026', '2023–2026', true],
    ['2023-2026', '2023–2027', false],
    ['2023-2026', 'mellan 2022 och 2026', false],
  ])('%s in %s: %s', (question, text, named) => {
    expect(isNamed(question, text)).toBe(named);
  });

  test('is of no meeting, and what is of one of its years is a wider time', () => {
    const [span] = findAskedValues('2023-2026').map(asNamedSpan);
    expect(span?.ways.map(({ isMeeting }) => isMeeting)).toEqual([false]);
    expect(span?.wider?.ways.some(({ isMeeting }) => isMeeting)).toBe(true);
    expect(findAskedValues('2023, 15 september 2023').map(asNamedSpan)).toEqual(
      findAskedValues('2023, 15 september 2023'),
    );
  });
});

describe('the tokens', () => {
  test('of one value never begin those of another', () => {
    const all = [
      ...new Set([
        ...tokensOf('1 250 kr, 12 500 kr, 125 000 kr, 9/12, 9/1, 1,2 %, 1,25 %, mars 2022, 2022-03-04, 2022–2025'),
        ...tokensOfMeeting({ precision: 'day', iso: '2022-03-04', year: 2022, month: 3, day: 4 }),
      ]),
    ];
    for (const token of all) expect(all.filter((other) => other.startsWith(token))).toEqual([token]);
  });

  test('are none of a year, of a small number and of a number within a word', () => {
    expect(tokensOf('Under 2022 möttes 12 personer i rum B14, 12-åringar')).toEqual([]);
  });
});
