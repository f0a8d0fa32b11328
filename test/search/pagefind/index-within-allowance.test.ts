import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeMadeArchive } from '../../../scripts/bench/makers/write-made-archive.ts';
import { loadContent } from '../../../src/minutes/load-content.ts';
import { openShard } from '../../../src/search/pagefind/open-shard.ts';
import { unsigned } from '../../../src/search/pagefind/read-part.ts';
import { buildAllowance } from '../../../src/search/pagefind/reading-allowance.ts';
import { writeIndexes, type WrittenIndexes } from './written-indexes.ts';

/** What so many made meetings cost is reckoned for 10,000: of the words that a question reads, each record has as many. */
const MEETINGS = 30;
const TIMES = 10_000 / MEETINGS;

const folder = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-mattet-'));
let written: WrittenIndexes;

beforeAll(async () => {
  const content = path.join(folder, 'innehall');
  writeMadeArchive(content, { meetings: MEETINGS });
  const { archive, searchWords } = loadContent(content);
  written = await writeIndexes(folder, archive, searchWords);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function openCounted() {
  const allowance = buildAllowance();
  const { folder: home, tag } = written.recut;
  const shard = await openShard(
    `https://disk.example${home}/pagefind/`,
    { build: '1', records: 0, tag, engine: { version: '1.6.0', signs: ['§'] } },
    {
      allowance,
      loadPart: async (address) => unsigned(gunzipSync(readFileSync(new URL(address).pathname))),
      loadText: async (address) => readFileSync(new URL(address).pathname, 'utf8'),
    },
  );
  return { shard, allowance };
}

/** How often each word is found. */
async function countRecords(): Promise<readonly { readonly word: string; readonly records: number }[]> {
  const { shard } = await openCounted();
  const counted: { readonly word: string; readonly records: number }[] = [];
  for (const word of written.words.filter((own) => /^\p{L}{4,}$/u.test(own)).slice(0, 3_000))
    counted.push({ word, records: (await shard.search(`"${word}"`)).length });
  return counted.toSorted((a, b) => b.records - a.records);
}

describe('an archive of ten thousand meetings', () => {
  test('is opened with half of what may be read, its indexes together', async () => {
    const { allowance } = await openCounted();
    expect(allowance.spent('records') * TIMES).toBeLessThan(350_000);
    expect(allowance.spent('records')).toBeGreaterThan(200);
  });

  test('is asked for common words, for a phrase of the commonest and for their beginnings within half of it', async () => {
    const common = (await countRecords()).slice(0, 200).filter((_word, place) => place % 20 === 10);
    expect(common).toHaveLength(10);
    const { shard, allowance } = await openCounted();
    for (const { word } of common.slice(0, 3))
      for (const query of [word, `"${word}"`, word.slice(0, 3)]) await shard.search(query);
    await shard.search('"det som har"');
    expect(allowance.spent('walks')).toBeGreaterThan(1_000);
    for (const [what, half] of [
      ['walks', 25_000_000],
      ['found', 8_000_000],
    ] as const)
      expect(allowance.spent(what) * TIMES).toBeLessThan(half);
    /* The words of 5,000 records are few more than those of these. */
    expect(allowance.spent('words') * 30).toBeLessThan(500_000);
    expect(allowance.spent('bytes') * 30).toBeLessThan(64_000_000);
  });
});
