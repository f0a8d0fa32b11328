import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readListLength, readTextValue, readValue } from '../../../src/search/pagefind/cbor.ts';
import { readMeta } from '../../../src/search/pagefind/index-meta.ts';
import { recutIndex, type RecutIndex } from '../../../src/search/pagefind/recut-index.ts';

/** Enough words that many files are needed; every word stands in one record alone, and some in all. */
const RECORDS = Array.from({ length: 60 }, (_each, record) => ({
  url: `/${record}/`,
  words: ['gemensamt', 'åäö', ...Array.from({ length: 100 }, (_word, word) => `${spell(record * 100 + word)}ord`)],
  day: String(2000 + ((record * 7) % 60)),
}));

const folder = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-styckning-'));
const [before, after] = [path.join(folder, 'fore'), path.join(folder, 'efter')];
let recut: RecutIndex;

beforeAll(async () => {
  const { index } = await pagefind.createIndex({ forceLanguage: 'sv' });
  for (const { url, words, day } of RECORDS)
    await index?.addHTMLFile({
      url,
      content: `<html lang="sv"><body><p>${words.join(' ')}</p><span data-pagefind-sort="datum:${day}"></span></body></html>`,
    });
  await index?.writeFiles({ outputPath: before });
  await pagefind.close();
  cpSync(before, after, { recursive: true });
  recut = recutIndex(after, nameIn(before));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an index that is cut anew', () => {
  test('holds every word with its places as Pagefind wrote it, each once and in the same order', () => {
    expect(wordsOf(after).map(({ hex }) => hex)).toEqual(wordsOf(before).map(({ hex }) => hex));
    expect(wordsOf(after).length).toBeGreaterThan(5_000);
  });

  test('has small files, and more than Pagefind makes', () => {
    const files = readdirSync(path.join(after, 'index'));
    expect(files.length).toBeGreaterThan(readdirSync(path.join(before, 'index')).length * 3);
    expect(Math.max(...files.map((file) => statSync(path.join(after, 'index', file)).size))).toBeLessThan(12_000);
    expect(recut.begins).toHaveLength(files.length);
  });

  test('keeps what begins alike in one file, whose range every such word is in', () => {
    const ranges = rangesOf(after);
    for (const { word } of wordsOf(after)) {
      const mine = ranges.filter((range) => isWithin(word, range));
      expect(mine).toHaveLength(1);
      const longer = `${word}zzz`;
      if (word.length >= 3) expect(ranges.find((range) => isWithin(longer, range))).toBe(mine[0]);
      expect(mine[0]?.words).toContain(word);
    }
  });

  test('leaves out no word that somebody may ask for', () => {
    const ranges = rangesOf(after);
    for (const word of ['0', 'a', 'aa', 'zzzz', 'ö', '\u{1F600}', '\uE0B6x', 'mnopq'])
      expect(ranges.filter((range) => isWithin(word, range))).toHaveLength(1);
  });

  test('numbers its records from the oldest, and each name has its record', () => {
    const texts = metaOf(after).records.map(({ name }) => ({
      number: Number(name.split('-')[1]),
      url: /"url":"([^"]+)"/.exec(unpack(path.join(after, 'fragment', `${name}.pf_fragment`)).toString())?.[1],
    }));
    const oldest = RECORDS.toSorted((a, b) => Number(a.day) - Number(b.day)).map(({ url }) => url);
    expect(texts.toSorted((a, b) => a.number - b.number).map(({ url }) => url)).toEqual(oldest);
  });

  test('is told in short, and that read with its tag is the same', () => {
    const long = unpack(path.join(after, `pagefind.${nameIn(after)}.pf_meta`));
    const short = unpack(path.join(after, 'kort', `${recut.tag}.pf_meta`));
    expect(short.length).toBeLessThan(long.length);
    expect(readMeta(short, recut.tag)).toEqual(readMeta(long));
  });

  test('is named after what it holds', () => {
    const again = path.join(folder, 'igen');
    cpSync(before, again, { recursive: true });
    expect(recutIndex(again, nameIn(before))).toEqual(recut);
    expect(nameIn(after)).toBe(`sv_${recut.tag}`);
  });
});

function spell(number: number): string {
  return [...number.toString(26).padStart(4, '0')]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))
    .join('');
}

/** As Pagefind's program compares words: by their bytes. */
function isWithin(word: string, { from, to }: { readonly from: string; readonly to: string }): boolean {
  const [low, own, high] = [Buffer.from(from), Buffer.from(word), Buffer.from(to)];
  return Buffer.compare(low, own) <= 0 && Buffer.compare(own, high) <= 0;
}

function unpack(file: string): Buffer {
  return gunzipSync(readFileSync(file)).subarray('pagefind_dcd'.length);
}

function nameIn(index: string): string {
  return (
    /pagefind\.(\S*)\.pf_meta/.exec(
      readdirSync(index)
        .filter((file) => file.endsWith('.pf_meta'))
        .join(),
    )?.[1] ?? ''
  );
}

function metaOf(index: string) {
  return readMeta(unpack(path.join(index, `pagefind.${nameIn(index)}.pf_meta`)));
}

function wordsIn(index: string, name: string): readonly { readonly word: string; readonly hex: string }[] {
  const reader = { bytes: unpack(path.join(index, 'index', `${name}.pf_index`)), at: 0 };
  readListLength(reader);
  return Array.from({ length: readListLength(reader) }, () => {
    const bytes = readValue(reader);
    const own = { bytes, at: 0 };
    readListLength(own);
    return { word: readTextValue(own), hex: Buffer.from(bytes).toString('hex') };
  });
}

function wordsOf(index: string) {
  return metaOf(index).chunks.flatMap(({ name }) => wordsIn(index, name));
}

function rangesOf(index: string) {
  const reader = { bytes: unpack(path.join(index, `pagefind.${nameIn(index)}.pf_meta`)), at: 0 };
  readListLength(reader);
  for (const _skipped of ['version', 'pages']) readValue(reader);
  return Array.from({ length: readListLength(reader) }, () => {
    readListLength(reader);
    const [from, to, name] = [readTextValue(reader), readTextValue(reader), readTextValue(reader)];
    return { from, to, words: wordsIn(index, name).map(({ word }) => word) };
  });
}
