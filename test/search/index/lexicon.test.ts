import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../../src/command-line/folders.ts';
import { readSearchWords } from '../../../src/minutes/read-entry.ts';
import { parseHunspell } from '../../../src/search/index/hunspell.ts';
import { buildLexicon } from '../../../src/search/index/lexicon.ts';
import { loadDictionary } from '../../../src/search/index/load-dictionary.ts';
import { AFF, DIC } from './made-dictionary.ts';

const NOTHING = { known: [], whole: [] };
const made = buildLexicon(parseHunspell(AFF, DIC), NOTHING);

describe('a compound of a made dictionary', () => {
  test.each([
    ['two parts', 'hemplan', ['hem', 'plan']],
    ['three parts', 'hemsjukvård', ['hem', 'sjuk', 'vård']],
    ['a joining s', 'avtalsplan', ['avtals', 'plan']],
    ['an ending at the end', 'sjukvårdet', ['sjuk', 'vårdet']],
    ['a last part that may only begin', 'plansjuk', []],
    ['a first part that may only end', 'planvård', []],
    ['a form that is no word of its own', 'hemavtaletet', []],
    ['a rest that nobody knows', 'hemxyz', []],
    ['one word', 'avtal', []],
    ['a word that nobody knows', 'enkät', []],
  ])('of %s divides so', (_what, word, expected) => {
    expect(made.splitCompound(word)).toEqual(expected);
  });

  test('may hold the content’s own words, and is left whole where the content says so', () => {
    const own = buildLexicon(parseHunspell(AFF, DIC), { known: ['välfärd'], whole: ['hemplan'] });
    expect(['välfärdsplan', 'hemvälfärd', 'hemplan'].map(own.splitCompound)).toEqual([
      ['välfärds', 'plan'],
      ['hem', 'välfärd'],
      [],
    ]);
    expect(made.splitCompound('välfärdsplan')).toEqual([]);
  });
});

const { value } = readSearchWords(readFileSync(path.join(ROOT, 'content', 'sok.yaml'), 'utf8'), 'sok.yaml');
const swedish = buildLexicon(loadDictionary(), value ?? NOTHING);

describe('a word of the minutes', () => {
  test.each([
    ['hemsjukvårdsavtalet', ['hem', 'sjukvårds', 'avtalet']],
    ['samverkansavtal', ['samverkans', 'avtal']],
    ['kunskapsstyrningsorganisationen', ['kunskaps', 'styrnings', 'organisationen']],
    ['tillnyktringsplatser', ['tillnyktrings', 'platser']],
    ['handlingsplan', ['handlings', 'plan']],
    ['välfärdsteknik', ['välfärds', 'teknik']],
    ['barnkonventionen', ['barn', 'konventionen']],
    ['logikostnaderna', ['logi', 'kostnaderna']],
    ['följeforskare', ['följe', 'forskare']],
  ])('divides: %s', (word, parts) => {
    expect(swedish.splitCompound(word)).toEqual(parts);
  });

  test.each([
    'förslag',
    'avtal',
    'enkät',
    'uppdrag',
    'beslut',
    'överenskommelse',
    'plattform',
    'kommunerna',
    'psykologiskt',
    'avsiktsförklaring',
  ])('does not divide: %s', (word) => {
    expect(swedish.splitCompound(word)).toEqual([]);
  });

  test.each([
    ['avtalets', 'avtal'],
    ['kommunerna', 'kommun'],
    ['enkäten', 'enkät'],
    ['xyzzyq', undefined],
  ])('%s is a form of %s', (word, base) => {
    expect(swedish.baseForms(word)[0]).toBe(base);
  });
});

test('the parts of any word, joined, are the word', () => {
  const pieces = fc.array(fc.constantFrom('hem', 'sjuk', 'vård', 'vårds', 'avtal', 'avtals', 'plan', 'en', 'x', 'å'), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(pieces, (own) => {
      const word = own.join('');
      for (const lexicon of [made, swedish]) {
        const parts = lexicon.splitCompound(word);
        expect(['', word]).toContain(parts.join(''));
        expect(parts).not.toHaveLength(1);
        expect(parts.every((part) => part.length >= 3)).toBe(true);
      }
    }),
  );
});
