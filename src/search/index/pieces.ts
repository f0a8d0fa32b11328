import { hash } from 'node:crypto';

/** How many days with a meeting are indexed together, on average: of a thousand meetings some hundred records. */
const DAYS_IN_PIECE = 8;

/**
 * Cuts the records of a shard, which lie in the order of their dates, into pieces that are indexed each by itself. Where a piece ends
 * hangs on the date of its last record alone, so that a meeting that comes, changes or goes changes the piece that it is in and at
 * most the one after it. A shard without records is one piece. One piece is in memory at a time.
 */
export function* cutPieces<Dated extends { readonly date: string }>(
  records: Iterable<Dated>,
  daysInPiece = DAYS_IN_PIECE,
): Generator<readonly Dated[]> {
  let piece: Dated[] = [];
  for (const record of records) {
    const last = piece.at(-1)?.date;
    if (last !== undefined && record.date !== last && isEnd(last, daysInPiece)) {
      yield piece;
      piece = [];
    }
    piece.push(record);
  }
  yield piece;
}

function isEnd(date: string, daysInPiece: number): boolean {
  return Number.parseInt(hash('sha256', date).slice(0, 8), 16) % daysInPiece === 0;
}
