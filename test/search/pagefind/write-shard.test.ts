import { hash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readListLength, readTextValue, readValue } from '../../../src/search/pagefind/cbor.ts';
import { readMeta } from '../../../src/search/pagefind/index-meta.ts';
import { FIELDS } from '../../../src/search/pagefind/piece-words.ts';
import { readPiece, type IndexPiece, type LoadIndexFile } from '../../../src/search/pagefind/read-piece.ts';
import { recordFilesOf, writeShard, type NamedIndex } from '../../../src/search/pagefind/write-shard.ts';
import { writeIndex } from './written-indexes.ts';

/** Enough words that many files are needed; every word stands in one record alone, and some in all. */
const RECORDS = Array.from({ length: 60 }, (_each, record) => ({
  url: `/${record}/`,
  words: [
    'gemensamt',
    'åäö',
    'idé',
    record % 4 === 0 ? 'ide' : 'idê',
    ...Array.from({ length: 100 }, (_word, word) => `${spell(record * 100 + word)}ord`),
  ],
  day: String(2000 + ((record * 7) % 60)),
}));

type Recorded = (typeof RECORDS)[number];

const folder = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-styckning-'));
const [before, after] = [path.join(folder, 'fore'), path.join(folder, 'efter')];
let index: NamedIndex;

beforeAll(async () => {
  const whole = await pieceOf(RECORDS, before);
  index = cut([whole], after);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an index of one piece', () => {
  test('holds every word with its places as Pagefind wrote it, each once and in the same order', () => {
    expect(wordsOf(after).map(({ hex }) => hex)).toEqual(wordsOf(before).map(({ hex }) => hex));
    expect(wordsOf(after).length).toBeGreaterThan(5_000);
  });

  test('has small files, and more than Pagefind makes', () => {
    const files = readdirSync(path.join(after, 'index'));
    expect(files.length).toBeGreaterThan(readdirSync(path.join(before, 'index')).length * 3);
    expect(Math.max(...files.map((file) => statSync(path.join(after, 'index', file)).size))).toBeLessThan(12_000);
    expect(index.begins).toHaveLength(files.length);
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
    const { records, byDate } = metaOf(after);
    const held = records.map(({ name, group }) => {
      const file = JSON.parse(unpack(path.join(after, 'fragment', `${group}.pf_fragment`)).toString());
      return { ...file[name], alone: Object.keys(file).length };
    });
    const urls = held.map(({ url }) => url);
    expect(held.filter(({ alone }) => alone === 1).length).toBeLessThan(held.length / 2);
    const oldest = RECORDS.toSorted((a, b) => Number(a.day) - Number(b.day)).map(({ url }) => url);
    expect(byDate.map((number) => urls[number])).toEqual(oldest);
    expect(byDate.map((number) => records[number]?.name.split('-')[1])).toEqual(
      RECORDS.map((_each, place) => String(place)),
    );
  });

  test('is told in short, and that read with its tag is the same', () => {
    const long = unpack(path.join(after, `pagefind.${nameIn(after)}.pf_meta`));
    const short = unpack(path.join(after, 'kort', `${index.tag}.pf_meta`));
    expect(short.length).toBeLessThan(long.length);
    expect(readMeta(short, index.tag)).toEqual(readMeta(long));
  });

  test('is named after what it holds', () => {
    expect(cut([readPiece(from(before))], path.join(folder, 'igen'))).toEqual(index);
    expect(nameIn(after)).toBe(`sv_${index.tag}`);
  });
});

describe('an index of several pieces', () => {
  test('has the files of one that the engine made of all records at once, byte for byte', async () => {
    const dated = RECORDS.toSorted((a, b) => Number(a.day) - Number(b.day));
    const [one, joined] = [path.join(folder, 'ett'), path.join(folder, 'fogat')];
    cut([await pieceOf(dated, path.join(folder, 'alla'))], one);
    for (const cuts of [[30], [1, 2, 40], [0, 7, 7, 59]]) {
      const ends = [...cuts, dated.length];
      const pieces: IndexPiece[] = [];
      for (const [number, end] of ends.entries())
        pieces.push(
          await pieceOf(dated.slice(ends[number - 1] ?? 0, end), path.join(folder, `${cuts.join('-')}-${number}`)),
        );
      rmSync(joined, { recursive: true, force: true });
      cut(pieces, joined);
      expect(filesOf(joined)).toEqual(filesOf(one));
    }
  });

  test('of no record at all has no words', () => {
    const { written, files } = writeShard([{ ...readPiece(from(before)), records: [] }]);
    expect(written.index).toBeUndefined();
    expect(files.map(([name]) => name)).toEqual(['pagefind-entry.json']);
  });

  test('is refused where the engine tells of a field that no index of ours has', async () => {
    const html =
      '<html lang="sv"><body><span data-pagefind-meta="annat[data-v]" data-v="x"></span><p>ord</p></body></html>';
    await expect(pieceOf([], path.join(folder, 'annat'), [{ url: '/x/', content: html }])).rejects.toThrow('annat');
  });
});

function from(folder: string): LoadIndexFile {
  return (name) => readFileSync(path.join(folder, name));
}

/** What Pagefind makes of some records, left in `place`. */
async function pieceOf(
  records: readonly Recorded[],
  place: string,
  more: readonly { readonly url: string; readonly content: string }[] = [],
): Promise<IndexPiece> {
  const { index: made } = await pagefind.createIndex({ forceLanguage: 'sv' });
  for (const page of [...records.map(pageOf), ...more]) await made?.addHTMLFile(page);
  await made?.writeFiles({ outputPath: place });
  await pagefind.close();
  return readPiece(from(place));
}

/** One has every field, and every third one that most lack: so pieces number their fields otherwise than the whole. */
function pageOf({ url, words, day }: Recorded) {
  const meta = (name: string) => `<span data-pagefind-meta="${name}[data-v]" data-v="gemensamt namn ${day}"></span>`;
  return {
    url,
    content: `<html lang="sv"><body>${fieldsAt(Number(day)).map(meta).join('')}<p>${words.join(' ')}</p><span data-pagefind-filter="slag[data-v]" data-v="${Number(day) % 2 === 0 ? 'jämn' : 'Ärende'}"></span><span data-pagefind-sort="datum:${day}"></span></body></html>`,
  };
}

function fieldsAt(day: number): readonly string[] {
  if (day === 2005) return FIELDS;
  return day % 3 === 0 ? ['title', 'huvudnamn'] : ['title'];
}

function cut(pieces: readonly IndexPiece[], place: string): NamedIndex {
  const { written, files } = writeShard(pieces);
  if (!written.index) throw new Error('No index');
  writeIndex([...files, ...recordFilesOf(pieces)], place);
  return written.index;
}

function filesOf(place: string) {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => `${path.relative(place, file)} ${hash('sha256', readFileSync(file))}`)
    .toSorted();
}

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
