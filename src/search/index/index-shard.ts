import { createHash, hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { indexPiece } from '../pagefind/index-piece.ts';
import type { MarkText } from '../pagefind/mark-compounds.ts';
import type { IndexPiece } from '../pagefind/read-piece.ts';
import { buildRecordPage, type RecordPage } from '../pagefind/record-page.ts';
import { recordFilesOf, writeShard, type IndexFile, type WrittenShard } from '../pagefind/write-shard.ts';
import type { SearchRecord } from './record.ts';
import { addWordCounts, countWords, type WordCounting } from './vocabulary.ts';

/** The index of some records that follow each other in time. */
export interface IndexedPiece {
  readonly piece: IndexPiece;
  /** Their words, as those of the first shard of all. */
  readonly counts: WordCounting;
  /** The digest of each record as it was given to the engine. */
  readonly contents: readonly string[];
}

/** The index of a shard, but for the files of its records, which lie in its pieces. */
export interface JoinedShard {
  readonly written: WrittenShard;
  readonly counts: WordCounting;
  /** The digest of its records, whatever pieces it was joined of. */
  readonly content: string;
  readonly files: readonly IndexFile[];
}

/** One record is in memory at a time, and the words of all. Nothing is left in `folder`, which exists. */
export async function indexRecords(
  records: Iterable<SearchRecord>,
  mark: MarkText,
  folder: string,
): Promise<IndexedPiece> {
  const counts: WordCounting = new Map();
  const contents: string[] = [];
  const makePage = (record: SearchRecord): RecordPage => {
    const page = buildRecordPage(record, mark);
    countWords(page.words, new Set(page.names), 0, counts);
    contents.push(hash('sha256', page.content));
    return page;
  };
  const piece = await indexPiece(Iterator.from(records).map(makePage), folder);
  return { piece, counts, contents };
}

export function joinPieces(pieces: readonly IndexedPiece[]): JoinedShard {
  const counts: WordCounting = new Map();
  const digest = createHash('sha256');
  for (const own of pieces) {
    addWordCounts(own.counts, 0, counts);
    for (const content of own.contents) digest.update(content);
  }
  return { ...writeShard(pieces.map(({ piece }) => piece)), counts, content: digest.digest('hex') };
}

/** Writes a shard into its folder of the site. */
export function writeJoined({ files, written }: JoinedShard, pieces: readonly IndexedPiece[], folder: string): void {
  const { index } = written;
  const records =
    index === undefined
      ? []
      : recordFilesOf(
          pieces.map(({ piece }) => piece),
          index.tag,
        );
  const made = new Set<string>();
  for (const [name, bytes] of [...files, ...records]) {
    const file = path.join(folder, name);
    const place = path.dirname(file);
    if (!made.has(place)) mkdirSync(place, { recursive: true });
    made.add(place);
    writeFileSync(file, bytes);
  }
}
