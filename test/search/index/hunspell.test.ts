import { describe, expect, test } from 'vitest';
import { parseHunspell } from '../../../src/search/index/hunspell.ts';
import { AFF, DIC } from './made-dictionary.ts';

const { analyse, flags } = parseHunspell(AFF, DIC);

describe('a dictionary', () => {
  test('says which letters tell where in a compound a word may stand', () => {
    expect(flags).toEqual({ first: 'X', middle: 'U', last: 'Y', onlyInside: 'Z' });
  });

  test.each([
    ['an entry without an ending', 'avtal', [{ entry: 'avtal', flags: 'AY', ending: undefined }]],
    ['an ending that is added', 'avtalet', [{ entry: 'avtal', flags: 'AY', ending: '' }]],
    ['an ending with flags of its own', 'avtals', [{ entry: 'avtal', flags: 'AY', ending: 'ZX' }]],
    ['an ending that takes letters away', 'medler', [{ entry: 'medel', flags: 'DY', ending: '' }]],
    ['an ending that changes the vowel', 'mödrar', [{ entry: 'moder', flags: 'QY', ending: '' }]],
    ['an entry without flags', 'samverka', [{ entry: 'samverka', flags: '', ending: undefined }]],
    ['an ending that the entry does not take', 'planet', []],
    ['a word that is not there', 'enkät', []],
    ['an ending alone', 'et', []],
    ['nothing', '', []],
  ])('reads %s', (_what, word, expected) => {
    expect(analyse(word)).toEqual(expected);
  });

  test('leaves out entries of several words and those with signs in them', () => {
    expect(['två', 'två ord', 'c', 'c#'].flatMap(analyse)).toEqual([]);
  });

  test('joins the flags of an entry that stands twice', () => {
    expect(parseHunspell(AFF, '2\nplan/Y\nplan/A\n').analyse('planet')).toEqual([
      { entry: 'plan', flags: 'YA', ending: '' },
    ]);
  });

  test('without endings reads its entries all the same', () => {
    expect(parseHunspell('COMPOUNDEND Y\n', '1\nplan/Y\n').analyse('plan')).toEqual([
      { entry: 'plan', flags: 'Y', ending: undefined },
    ]);
  });
});
