import { describe, expect, test } from 'vitest';
import { joinBytes, writeBytes, writeList, writeNumber, writeText } from '../../../src/search/pagefind/cbor.ts';
import { readMeta, writeMeta, writeShortMeta, type IndexMeta } from '../../../src/search/pagefind/index-meta.ts';
import { buildAllowance } from '../../../src/search/pagefind/reading-allowance.ts';

const META: IndexMeta = {
  version: '1.6.0',
  records: [
    { name: 'sv_1', words: 7, group: '' },
    { name: 'sv_2', words: 9, group: '' },
  ],
  chunks: [
    { from: '', to: 'az', name: 'a' },
    { from: 'b', to: 'bz', name: 'b' },
  ],
  filters: [{ filter: 'ar', name: 'f' }],
  byDate: [1, 0],
  fields: ['title'],
};
const written = (changed: Partial<IndexMeta>) => writeMeta({ ...META, ...changed });
const many = <Value>(length: number, make: (number: number) => Value) => Array.from({ length }, (_each, n) => make(n));

describe('what an index tells of itself', () => {
  test('is read as it was written', () => {
    expect(readMeta(writeMeta(META))).toEqual(META);
  });

  test.each([
    ['of one group', 'abcdef0123-1', 300, ''],
    ['of two groups', '0123456789-0', 300, ''],
    ['whose number is not the next of its group', 'abcdef0123-2', 300, ''],
    ['with a name of its own', 'r', 300, ''],
    ['that lies with others in a file', 'abcdef0123-1', 300, 'g'],
    ['of more words than two bytes tell', 'abcdef0123-1', 70_000, ''],
  ])('is the same in its short form, of records %s', (_which, name, words, group) => {
    const tag = 'abcdef0123';
    const meta: IndexMeta = {
      ...META,
      records: [
        { name: `${tag}-0`, words: 0, group: '' },
        { name, words, group },
      ],
      chunks: [
        { from: '', to: 'ba\u{10ffff}', name: `${tag}-0` },
        { from: 'bb', to: '\u{10ffff}', name: `${tag}-1` },
      ],
    };
    expect(readMeta(writeShortMeta(meta), tag)).toEqual(meta);
  });

  test('is refused with half a length, or with lengths in place of records where their names are not known', () => {
    const tail = [writeList([]), writeList([]), writeList([]), writeList([])];
    const groupOf = (records: number) =>
      writeList([writeBytes(new Uint8Array(5)), writeBytes(Uint8Array.of(records, 0))]);
    const withLengths = (length: number, ...groups: readonly Uint8Array[]) =>
      writeList([writeText('1'), writeBytes(new Uint8Array(length)), ...tail, ...groups]);
    expect(readMeta(withLengths(4, groupOf(2)), 'abcdef0123').records.map(({ name }) => name)).toEqual([
      '0000000000-0',
      '0000000000-1',
    ]);
    expect(() => readMeta(withLengths(3, groupOf(1)), 'abcdef0123')).toThrow();
    expect(() => readMeta(withLengths(4, groupOf(3)), 'abcdef0123')).toThrow();
    expect(() => readMeta(withLengths(4), 'abcdef0123')).toThrow();
    expect(() => readMeta(withLengths(4, groupOf(2)))).toThrow();
    const cut = joinBytes([Uint8Array.of(0x86), writeText('1'), Uint8Array.of(0x5a, 0xff, 0xff, 0xff, 0xff)]);
    expect(() => readMeta(cut, 'abcdef0123')).toThrow();
  });

  test.each([
    ['files of words from nothing to nothing', { chunks: many(3, () => ({ from: '', to: '', name: 'a' })) }],
    ['a file of words over another one', { chunks: [...META.chunks, { from: 'b', to: 'c', name: 'c' }] }],
    ['a file of words that ends before it begins', { chunks: [{ from: 'b', to: 'a', name: 'b' }] }],
    ['files of words in another order', { chunks: META.chunks.toReversed() }],
    ['a file of words without a name', { chunks: [{ from: 'a', to: 'b', name: '' }] }],
    ['a record without a name', { records: [{ name: '', words: 1, group: '' }] }],
    ['two records of one name', { records: many(2, () => ({ name: 'r', words: 1, group: '' })) }],
    ['a record twice in the order by date', { byDate: [0, 0] }],
    ['a record in the order by date that is not there', { byDate: [99] }],
    ['filters without end', { filters: many(1_000, (n) => ({ filter: `${n}`, name: `${n}` })) }],
    ['fields without end', { fields: many(1_000, String) }],
  ])('is refused with %s', (_which, changed) => {
    expect(() => readMeta(written(changed))).toThrow();
  });

  test('is refused before more files and records are read than an archive has', () => {
    const allowance = buildAllowance();
    const claim = (count: number) =>
      Uint8Array.of(0x9a, count >>> 24, (count >>> 16) & 255, (count >>> 8) & 255, count & 255);
    const nothing = writeList([writeText(''), writeText(''), writeText('')]);
    const ranges = joinBytes([claim(1_990_000), ...many(1_990_000, () => nothing)]);
    const bytes = joinBytes([Uint8Array.of(0x86), writeText('1'), writeList([]), ranges]);
    expect(() => readMeta(bytes, undefined, allowance)).toThrow('files');
    const records = joinBytes([claim(1_000_000), new Uint8Array(1_000_000)]);
    expect(() =>
      readMeta(joinBytes([Uint8Array.of(0x86), writeText('1'), records]), undefined, buildAllowance()),
    ).toThrow('records');
  });

  test('shares with the other indexes of its archive what is allowed of records', () => {
    const allowance = buildAllowance();
    const large = written({ records: many(50_000, (n) => ({ name: `${n}`, words: 1, group: '' })) });
    expect(() => many(100, () => readMeta(large, undefined, allowance))).toThrow('records');
  });

  test('may tell of a record without words', () => {
    const bytes = written({ records: [{ name: 'a', words: 0, group: '' }], byDate: [] });
    expect(readMeta(bytes).records[0]?.words).toBe(0);
    expect(writeNumber(0)).toHaveLength(1);
  });
});
