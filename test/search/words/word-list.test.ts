import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldLetters } from '../../../src/swedish/fold-letters.ts';
import {
  addListedCount,
  buildWordList,
  compareWords,
  findWordList,
  writeListedWord,
} from '../../../src/search/words/word-list.ts';
import { listOf } from './list-of.ts';

describe('a word list', () => {
  test.each<[unknown, boolean]>([
    [{ ord: '' }, true],
    [{ ord: 'avtal jour:2 mar^ plan!:,,1' }, true],
    [{ ord: 'jour:två' }, false],
    [{ ord: 'jour:2.5' }, false],
    [{ ord: 'jour:-2' }, false],
    [{ ord: `jour:${'9'.repeat(400)}` }, false],
    [{ ord: 'avtal  jour' }, false],
    [{ ord: ['avtal'] }, false],
    [{ avtal: 2, jour: [0, 2] }, false],
    [null, false],
    ['jour', false],
    [undefined, false],
  ])('is made of what was fetched, or not: %j', (value, expected) => {
    expect(findWordList(value) !== undefined).toBe(expected);
  });

  test('tells how many records hold a word, in which shards, and how it stands there', () => {
    const list = findWordList({ ord: 'avtal!:,3,2 jour:4 mar^' });
    expect(['avtal', 'jour', 'mar', 'annat'].map((word) => list?.find(word))).toEqual([
      { word: 'avtal', shards: [0, 3, 2], records: 5, isName: true, isAbbreviation: false },
      { word: 'jour', shards: [4], records: 4, isName: false, isAbbreviation: false },
      { word: 'mar', shards: [1], records: 1, isName: false, isAbbreviation: true },
      undefined,
    ]);
  });

  test('has no word by chance of its language', () => {
    expect(['constructor', '__proto__', 'toString'].map((word) => listOf({ avtal: 1 }).find(word))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('of any words', () => {
  const words = fc.uniqueArray(fc.string({ unit: fc.constantFrom(...'abåäöoé2'), minLength: 1, maxLength: 5 }), {
    maxLength: 40,
  });
  const listed = fc.record({
    shards: fc.array(fc.nat({ max: 300 }), { minLength: 1, maxLength: 4 }).map((counts) => [...counts, 1]),
    isName: fc.boolean(),
    isAbbreviation: fc.boolean(),
  });

  test('each is read as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abåä2'), minLength: 1 }), listed, (word, rest) => {
        const told = { counts: '', shards: 0 };
        for (const [shard, records] of rest.shards.entries()) if (records > 0) addListedCount(told, shard, records);
        const ord = writeListedWord({ word, ...rest, counts: told.counts });
        expect(findWordList({ ord })?.words).toEqual([
          { word, ...rest, records: rest.shards.reduce((sum, count) => sum + count, 0) },
        ]);
      }),
    );
  });

  test('each is found, and those that begin with some letters are all that do', () => {
    fc.assert(
      fc.property(words, fc.string({ unit: fc.constantFrom(...'abåo'), maxLength: 3 }), (own, letters) => {
        const list = listOf(Object.fromEntries(own.map((word) => [word, 1])));
        expect(own.every((word) => list.find(word)?.word === word)).toBe(true);
        expect(
          list
            .beginWith(letters)
            .map(({ word }) => word)
            .toSorted(),
        ).toEqual(own.filter((word) => foldLetters(word).startsWith(foldLetters(letters))).toSorted());
      }),
    );
  });

  test('a search looks at few of them, however many there are', () => {
    const many = Array.from({ length: 4_096 }, (_each, place) => `ord${String(place).padStart(4, '0')}`);
    let looked = 0;
    const watched = many.map((word) => ({
      get word() {
        looked += 1;
        return word;
      },
      shards: [1],
      records: 1,
      isName: false,
      isAbbreviation: false,
    }));
    expect(buildWordList(watched).find('ord2000')?.records).toBe(1);
    expect(looked).toBeLessThan(40);
  });
});

test('words are in the order of their letters without marks', () => {
  const folded = ['öra', 'ora', 'orb', 'zon'].map((word) => [foldLetters(word), word] as const);
  expect(folded.toSorted(compareWords).map(([, word]) => word)).toEqual(['ora', 'öra', 'orb', 'zon']);
});
