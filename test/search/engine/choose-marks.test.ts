import { describe, expect, test } from 'vitest';
import { bareWord, chooseMarks, type MetPart } from '../../../src/search/engine/choose-marks.ts';

const TEXT =
  'Kurs för 143 chefer: 143 platser, 12 av 20 chefer och på VI. Den 22 mars 2021 (25 000 kr), lunch till lunch till kl 12.'.split(
    ' ',
  );
const places = (word: string) => TEXT.flatMap((own, place) => (bareWord(own).toLowerCase() === word ? [place] : []));
const word = (asked: string, at = places(asked)): MetPart => ({ word: asked, kind: 'word', places: at });
const run = (asked: string, at: readonly number[]): MetPart => ({ word: asked, kind: 'run', places: at });
const marked = (...parts: readonly MetPart[]) =>
  chooseMarks(parts, TEXT).map(({ start, end }) => TEXT.slice(start, end).map(bareWord).join(' '));
const at = (first: string, length: number) => {
  const [start = 0] = places(first);
  return Array.from({ length }, (_each, index) => start + index);
};

describe('what is marked in a text', () => {
  test('is a word wherever it stands', () => {
    expect(marked(word('chefer'))).toEqual(['chefer', 'chefer']);
  });

  test.each([
    ['a day', run('22 mars 2021', at('22', 3)), ['22 mars 2021']],
    ['an amount', run('25 000 kr', at('25', 3)), ['25 000 kr']],
    ['a phrase with small words', run('lunch till lunch', at('lunch', 3)), ['lunch till lunch']],
  ])('is %s as a whole', (_what, part, expected) => {
    expect(marked(part)).toEqual(expected);
  });

  test('is no small word alone, but what stands in capitals', () => {
    expect(marked(word('för'), word('på'), word('till'))).toEqual([]);
    expect(marked(word('vi'))).toEqual(['VI']);
  });

  test('is a number with the word that it was typed before, where they stand so', () => {
    expect(marked(word('143'), word('chefer'))).toEqual(['143 chefer']);
  });

  test('is a small number beside another word that was asked for, and nowhere else', () => {
    expect(marked(word('12'), word('kl'))).toEqual(['kl', '12']);
    expect(marked(word('12'), word('platser'))).toEqual(['platser', '12']);
    expect(marked(word('12'), word('kurs'))).toEqual(['Kurs']);
    expect(marked(word('143'))).toEqual(['143', '143']);
  });

  test('is told once where two parts have the same words', () => {
    expect(marked(run('22 mars 2021', at('22', 3)), word('mars'))).toEqual(['22 mars 2021']);
  });
});
