import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonalData, type PersonalDataKind } from '../../src/swedish/personal-data/personal-data.ts';
import { runs } from '../runs.ts';
import { workOf } from '../samples/work-of.ts';

/* Every number, address and property here is invented. The sum of `811218-9876` holds, that of `850101-1234` does not. */

const FOUND: Readonly<Record<PersonalDataKind, readonly string[]>> = {
  personnummer: [
    '811218-9876',
    '850101-1234',
    '19850101-1234',
    '850101+1234',
    '850101–1234',
    '850101‑1234',
    '850101−1234',
    '850101 - 1234',
    '850101-\n1234',
    '850101\u00AD-1234',
    '850101 1234',
    '19850101 1234',
    '1985-01-01-1234',
    '1985-01-01 1234',
    '85 01 01-1234',
    '811218\u00A09876',
    '8112189876',
    '198112189876',
    '20120229-1233',
    '850161-1234',
    '19850191-1234',
    '850101-TF12',
    '19850101-K123',
    '850101\\-1234',
    '811218-９８７６',
    'personnummer: 2103191234',
    'pnr 210319-0930',
    'Pnr.210319 0930',
  ],
  phone: [
    '070-123 45 67',
    '0701234567',
    '070 123 45 67',
    '076-1234567',
    '070-123-45-67',
    '073.123.45.67',
    '+46 70 123 45 67',
    '+46(0)70-123 45 67',
    '+46701234567',
    '0046 243 123 45',
    '08-123 456 78',
    '08-12 34 56',
    '023-123 45',
    '023 – 123 45',
    '0243-123 45',
    '(0243) 123 45',
    '021/12 34 56',
    '0270 123 45',
    'tel 0243123456',
    'Mobil: 0243123456',
  ],
  'private-email': [
    'anna.berg@gmail.com',
    'anna@HOTMAIL.se',
    'a_b+c@yahoo.co.uk',
    'anna\\_berg@live.se',
    'anna (at) outlook.com',
    'anna[at]icloud.com',
    'åsa@telia.com',
  ],
  property: [
    'Falun Kvarnen 3:12',
    'Solhem 1:23',
    'Stora Tuna 12:1',
    'Norra Ås S:2',
    'Kvarnen\n3:12',
    'Ekvik Lunden 9:15',
    'fastigheten Solhem 8',
    'kv. Linden 2',
    'Kvarteret Stora Eken 4',
  ],
};

describe('personal data', () => {
  test.each(Object.entries(FOUND).flatMap(([kind, texts]) => texts.map((text) => [kind, text] as const)))(
    'of kind %s is seen: %s',
    (kind, text) => {
      expect(findPersonalData(`Anteckning om ${text}, som nämndes.`).map((datum) => datum.kind)).toEqual([kind]);
    },
  );

  test('is seen where it begins and where it ends', () => {
    const text = 'Ring Anna på 070-123 45 67 (850101-1234) eller anna@gmail.com om Solhem 1:23.';
    expect(findPersonalData(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '070-123 45 67',
      '850101-1234',
      'anna@gmail.com',
      'Solhem 1:23',
    ]);
  });

  test.each([
    ['an organisation’s number', '212000-2361'],
    ['an organisation’s number', '556677-8899'],
    ['a date', '2021-03-19'],
    ['a date', '210319'],
    ['two days', '200305-200306'],
    ['two days of a year', '200305-0306'],
    ['a day to a year', '2020-01-01 – 2024'],
    ['a day and an hour', '210319 0930'],
    ['the name of a file', 'moten_20210319-0930.docx'],
    ['a matter’s number', 'dnr 210301-0012'],
    ['a matter’s number', 'Dnr KS 2021-00123'],
    ['a matter’s number', 'diarienummer 023-12345'],
    ['ten digits whose sum fails', '8501011234'],
    ['a number that its writer has hidden', '850101-XXXX'],
    ['a day that no month has', '851301-1234'],
    ['a day that no month has', '850230-1234'],
    ['part of a longer number', '850101-12345'],
    ['part of a digest', 'a8112189876f'],
    ['a bank giro', '5050-1055'],
    ['a meeting’s number in Teams', '345 678 901 12'],
    ['an amount', '1 070 123 456 kr'],
    ['years', '2020-2021'],
    ['hours', 'kl 08.00–09.15'],
    ['hours', '08 00-16 00'],
    ['an hour', 'kl 9:15'],
    ['an hour', 'Kaffe 9:15'],
    ['an hour', 'Lunch 12:00–13:00'],
    ['a law', 'SFS 2001:453'],
    ['a bill', 'prop. 2020/21:30'],
    ['regulations', 'HSLF-FS 2017:40'],
    ['an inquiry', 'SOU 2020:47'],
    ['a decision of JO', 'JO 1999:12'],
    ['a scale', 'Skala 1:50'],
    ['a chapter', 'Kapitel 3:12'],
    ['an attachment', 'Bilaga 1:2'],
    ['a book of the Bible', 'Johannes 3:16'],
    ['a ratio', '1:3'],
    ['an address at work', 'anna.berg@ekvik.se'],
    ['an address at work', 'anna@outlook.ekvik.se'],
    ['an address without a person', '@gmail.com'],
  ])('is not %s: %s', (_what, text) => {
    expect(findPersonalData(`Anteckning om ${text}, som nämndes.`)).toEqual([]);
  });

  test('is masked in its shape, with two signs to be seen', () => {
    expect(
      findPersonalData('850101-1234, 070-123 45 67, anna.berg@gmail.com, Norra Ås 3:12').map(({ masked }) => masked),
    ).toEqual(['85••••-••••', '07•-••• •• ••', 'an••.••••@•••••.•••', 'No••• •• •:••']);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      ...Object.values(FOUND).flat(),
      ' ',
      '-',
      '.',
      ' kl ',
      '\n',
      '1',
      '85',
      '07',
      '@',
      ':',
      '+46',
      'Ås ',
    ),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  );

  test('never shows more than two letters or digits, never overlaps and stands in its order, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let before = 0;
        for (const { start, end, masked } of findPersonalData(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(masked.match(/[\p{L}\p{N}]/gu)?.length ?? 0).toBeLessThanOrEqual(2);
          before = end;
        }
      }),
      { numRuns: runs(2_000) },
    );
  });

  test('of every day and number with a sum that holds is seen in every spelling, unless it reads as a day and an hour', () => {
    const born = fc.date({
      min: new Date('1910-01-01T00:00:00Z'),
      max: new Date('1999-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        born,
        fc.integer({ min: 0, max: 999 }),
        fc.constantFrom('-', '+', '–', ' ', ''),
        fc.boolean(),
        (date, serial, sign, whole) => {
          const day = date.toISOString().slice(0, 10).replaceAll('-', '');
          const nine = `${day.slice(2)}${String(serial).padStart(3, '0')}`;
          const ten = `${nine}${checkDigit(nine)}`;
          const text = `Ärendet gäller ${whole ? day.slice(0, 2) : ''}${ten.slice(0, 6)}${sign}${ten.slice(6)}.`;
          const isHour =
            sign === ' ' && !whole && Number(day.slice(2, 4)) < 50 && /^(?:[01]\d|2[0-3])[0-5][05]$/.test(ten.slice(6));
          expect(findPersonalData(text).map(({ kind }) => kind)).toEqual(isHour ? [] : ['personnummer']);
        },
      ),
    );
  });

  test.each(['1 ', '0', '850101-', '07', 'a@', 'Ab ', '3:1 ', 'Kv ', '\\'])(
    'of a megabyte of “%s” is looked for with little work',
    async (junk) => {
      expect(await workOf(() => findPersonalData(junk.repeat(1_000_000 / junk.length)))).toBeLessThan(5_000);
    },
  );
});

/** The digit that makes Luhn's sum a multiple of ten. */
function checkDigit(nine: string): number {
  const sum = [...nine].map(Number).reduce((total, digit, place) => {
    const weighed = digit * (place % 2 === 0 ? 2 : 1);
    return total + Math.floor(weighed / 10) + (weighed % 10);
  }, 0);
  return (10 - (sum % 10)) % 10;
}
