import { describe, expect, test } from 'vitest';
import { findNames } from '../../../src/search/index/find-names.ts';

describe('a word is a name', () => {
  test.each([
    ['where it has a capital inside a sentence', ['Mötet hålls i Borlänge.'], ['borlänge']],
    ['not where it opens a sentence', ['Frågan väcktes. Samverkan behövs! Jouren? Ja.'], []],
    [
      'not where it opens a line, a list, a quotation or what follows a colon',
      ['Ett\nTvå\n– Tre\n• Fyra\n”Fem” (se) Beslut: Sex'],
      [],
    ],
    ['not where it is written small anywhere else', ['Vi möter Vården.', 'Så är vården.'], []],
    ['in whatever letters, told in small ones', ['Möte i Åre och Örebro, med Éva'], ['åre', 'örebro', 'éva']],
    ['with its mark, where the mark is a sign of its own', ['hos Éva'.normalize('NFD')], ['éva'.normalize('NFD')]],
    ['never in no text', [], []],
  ])('%s', (_when, texts, names) => {
    expect([...findNames(texts)]).toEqual(names);
  });
});
