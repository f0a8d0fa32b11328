import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { openFileOfPieces } from '../../keeping/file-of-pieces.ts';
import type { SearchSource, SourceShard } from './search-source.ts';
import { readWrittenRecord, type WrittenRecord } from './written-record.ts';

/** Writes what an index is made from into a folder, for the process that makes it. A few records are in memory at a time. */
export function writeSearchSource({ ownWords, names, shards }: SearchSource, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [number, shard] of shards.entries()) writeLines(path.join(folder, recordsFile(number)), shard.written());
  const plan: Plan = {
    ownWords,
    names: [...names],
    shards: shards.map(({ from, to, folder: place, count }) => ({ from, to, folder: place, count })),
  };
  writeFileSync(path.join(folder, PLAN_FILE), serialize(plan));
}

/**
 * Reads what `writeSearchSource` wrote, the records of a shard when they are asked for. It is not checked, since the same
 * program under the same Node wrote it a moment ago.
 */
export function readSearchSource(folder: string): SearchSource {
  const { ownWords, names, shards }: Plan = deserialize(readFileSync(path.join(folder, PLAN_FILE)));
  return {
    ownWords,
    names: new Set(names),
    shards: shards.map((shard, number) => {
      const written = () => readLines(path.join(folder, recordsFile(number)));
      return { ...shard, written, records: () => Iterator.from(written()).map(readWrittenRecord) };
    }),
  };
}

interface Plan {
  readonly ownWords: SearchSource['ownWords'];
  readonly names: readonly string[];
  readonly shards: readonly Omit<SourceShard, 'records' | 'written'>[];
}

const PLAN_FILE = 'plan';

function recordsFile(number: number): string {
  return `poster-${number}`;
}

/** Between the date of a record and its JSON: a sign that a date has not. */
const PARTED = '\t';

function writeLines(file: string, records: Iterable<WrittenRecord>): void {
  const lines = openFileOfPieces(file);
  try {
    for (const { date, json } of records) lines.add(`${date}${PARTED}${json}\n`);
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
