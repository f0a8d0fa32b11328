import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { openFileOfPieces } from '../../keeping/file-of-pieces.ts';
import {
  cutSource,
  programOfIndexes,
  type CutOptions,
  type CutShard,
  type CutSource,
  type SourcePiece,
} from './cut-source.ts';
import { keyOfShard, openKeptFiles, openKeptPieces, openKeptShards } from './kept-shards.ts';
import { keepMetNames } from './met-names.ts';
import type { SearchSource } from './search-source.ts';
import type { WrittenRecord } from './written-record.ts';

/**
 * Writes what an index is made from into a folder, for the process that makes it with the same `cache`: of the records those alone
 * whose index is not kept there. The records of one shard are in memory at a time.
 */
export function writeSearchSource(source: SearchSource, folder: string, options: CutOptions = {}): void {
  mkdirSync(folder, { recursive: true });
  const { cache } = options;
  const met = cache === undefined ? undefined : keepMetNames(source.names, programOfIndexes(cache), cache);
  const { ownWords, names, program, shards } = cutSource(source, { ...options, ...(met && { findMet: met.find }) });
  const isKept = findKept(options);
  const plan: Plan = {
    ownWords,
    names: [...names],
    program,
    shards: shards.map(({ pieces: cut, ...shard }) => {
      const pieces = [...cut()];
      const kept = isKept(pieces.map(({ key }) => key));
      for (const piece of pieces) if (!kept(piece.key)) writeRecords(folder, piece);
      return { ...shard, pieces: pieces.map(({ key }) => ({ key, isHere: !kept(key) })) };
    }),
  };
  met?.keep();
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

/** Tells of the pieces of a shard which are kept: all where the shard is, joined of them. */
function findKept({ cache }: CutOptions): (keys: readonly string[]) => (key: string) => boolean {
  if (cache === undefined) return () => () => false;
  const [shards, files, pieces] = [openKeptShards(cache), openKeptFiles(cache), openKeptPieces(cache)];
  return (keys) => {
    const key = keyOfShard(keys);
    if (shards.has(key) && files.has(key)) return () => true;
    const kept = new Set(keys.filter(pieces.has));
    return (key) => kept.has(key);
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
