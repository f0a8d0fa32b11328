import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findReferences } from '../../src/archive/reference.ts';
import { anyDay, WHOLE_DATES } from '../samples/date-samples.ts';
import { day } from '../samples/sample-archive.ts';
import { runs } from '../runs.ts';

const dates = (text: string) =>
  findReferences(text).map(({ date }) => (date.known === 'day' ? date.date.iso : `${date.day}/${date.month}`));

describe('a date in running text', () => {
  test.each(Object.entries(WHOLE_DATES))('in the form of %s is found as that day', (_form, write) => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom('', 'se ', 'den ', '(', '”'),
        fc.constantFrom('', '.', ',', ' och', ')', '; ', '–'),
        (date, before, after) => {
          const [found, ...others] = findReferences(`${before}${write(date)}${after}`);
          expect(found).toMatchObject({
            text: write(date),
            date: { known: 'day', date },
            item: undefined,
            start: before.length,
          });
          expect(others).toEqual([]);
        },
      ),
    );
  });

  test.each([
    ['den 16 april', '16/4'],
    ['16 APRIL', '16/4'],
    ['22/10', '22/10'],
    ['den 29 februari', '29/2'],
  ])('“%s” is a day whose year is unknown', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  test.each(['den 31 april', '32/1', '1/13', '20310229', '310431', '2031-02-29', '31-13-01', '30 februari', '30/2'])(
    '“%s”, which the calendar lacks, is no reference',
    (text) => {
      expect(dates(text)).toEqual([]);
    },
  );

  test.each([
    ['a civic number', '310402-1234'],
    ['a long number', '3104021234567'],
    ['a case number', 'LOV 2031/210219'],
    ['a decimal', '12.310402'],
    ['a word', 'A310402'],
    ['a word behind', '310402x'],
    ['a page of three parts', '1/2/2031'],
    ['a path', '/moten/2031-04-02'],
    ['a file', 'bilaga_310402'],
    ['an odd hour', '310402:15'],
  ])('part of %s is no reference', (_what, text) => {
    expect(dates(text)).toEqual([]);
  });
});

describe('the item that a reference names', () => {
  test.each([
    ['310402 p 4', '4'],
    ['310402, p.6', '6'],
    ['310402 p. 6', '6'],
    ['2031-04-02, punkt 6 a', '6a'],
    ['2 april 2031 § 12', '12'],
    ['den 2 april, §12', '12'],
    ['310402 punkt 3 b.', '3b'],
  ])('in “%s” is %s', (text, item) => {
    expect(findReferences(text).map((found) => found.item)).toEqual([item]);
  });

  test.each(['310402 p 4 om planen', '310402 p 4 i planen', '310402 p 4å'])(
    'takes no letter from the word behind it in “%s”',
    (text) => {
      expect(findReferences(text)).toMatchObject([{ text: '310402 p 4', item: '4' }]);
    },
  );

  test.each(['310402 på 4 platser', '310402 4', '310402. Punkt fyra', '310402 sidan 4'])('is none in “%s”', (text) => {
    expect(findReferences(text)).toMatchObject([{ text: '310402', item: undefined }]);
  });
});

describe('an item that is named by a letter, a Roman numeral, a body or a year', () => {
  test.each([
    ['310402 punkt b', '310402 punkt b', { item: undefined, sign: 'b' }],
    ['310402, p II.', '310402, p II', { item: undefined, sign: 'II' }],
    ['310402 § 2021:15', '310402 § 2021:15', { item: '2021-15', sign: undefined }],
    ['310402 Sn § 49', '310402 Sn § 49', { item: '49', body: 'Sn', bodyBehind: true }],
    ['Se KSAU § 1, 310402.', '310402', { item: '1', body: 'KSAU', bodyBehind: false }],
    ['310402 punkt i protokollet', '310402', { item: undefined, sign: undefined }],
  ])('is told as it stands in “%s”', (text, link, expected) => {
    expect(findReferences(text)).toMatchObject([{ text: link, ...expected }]);
  });

  test('is not taken from the reference before', () => {
    expect(findReferences('310402 p 4, 310409 och § 7, 310416').map(({ item }) => item)).toEqual(['4', undefined, '7']);
  });

  test('stands before no day without a year', () => {
    expect(findReferences('Under punkt 4, den 16 april')[0]?.item).toBeUndefined();
  });
});

describe('the words before a reference', () => {
  test('are those of its own sentence', () => {
    expect(findReferences('Rådet möttes. Efter Lövrådet 310402 och 310409').map(({ before }) => before)).toEqual([
      'Efter Lövrådet ',
      'Efter Lövrådet 310402 och ',
    ]);
  });

  test('go on from the words before the text in its paragraph', () => {
    expect(findReferences(' 310402', 'Allt klart. Se Lövrådets')[0]?.before).toBe('Se Lövrådets ');
  });

  test('are no more than can name an organ near it, from a whole word', () => {
    const [found] = findReferences(`${'mycket '.repeat(100)}310402`);
    expect(found?.before).toMatch(/^… (?:mycket )+$/);
    expect(found?.before.length).toBeLessThanOrEqual(160);
    const [whole] = findReferences(`${'a'.repeat(150)} 310402`);
    expect(whole?.before).toBe(`${'a'.repeat(150)} `);
  });
});

describe('references in any text', () => {
  const piece = fc.oneof(
    fc.tuple(anyDay, fc.constantFrom(...Object.values(WHOLE_DATES))).map(([date, write]) => write(date)),
    fc.constantFrom(
      'se',
      'den 16 april',
      '22/10',
      'p 4',
      '§ 3',
      ', p.6',
      '(',
      ')',
      '.',
      ':',
      '-',
      '\n',
      'Åsa',
      '2031',
      '31',
      '99/99',
      '999999',
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
    fc.nat().map(String),
  );
  const text = fc
    .tuple(fc.array(piece, { maxLength: 12 }), fc.constantFrom(' ', ''))
    .map(([pieces, glue]) => pieces.join(glue));

  test('stand where they say, in order and apart', () => {
    fc.assert(
      fc.property(text, (source) => {
        let end = 0;
        for (const found of findReferences(source)) {
          expect(found.text).toBe(source.slice(found.start, found.end));
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeGreaterThan(found.start);
          end = found.end;
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  test('are dates that exist', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const { date } of findReferences(source)) {
          const iso =
            date.known === 'day'
              ? date.date.iso
              : `2028-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
          expect(day(iso).precision).toBe('day');
        }
      }),
      { numRuns: runs(1000) },
    );
  });
});
