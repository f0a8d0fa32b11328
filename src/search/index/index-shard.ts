import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { MarkText } from '../pagefind/mark-compounds.ts';
import { buildRecordPage, type RecordPage } from '../pagefind/record-page.ts';
import { writeShard, type WrittenShard } from '../pagefind/write-shard.ts';
import type { SearchRecord } from './record.ts';
import { countWords, type WordCounting } from './vocabulary.ts';

/** What the archive must know of the index of one shard. */
export interface IndexedShard {
  readonly written: WrittenShard;
  /** The words of its records, as the first shard of all. */
  readonly counts: WordCounting;
  /** The digest of its records as they were given to the engine. */
  readonly content: string;
}

/** The index of a shard with all its files, as it was made once. */
export interface KeptShard extends IndexedShard {
  /** The name of each within the folder of the shard, and its bytes. */
  readonly files: readonly (readonly [name: string, bytes: Uint8Array])[];
}

/** Writes the index of one shard into `folder`. One record is in memory at a time, and the words of all. */
export async function indexShard(
  records: Iterable<SearchRecord>,
  mark: MarkText,
  folder: string,
): Promise<IndexedShard> {
  const counts: WordCounting = new Map();
  const digest = createHash('sha256');
  const makePage = (record: SearchRecord): RecordPage => {
    const page = buildRecordPage(record, mark);
    countWords(page.words, new Set(page.names), 0, counts);
    digest.update(page.content);
    return page;
  };
  const written = await writeShard(Iterator.from(records).map(makePage), folder);
  return { written, counts, content: digest.digest('hex') };
}

/** The same, with all files in memory, so that they can be kept. Nothing is left in `folder`, which exists. */
export async function indexToKeep(records: Iterable<SearchRecord>, mark: MarkText, folder: string): Promise<KeptShard> {
  const own = mkdtempSync(path.join(folder, 'ny-'));
  try {
    const indexed = await indexShard(records, mark, own);
    const files = readdirSync(own, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .toSorted();
    return { ...indexed, files: files.map((file) => [path.relative(own, file), readFileSync(file)]) };
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

/** Writes the files of an index that was kept. */
export function writeKept(files: KeptShard['files'], folder: string): void {
  for (const place of new Set(files.map(([name]) => path.dirname(name))))
    mkdirSync(path.join(folder, place), { recursive: true });
  for (const [name, bytes] of files) writeFileSync(path.join(folder, name), bytes);
}
