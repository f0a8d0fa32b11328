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
    '811218-98 76',
    '811218/9876',
    '811218_9876',
    '811218\\_9876',
    '**811218**-9876',
    '811218-**9876**',
    '*811218*-*9876*',
    '(811218)9876',
    '(811218)-9876',
    '[811218] 9876',
    '81 12 18 98 76',
    '81-12-18 98 76',
    '19811218/9876',
    '811218 / 9876',
    '811218-XXXX',
    '811218-xxxx',
    '19811218-XXXX',
    '120412-XXXX',
    '811218–****',
    '811218-••••',
    'pnr 210319-0930',
    'Pnr.210319 0930',
    '811218.9876',
    '811218:9876',
    'han är född 811218',
    'Född den 1981-12-18',
    'personnummer: 19811218',
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
    '(070) 123 45 67',
    '(070)1234567',
    '(070)-123 45 67',
    '070–123–45–67',
    '070—123 45 67',
    '070−123‑45–67',
    '070 – 123 – 4567',
    '46701234567',
    '46 70 123 45 67',
    'swisha till 0701234567',
    'Swish: 070-123 45 67',
    '+47 912 34 567',
    '+4791234567',
    '+45 12 34 56 78',
    '0047 91 23 45 67',
    '0045-12345678',
    '+358 40 123 4567',
    '+354 612 3456',
    '023 — 123 45',
  ],
  'private-email': [
    'anna.berg@gmail.com',
    'anna@HOTMAIL.se',
    'a_b+c@yahoo.co.uk',
    'anna\\_berg@live.se',
    'anna (at) outlook.com',
    'anna[at]icloud.com',
    'åsa@telia.com',
    'a.b @ gmail.com',
    'a.b@ gmail.com',
    'a.b at gmail.com',
    'a.b AT gmail.com',
    'a.b(a)gmail.com',
    'a.b (a) gmail.com',
    'a.b＠gmail.com',
    'a.b snabel-a gmail.com',
    'a.b [snabela] gmail.com',
    'a.b (at) gmail (punkt) com',
    'a.b at gmail dot com',
    'a.b(@)hotmail.se',
    'a.b\u00A0@\u00A0live.se',
  ],
  'bank-account': [
    'konto 8327-9, 123 456 789-0',
    'clearing 8327-9 konto 123 456 789-0',
    'Kontonr: 5230 12 345 67',
    'kontonummer 5230-1234567',
    'lönekontot 8327-9 1234567890',
    'Nordea 3300-123456 7890',
    'Swedbank 8327-9,123456789',
    'SE45 5000 0000 0583 9825 7466',
    'SE4550000000058398257466',
  ],
  'street-address': [
    'Anna Berg, Storgatan 12',
    'Anna Berg (Storgatan 12 B)',
    'Anna Berg på Björkstigen 4A',
    'Anna Lund,\nÖstra Ringvägen 7',
    'en brukare som bor på Stora gatan 3',
    'hemadress: Storgatan 12',
    'bosatt på Kyrkvägen 1',
    'Storgatan 12, lgh 1102',
    'bor på Sveavägen 7b',
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
    ['a day that no month has', '851301-1234'],
    ['a day that no month has', '850230-1234'],
    ['part of a longer number', '850101-12345'],
    ['part of a digest', 'a8112189876f'],
    ['a matter’s number', 'dnr 981112-XXXX'],
    ['two days with a slash', '200305/0306'],
    ['a number with a slash whose sum fails', '850101/1234'],
    ['a number with a bar whose sum fails', '850101_1234'],
    ['two digits each whose sum fails', '85 01 01 12 34'],
    ['a row of numbers', '45 81 12 18 98 76 33'],
    ['a day and an hour', '20210319 09 30'],
    ['a footnote after a date', '(210319)1234'],
    ['a bank giro', '5050-1055'],
    ['a bank giro', 'bankgiro 5050-1055'],
    ['a bank giro', 'bg 123-4567'],
    ['a plus giro', 'plusgiro 12 34 56-7'],
    ['a number of Swish for all', 'Swish 123 456 78 90'],
    ['an account in the books', 'konto 4010'],
    ['accounts in the books', 'konto 4010–4090 och 5010'],
    ['an account with its amount', 'konto 4010: 25 000 kr'],
    ['a bank and its years', 'Nordea 2019–2021'],
    ['an account abroad whose rest fails', 'SE46 5000 0000 0583 9825 7466'],
    ['where a meeting is held', 'lokalen på Storgatan 12'],
    ['where a meeting is held', 'Region Dalarna, Vasagatan 27'],
    ['where a meeting is held', 'Folkets Hus, Storgatan 12'],
    ['where a meeting is held', 'Falun, Myntgatan 2'],
    ['a road without a number', 'Anna Berg, Storgatan'],
    ['a road by its number', 'väg 70'],
    ['a telephone of eight digits', '46 70 123 45'],
    ['a range', '46–70'],
    ['a private name of a host alone', 'ligger på gmail.com'],
    ['two words and a sign', 'a @ b'],
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

  test.each([
    '1 ',
    '0',
    '850101-',
    '07',
    'a@',
    'Ab ',
    '3:1 ',
    'Kv ',
    '\\',
    '81 12 ',
    'konto 8',
    '070–',
    'a @ ',
    'Storgatan 1 ',
    '*_(',
    'Anna Berg, ',
  ])('of a megabyte of “%s” is looked for with little work', async (junk) => {
    expect(await workOf(() => findPersonalData(junk.repeat(1_000_000 / junk.length)))).toBeLessThan(5_000);
  });
});

/** The digit that makes Luhn's sum a multiple of ten. */
function checkDigit(nine: string): number {
  const sum = [...nine].map(Number).reduce((total, digit, place) => {
    const weighed = digit * (place % 2 === 0 ? 2 : 1);
    return total + Math.floor(weighed / 10) + (weighed % 10);
  }, 0);
  return (10 - (sum % 10)) % 10;
}
