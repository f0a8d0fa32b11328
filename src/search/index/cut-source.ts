import type { KeptPlace } from './kept-place.ts';
import { buildMetNamesFinder, type FindMetNames } from './met-names.ts';
import { findPieceKey } from './piece-key.ts';
import { cutPieces } from './pieces.ts';
import type { SearchSource, SourceShard } from './search-source.ts';
import type { WrittenRecord } from './written-record.ts';

/** A source as indexes are made of it: each shard in pieces that are indexed, and kept, each by itself. */
export interface CutSource extends Pick<SearchSource, 'ownWords' | 'names'> {
  /** Undefined where nothing is kept for the next build. */
  readonly kept: KeptPlace | undefined;
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
  readonly kept?: KeptPlace | undefined;
  /** See `cutPieces`. */
  readonly daysInPiece?: number | undefined;
  /** `buildMetNamesFinder` where it is left out. */
  readonly findMet?: FindMetNames;
}

/** An archive without a meeting has an index all the same, which finds nothing. */
const EMPTY: SourceShard = { from: 0, to: 0, folder: '', count: 0, records: () => [], written: () => [] };

export function cutSource(
  { ownWords, names, shards }: SearchSource,
  { kept, daysInPiece, findMet = buildMetNamesFinder(names) }: CutOptions = {},
): CutSource {
  return {
    ownWords,
    names,
    kept,
    shards: (shards.length > 0 ? shards : [EMPTY]).map(({ from, to, folder, count, written }) => ({
      from,
      to,
      folder,
      count,
      pieces: () =>
        Iterator.from(cutPieces(written(), daysInPiece)).map((records) => ({
          key: findPieceKey(records, { program: kept?.program ?? '', ownWords, findMet }),
          written: () => records,
        })),
    })),
  };
}
