import { describe, expect, test } from 'vitest';
import { joinBytes, writeList, writeNumber, writeText } from '../../../src/search/pagefind/cbor.ts';
import { readWords } from '../../../src/search/pagefind/read-words.ts';
import { buildAllowance } from '../../../src/search/pagefind/reading-allowance.ts';

const entry = (...places: readonly number[]) =>
  writeList([writeNumber(3), writeList(places.map(writeNumber)), writeList([])]);
const word = (...entries: readonly Uint8Array[]) => writeList([writeText('avtal'), writeList(entries), writeList([])]);
const fileOf = (...words: readonly Uint8Array[]) => writeList([writeList(words)]);
/** A list that says that it has so many values, of which these are the first. */
const claim = (values: number, first: Uint8Array) =>
  joinBytes([Uint8Array.of(0x9a, values >>> 24, (values >>> 16) & 255, (values >>> 8) & 255, values & 255), first]);
const uncounted = () => undefined;

describe('a file of words', () => {
  test('tells of a word in which records it stands and where, step by step', () => {
    const [first] = readWords(fileOf(word(entry(2, 5, 1), entry(7))));
    expect(first?.stem).toBe('avtal');
    const [form] = first?.forms() ?? [];
    expect(form?.entries(uncounted).map(({ record, places }) => [record, places])).toEqual([
      [3, [2, 7, 8]],
      [6, [7]],
    ]);
  });

  test('tells of a word in its other spellings', () => {
    const spelt = writeList([writeList([writeText('avtál'), writeList([entry(9)])])]);
    const [first] = readWords(fileOf(writeList([writeText('avtal'), writeList([]), spelt])));
    expect(first?.forms().map(({ form, entries }) => [form, entries(uncounted).map(({ places }) => places)])).toEqual([
      ['avtal', []],
      ['avtál', [[9]]],
    ]);
  });

  test.each([0xff, 0xffff, 0xffffffff])('that claims %i words and has one is refused', (words) => {
    expect(() => readWords(writeList([claim(words, writeText('avtal'))]))).toThrow();
  });

  test('of more words than a file has is refused before one is read', () => {
    const allowance = buildAllowance();
    const empty = new Uint8Array(2 * 1_000_000).map((_byte, place) => (place % 2 === 0 ? 0x80 : 0x60));
    expect(() => readWords(writeList([claim(1_000_000, empty)]), allowance)).toThrow('words');
    expect(allowance.spent('words')).toBe(0);
  });

  test('shares with the other files what is allowed of words', () => {
    const allowance = buildAllowance();
    const many = fileOf(...Array.from({ length: 40_000 }, () => writeList([writeText('ab'), writeList([])])));
    expect(() => {
      for (let file = 0; file < 100; file += 1) readWords(many, allowance);
    }).toThrow('words');
    expect(allowance.spent('words')).toBeLessThan(1_100_000);
  });

  test.each([
    ['without letters', writeList([writeText(''), writeList([])])],
    ['that is nothing', writeList([])],
    ['without places', writeList([writeText('avtal')])],
    ['of four parts', writeList([writeText('avtal'), writeList([]), writeList([]), writeList([])])],
  ])('with a word %s is refused', (_which, faulty) => {
    expect(() => readWords(fileOf(word(entry(1)), faulty))).toThrow();
  });

  test.each([
    ['whose record is told twice', word(entry(1), writeList([writeNumber(0), writeList([]), writeList([])]))],
    ['whose record is told without places', word(writeList([writeNumber(0)]))],
    ['that stands further on than a record reaches', word(entry(0xffffffff))],
  ])('with a word %s is read, and the word refused', (_which, faulty) => {
    const [first] = readWords(fileOf(faulty));
    expect(() => first?.forms().map(({ entries }) => entries(uncounted))).toThrow();
  });

  test('whose word has more places than may be read is read, and tells how many before it reads them', () => {
    const places = claim(1_000_001, new Uint8Array(1_000_001).fill(1));
    const [first] = readWords(fileOf(word(writeList([writeNumber(0), places, writeList([])]))));
    const told: number[] = [];
    const refuse = (length: number) => {
      told.push(length);
      if (length > 1_000_000) throw new Error('too many');
    };
    expect(() => first?.forms()[0]?.entries(refuse)).toThrow('too many');
    expect(told.at(-1)).toBe(1_000_001);
  });

  test('that nests a million lists is refused, and not followed', () => {
    expect(() => readWords(joinBytes([writeList([writeText('')]), new Uint8Array(1_000_000).fill(0x81)]))).toThrow();
    const deep = joinBytes([new Uint8Array(1_000_000).fill(0x81), writeNumber(0)]);
    const [first] = readWords(fileOf(word(deep)));
    expect(() => first?.forms()[0]?.entries(uncounted)).toThrow();
  });
});
