import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemText } from '../../../src/archive/item-text.ts';
import { buildLexicon } from '../../../src/search/index/lexicon.ts';
import { loadDictionary } from '../../../src/search/index/load-dictionary.ts';
import { buildMarker } from '../../../src/search/pagefind/mark-compounds.ts';
import { findNames } from '../../../src/search/index/find-names.ts';
import { parseHunspell } from '../../../src/search/index/hunspell.ts';
import { withoutMarks } from '../../../src/search/pagefind/marks.ts';
import { loadShippedArchive } from '../../samples/shipped-archive.ts';
import { AFF, DIC } from '../index/made-dictionary.ts';
import { runs } from '../../runs.ts';

const lexicon = buildLexicon(parseHunspell(AFF, DIC), { known: [], whole: [] });
const mark = buildMarker(lexicon, new Set(['hemplan']));

describe('a text is marked for the index', () => {
  test.each([
    ['a compound at its boundaries', 'Avtalsplan', 'Avtals^plan'],
    ['a compound of three with the parts side by side', 'hemsjukvård', 'hem^sjuk^vård~hemsjukvård~hemsjuk~sjukvård'],
    ['a word with a base form that no ending leads to', 'medel och mödrar', 'medel och mödrar~moder'],
    ['a word that is printed in capitals not at all', 'AVTALSPLAN', 'AVTALSPLAN'],
    ['a name not at all', 'Hemplan', 'Hemplan'],
    ['a plain word not at all', 'avtalet, hemma', 'avtalet, hemma'],
    ['a word before a digit', 'mödrar2', 'mödrar~moder2'],
    ['a compound between typographic signs', '”Avtalsplan” …', '”^Avtals^plan^” …'],
    ['an abbreviation before one', '»AV…', '»^AV~av\u16C2^…'],
    ['a compound behind a dash', 'AB–avtalsplan', 'AB~ab\u16C2^–^avtals^plan~avtalsplan~abavtalsplan'],
    ['a plain word between them not at all', '”avtalet”', '”avtalet”'],
    ['an abbreviation by itself', 'AV, av', 'AV~av\u16C2, av'],
    [
      'a compound after a hyphen, whole, in its parts and with all',
      'AB-avtalsplan',
      'AB~ab\u16C2-avtals^plan~avtalsplan~abavtalsplan',
    ],
    ['compounds on both sides of a sign', 'avtalsplan/hemplan', 'avtals^plan~avtalsplan/hemplan~avtalsplanhemplan'],
    ['words without parts on both sides of one not at all', 'avtal-plan', 'avtal-plan'],
  ])('%s', (_what, text, marked) => {
    expect(mark(text)).toBe(marked);
  });
});

describe('a text without its marks is the text as it was', () => {
  const words = fc.constantFrom(
    'hemsjukvård',
    'Avtalsplan',
    'mödrar',
    'HEMPLAN',
    'avtal-',
    '^',
    '~',
    '~bok',
    'hem^plan',
    '2',
    '²',
    '\u0301',
    '\u00AD',
    ' ',
    '\n',
    'İstanbul',
    'straße',
    '👩‍⚕️',
  );
  const noPrivate = (text: string) => !/\p{Co}/u.test(text);
  const text = fc
    .oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }).filter(noPrivate),
      fc
        .array(fc.oneof(words, fc.string({ unit: 'grapheme-composite', maxLength: 2 })), { maxLength: 12 })
        .map((parts) => parts.join('')),
    )
    .filter(noPrivate);

  test('whatever it is', () => {
    fc.assert(
      fc.property(text, (own) => {
        expect(withoutMarks(mark(own))).toBe(own);
      }),
      { numRuns: runs(2_000) },
    );
  });

  test('and so is every text of the shipped archive, by the whole dictionary', () => {
    const { items } = loadShippedArchive();
    const texts = items.flatMap((each) => [
      each.item.title,
      itemText(each),
      ...each.decisions.flatMap(({ clauses }) => clauses.map((clause) => clause.text)),
    ]);
    const real = buildMarker(buildLexicon(loadDictionary(), { known: [], whole: [] }), findNames(texts));
    expect(texts.map((own) => withoutMarks(real(own)))).toEqual(texts);
    expect(texts.filter((own) => real(own) !== own).length).toBeGreaterThan(items.length / 2);
  });
});
