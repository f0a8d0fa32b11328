import { describe, expect, test } from 'vitest';
import { joinBytes, writeList, writeNumber, writeText } from '../../../src/search/pagefind/cbor.ts';
import { readWords } from '../../../src/search/pagefind/read-words.ts';

const entry = (...places: readonly number[]) =>
  writeList([writeNumber(3), writeList(places.map(writeNumber)), writeList([])]);
const fileOf = (...entries: readonly Uint8Array[]) =>
  writeList([writeList([writeList([writeText('avtal'), writeList(entries), writeList([])])])]);
/** A list that says that it has so many values, of which this is the first. */
const claim = (values: number, first: Uint8Array) =>
  joinBytes([Uint8Array.of(0x9a, values >>> 24, (values >>> 16) & 255, (values >>> 8) & 255, values & 255), first]);

describe('a file of words', () => {
  test('tells of a word in which records it stands and where, step by step', () => {
    const [word] = readWords(fileOf(entry(2, 5, 1), entry(7)));
    expect(word?.stem).toBe('avtal');
    const [form] = word?.forms() ?? [];
    expect(form?.entries.map(({ record, places }) => [record, places.map(({ place }) => place)])).toEqual([
      [3, [2, 7, 8]],
      [6, [7]],
    ]);
  });

  test.each([0xff, 0xffff, 0xffffffff])('that claims %i words and has one is refused', (words) => {
    expect(() => readWords(writeList([claim(words, writeText('avtal'))]))).toThrow();
  });

  test('whose word has more places than a word can have is read, and the word refused', () => {
    const many = Uint8Array.from({ length: 1_000_001 }, () => 1);
    const places = joinBytes([Uint8Array.of(0x9a, 0, 0x0f, 0x42, 0x41), many]);
    const [word] = readWords(fileOf(writeList([writeNumber(0), places, writeList([])])));
    expect(() => word?.forms()).toThrow('places');
  });

  test('that nests a million lists is refused, and not followed', () => {
    expect(() => readWords(joinBytes([writeList([writeText('')]), new Uint8Array(1_000_000).fill(0x81)]))).toThrow();
    const deep = joinBytes([new Uint8Array(1_000_000).fill(0x81), writeNumber(0)]);
    const [word] = readWords(fileOf(deep));
    expect(() => word?.forms()).toThrow();
  });
});
