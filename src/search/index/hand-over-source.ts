import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { openFileOfPieces } from '../../keeping/file-of-pieces.ts';
import { cutSource, type CutOptions, type CutShard, type CutSource, type SourcePiece } from './cut-source.ts';
import { findKeptPlace } from './kept-place.ts';
import { keyOfShard, openKeptFiles, openKeptPieces, openKeptShards } from './kept-shards.ts';
import { keepMetNames } from './met-names.ts';
import type { SearchSource } from './search-source.ts';
import type { WrittenRecord } from './written-record.ts';

export interface HandOver extends Pick<CutOptions, 'daysInPiece'> {
  /** Where indexes are kept for the next build, for this archive alone. Nothing is kept where it is left out. */
  readonly cache?: string | undefined;
}

/**
 * Writes what an index is made from into a folder, for the process that makes it: of the records those alone whose index is not kept.
 * The records of one shard are in memory at a time.
 */
export function writeSearchSource(source: SearchSource, folder: string, { cache, daysInPiece }: HandOver = {}): void {
  mkdirSync(folder, { recursive: true });
  const kept = cache === undefined ? undefined : openKept(cache, source);
  const { shards, names, ...cut } = cutSource(source, { daysInPiece, ...kept?.cutting });
  const plan: Plan = {
    ...cut,
    names: [...names],
    shards: shards.map(({ pieces: ownPieces, ...shard }) => {
      const pieces = [...ownPieces()];
      const known = kept?.among(pieces.map(({ key }) => key)) ?? new Set();
      for (const piece of pieces) if (!known.has(piece.key)) writeRecords(folder, piece);
      return { ...shard, pieces: pieces.map(({ key }) => ({ key, isHere: !known.has(key) })) };
    }),
  };
  kept?.keep();
  writeFileSync(path.join(folder, PLAN_FILE), serialize(plan));
}

/**
 * Reads what `writeSearchSource` wrote, the records of a piece when they are asked for. It is not checked, since the same
 * program under the same Node wrote it a moment ago.
 */
export function readSearchSource(folder: string): CutSource {
  const { names, shards, ...plan }: Plan = deserialize(readFileSync(path.join(folder, PLAN_FILE)));
  return {
    ...plan,
    names: new Set(names),
    shards: shards.map(({ pieces, ...shard }) => ({
      ...shard,
      pieces: () =>
        pieces.map(({ key, isHere }) => ({
          key,
          written: () => (isHere ? [...readLines(path.join(folder, recordsFile(key)))] : undefined),
        })),
    })),
  };
}

interface Plan extends Omit<CutSource, 'names' | 'shards'> {
  readonly names: readonly string[];
  readonly shards: readonly PlannedShard[];
}

interface PlannedShard extends Omit<CutShard, 'pieces'> {
  /** `isHere`: whether its records were written. */
  readonly pieces: readonly { readonly key: string; readonly isHere: boolean }[];
}

const PLAN_FILE = 'plan';

function recordsFile(key: string): string {
  return `poster-${key}`;
}

/** What an earlier build has kept. */
interface Kept {
  readonly cutting: Required<Pick<CutOptions, 'kept' | 'findMet'>>;
  /** The keys of the pieces of a shard that are kept: all where the shard is, joined of them. */
  readonly among: (keys: readonly string[]) => ReadonlySet<string>;
  /** Keeps the names that were met since. */
  readonly keep: () => void;
}

function openKept(cache: string, { names }: SearchSource): Kept {
  const place = findKeptPlace(cache);
  const met = keepMetNames(names, place);
  const [shards, files, pieces] = [openKeptShards(place), openKeptFiles(place), openKeptPieces(place)];
  return {
    cutting: { kept: place, findMet: met.find },
    among: (keys) => {
      const key = keyOfShard(keys);
      return new Set(shards.has(key) && files.has(key) ? keys : keys.filter(pieces.has));
    },
    keep: met.keep,
  };
}

/** Between the date of a record and its JSON: a sign that a date has not. */
const PARTED = '\t';

function writeRecords(folder: string, { key, written }: SourcePiece): void {
  const lines = openFileOfPieces(path.join(folder, recordsFile(key)));
  try {
    for (const { date, json } of written() ?? []) lines.add(`${date}${PARTED}${json}\n`);
  } finally {
    lines.end();
  }
}

function* readLines(file: string): Generator<WrittenRecord> {
  const bytes = readFileSync(file);
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf('\n', start);
    const line = bytes.toString('utf8', start, end);
    const parting = line.indexOf(PARTED);
    yield { date: line.slice(0, parting), json: line.slice(parting + PARTED.length) };
    start = end + 1;
  }
}
