import { describe, expect, test } from 'vitest';
import { joinBytes, writeList, writeNumber, writeText } from '../../../src/search/pagefind/cbor.ts';
import { writeMeta } from '../../../src/search/pagefind/index-meta.ts';
import { openShard } from '../../../src/search/pagefind/open-shard.ts';
import { buildAllowance } from '../../../src/search/pagefind/reading-allowance.ts';

/* Nothing here measures time: a search that is too slow is given up by the runner. */

const LETTERS = [...'abcdefgh'];
const many = (length: number, make: (number: number) => Uint8Array) => Array.from({ length }, (_each, n) => make(n));
/** Of any length, where `writeList` would copy each value. */
const list = (values: readonly Uint8Array[]) => joinBytes([headOf(values.length), ...values]);
const headOf = (length: number) =>
  Uint8Array.of(0x9a, length >>> 24, (length >>> 16) & 255, (length >>> 8) & 255, length & 255);
/** A number below zero, as the bytes of an index have it. */
const negative = (value: number) => writeNumber(value).map((byte, place) => (place === 0 ? byte | 0x20 : byte));
const entry = (step: number, places: Uint8Array, named = list([])) => writeList([writeNumber(step), places, named]);
const fileOf = (...words: readonly Uint8Array[]) => writeList([list(words)]);
const word = (stem: string, ...entries: readonly Uint8Array[]) => writeList([writeText(stem), list(entries), list([])]);

/** An index of a few records with a file of words for each letter; no limit but those of the reading itself. */
async function openMade(file: (letter: string) => Uint8Array, { records = 3, words = 7 } = {}) {
  const allowance = buildAllowance();
  const meta = writeMeta({
    version: '1.6.0',
    records: Array.from({ length: records }, (_each, number) => ({ name: `r${number}`, words, group: '' })),
    chunks: LETTERS.map((letter) => ({ from: letter, to: `${letter}zzzzzzzz`, name: letter })),
    filters: [{ filter: 'ar', name: 'ar' }],
    byDate: [],
    fields: ['title'],
  });
  const shard = await openShard(
    'https://ond.example/pagefind/',
    { build: '1', records },
    {
      allowance,
      loadText: async () => JSON.stringify({ languages: { sv: { hash: 'sv_x' } } }),
      loadPart: async (address) =>
        address.endsWith('_meta') ? meta : file(/(\w+)\.pf_(?:index|filter|fragment)$/.exec(address)?.[1] ?? ''),
    },
  );
  return { shard, allowance };
}

const PLACES = 990_000;
const everyPlace = joinBytes([headOf(PLACES), new Uint8Array(PLACES).fill(1)]);

describe('an index that wants to cost much', { timeout: 20_000 }, () => {
  test('may have a long word, and not as many of them as are asked for', async () => {
    const { shard, allowance } = await openMade((letter) => fileOf(word(`${letter}ord`, entry(0, everyPlace))));
    expect((await shard.search('aord'))[0]?.places).toHaveLength(PLACES);
    const asked = ['', 'x', 'xx'].flatMap((end) => LETTERS.map((letter) => `${letter}ord${end}`));
    const told = await Promise.allSettled(asked.map((query) => shard.search(query)));
    expect(told.some(({ status }) => status === 'rejected')).toBe(true);
    expect(told.at(-1)?.status).toBe('rejected');
    expect(allowance.spent('walks')).toBeLessThan(18 * PLACES);
  });

  test('is walked once for all forms of a word', async () => {
    const { shard, allowance } = await openMade(() => fileOf(word('avtal', entry(0, everyPlace))));
    await shard.search('avtal');
    const before = allowance.spent('walks');
    for (const form of ['avtalet', 'avtalen', 'avtals', 'avtalens']) await shard.search(form);
    expect(allowance.spent('walks')).toBe(before);
  });

  test('is told where the words of one search are longer than those of any index', async () => {
    const { shard } = await openMade((letter) =>
      fileOf(...['', 'a', 'b', 'c'].map((end) => word(`${letter}ord${end}`, entry(0, everyPlace)))),
    );
    await expect(shard.search('aord')).rejects.toThrow('places');
    await expect(shard.search('"aord bord cord dord"')).rejects.toThrow('places');
    await expect(shard.search('"aord"')).resolves.toHaveLength(1);
  });

  test('may have a word in eighty thousand fields', async () => {
    const fields = list(many(160_000, (n) => (n % 2 === 0 ? negative(n / 2) : writeNumber(3))));
    const { shard } = await openMade((letter) => fileOf(word(`${letter}ord`, entry(0, list([]), fields))));
    expect(await shard.search('"aord"')).toMatchObject([{ score: 5 }]);
    expect(await shard.search('"aord bord cord"')).toEqual([]);
  });

  test('may not have a word in a record that it lacks', async () => {
    const { shard } = await openMade((letter) => fileOf(word(`${letter}ord`, entry(3, list([writeNumber(1)])))));
    await expect(shard.search('aord')).rejects.toThrow('record');
    await expect(shard.search('"aord"')).rejects.toThrow('record');
  });

  test('gives no points that are no number, where its records are without words', async () => {
    const file = (letter: string) => fileOf(word(`${letter}ord`, entry(0, list([writeNumber(1)]))));
    for (const words of [0, 1, 0xffffffff]) {
      const { shard } = await openMade(file, { words });
      const [found] = await shard.search('aord');
      expect(Number.isFinite(found?.score)).toBe(true);
    }
  });

  test('may not list more records for a choice than it counts', async () => {
    const value = writeList([writeText('2024'), joinBytes([headOf(4_000_000), new Uint8Array(4_000_000)])]);
    const { shard, allowance } = await openMade(() =>
      writeList([writeText('ar'), writeList([value, value, value, value])]),
    );
    await expect(shard.having('ar', '2024')).rejects.toThrow();
    expect(allowance.spent('found')).toBeLessThanOrEqual(16_000_000);
  });

  test('may not send parts without end, however small they are', async () => {
    const allowance = buildAllowance();
    const shard = await openShard(
      'https://ond.example/pagefind/',
      { build: '1', records: 1 },
      {
        allowance,
        loadText: async () => JSON.stringify({ languages: { sv: { hash: 'sv_x' } } }),
        loadPart: async () =>
          writeMeta({
            version: '1',
            records: [{ name: 'a', words: 1, group: '' }],
            chunks: [],
            filters: [],
            byDate: [],
            fields: [],
          }),
      },
    );
    const told = await Promise.allSettled(Array.from({ length: 30_000 }, (_each, n) => shard.read(`${n}`)));
    expect(told.some((each) => each.status === 'rejected' && String(each.reason).includes('bytes'))).toBe(true);
  });

  test('may not send records of millions of words, one after the other', async () => {
    const record = new TextEncoder().encode(
      JSON.stringify({ url: '/', content: 'x '.repeat(2_000_000), meta: {}, filters: {}, anchors: [] }),
    );
    const { allowance, shard } = await openMade(() => record);
    const told = await Promise.allSettled(LETTERS.map((letter) => shard.read(letter)));
    expect(told.filter(({ status }) => status === 'fulfilled').length).toBeLessThan(5);
    expect(allowance.spent('found')).toBeLessThanOrEqual(16_000_000);
  });

  test.each([
    ['more records than there are', [writeList([writeText('2024'), list(many(4, (n) => writeNumber(n)))])]],
    ['a record twice', [writeList([writeText('2024'), list([writeNumber(1), writeNumber(1)])])]],
    ['a record that is not there', [writeList([writeText('2024'), list([writeNumber(3)])])]],
    ['values without end', many(1_000, (n) => writeList([writeText(`${n}`), list([])]))],
  ])('may not have a filter with %s', async (_what, values) => {
    const { shard } = await openMade(() => writeList([writeText('ar'), list(values)]));
    await expect(shard.having('ar', '2024')).rejects.toThrow('filter');
  });

  test.each([
    ['far out of every text', 1e300],
    ['before it', -1],
    ['within a word', 0.5],
  ])('may not have a record with a place %s', async (_what, location) => {
    const record = { url: '/', content: 'x', meta: {}, filters: {}, anchors: [{ id: 'a', location }] };
    const { shard } = await openMade(() => new TextEncoder().encode(JSON.stringify(record)));
    await expect(shard.read('a')).rejects.toThrow('No record');
  });
});
