import { describe, expect, test } from 'vitest';
import { EVERYDAY_WORDS, findEverydayLines } from '../../../src/search/words/everyday-words.ts';

const wordsFor = (word: string) => findEverydayLines(word).flatMap(({ everyday }) => everyday);

describe('a word of minutes is said in everyday words', () => {
  test.each([
    ['stimulansmedel', 'pengar'],
    ['samverkansavtalen', undefined],
    ['överenskommelser', 'kontrakt'],
    ['sjuksköterskor', 'sköterska'],
    ['tandvårdsstöd', 'tandläkare'],
  ])('%s: %s', (word, everyday) => {
    if (everyday === undefined) expect(wordsFor(word)).not.toContain('pengar');
    else expect(wordsFor(word)).toContain(everyday);
  });

  test.each(['och', 'den', 'mötet', 'x'])('and small words in none: %s', (word) => {
    expect(wordsFor(word)).toEqual([]);
  });
});

test.each(['vgr', 'husbilen', 'ukraina', 'lokal', 'omhändertagande'])(
  'what belongs to one archive, or means something else, has none: %s',
  (word) => expect(wordsFor(word)).toEqual([]),
);

test('every everyday word is one word in small letters', () => {
  expect([...EVERYDAY_WORDS].filter((word) => !/^\p{Ll}+$/u.test(word))).toEqual([]);
});
