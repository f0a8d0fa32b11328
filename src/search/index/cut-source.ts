import process from 'node:process';
import { digestOfProgram } from '../../keeping/digest-of-program.ts';
import { buildMetNamesFinder, type FindMetNames } from './met-names.ts';
import { findPieceKey } from './piece-key.ts';
import { cutPieces } from './pieces.ts';
import type { SearchSource, SourceShard } from './search-source.ts';
import type { WrittenRecord } from './written-record.ts';

/** A source as indexes are made of it: each shard in pieces that are indexed, and kept, each by itself. */
export interface CutSource extends Pick<SearchSource, 'ownWords' | 'names'> {
  /** The digest of what says what becomes of a record; empty where nothing is kept. */
  readonly program: string;
  /** The newest first: one at least, without records where the archive has no meeting. */
  readonly shards: readonly CutShard[];
}

export interface CutShard extends Omit<SourceShard, 'records' | 'written'> {
  /** Makes or reads them one after the other, each time anew. The oldest first. */
  readonly pieces: () => Iterable<SourcePiece>;
}

export interface SourcePiece {
  readonly key: string;
  /** Undefined where the piece was left out, since its index is kept. */
  readonly written: () => readonly WrittenRecord[] | undefined;
}

export interface CutOptions {
  /** Where indexes are kept for the next build, for this archive alone. Nothing is kept where it is left out. */
  readonly cache?: string | undefined;
  /** See `cutPieces`. */
  readonly daysInPiece?: number;
}

/** The rooms whose code says what becomes of a record. Node packs what they make, so its zlib counts too. */
const MAKERS = ['src/search/**', 'src/swedish/**', 'src/archive/**', 'src/keeping/**'];

/** An archive without a meeting has an index all the same, which finds nothing. */
const EMPTY: SourceShard = { from: 0, to: 0, folder: '', count: 0, records: () => [], written: () => [] };

/** The digest of what says what becomes of a record; empty where nothing is kept. */
export function programOfIndexes(cache: string | undefined): string {
  return cache === undefined
    ? ''
    : digestOfProgram(MAKERS, { also: [process.versions.zlib, process.platform, process.arch] });
}

/** `findMet`: `buildMetNamesFinder` where it is left out. */
export function cutSource(
  { ownWords, names, shards }: SearchSource,
  { cache, daysInPiece, findMet = buildMetNamesFinder(names) }: CutOptions & { readonly findMet?: FindMetNames } = {},
): CutSource {
  const program = programOfIndexes(cache);
  return {
    ownWords,
    names,
    program,
    shards: (shards.length > 0 ? shards : [EMPTY]).map(({ from, to, folder, count, written }) => ({
      from,
      to,
      folder,
      count,
      pieces: () =>
        Iterator.from(cutPieces(written(), daysInPiece)).map((records) => ({
          key: findPieceKey(records, { program, ownWords, findMet }),
          written: () => records,
        })),
    })),
  };
}
