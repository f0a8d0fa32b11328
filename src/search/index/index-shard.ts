import { createHash, hash } from 'node:crypto';
import { indexPiece } from '../pagefind/index-piece.ts';
import type { MarkText } from '../pagefind/mark-compounds.ts';
import type { PackPart } from '../pagefind/pack-part.ts';
import type { IndexPiece } from '../pagefind/read-piece.ts';
import { buildRecordPage, type RecordPage } from '../pagefind/record-page.ts';
import { recordFilesOf, writeShard, type IndexFile, type WrittenShard } from '../pagefind/write-shard.ts';
import type { SearchRecord } from './record.ts';
import { addWordCounts, countWords, type WordCounting } from './vocabulary.ts';

/** The index of some records that follow each other in time. */
export interface IndexedPiece {
  readonly piece: IndexPiece;
  /** Their words. */
  readonly counts: WordCounting;
  /** The digest of each record as it was given to the engine. */
  readonly contents: readonly string[];
}

/** The index of a shard with all its files. */
export interface JoinedShard {
  readonly written: WrittenShard;
  readonly counts: WordCounting;
  /** The digest of its records, whatever pieces it was joined of. */
  readonly content: string;
  readonly files: readonly IndexFile[];
}

/** The records are taken one at a time; the words of all are in memory. */
export async function indexRecords(records: Iterable<SearchRecord>, mark: MarkText): Promise<IndexedPiece> {
  const counts: WordCounting = new Map();
  const contents: string[] = [];
  const makePage = (record: SearchRecord): RecordPage => {
    const page = buildRecordPage(record, mark);
    countWords(page.words, new Set(page.names), counts);
    contents.push(hash('sha256', page.content));
    return page;
  };
  const piece = await indexPiece(Iterator.from(records).map(makePage));
  return { piece, counts, contents };
}

/** `pack`: `packPart`, or what knows what it has packed. */
export function joinPieces(pieces: readonly IndexedPiece[], pack: PackPart): JoinedShard {
  const counts: WordCounting = new Map();
  const digest = createHash('sha256');
  for (const own of pieces) {
    addWordCounts(own.counts, counts);
    for (const content of own.contents) digest.update(content);
  }
  const found = pieces.map(({ piece }) => piece);
  const { written, files } = writeShard(found, pack);
  const records = written.index === undefined ? [] : recordFilesOf(found, pack);
  return { written, counts, content: digest.digest('hex'), files: [...files, ...records] };
}
