import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { SearchRecord } from './record.ts';
import type { SearchSource, SourceShard } from './search-source.ts';

/** Writes what an index is made from into a folder, for the process that makes it. One shard is in memory at a time. */
export function writeSearchSource({ ownWords, names, shards }: SearchSource, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [number, shard] of shards.entries())
    writeFileSync(path.join(folder, recordsFile(number)), serialize([...shard.records()]));
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
    shards: shards.map((shard, number) => ({
      ...shard,
      records: () => readRecords(path.join(folder, recordsFile(number))),
    })),
  };
}

interface Plan {
  readonly ownWords: SearchSource['ownWords'];
  readonly names: readonly string[];
  readonly shards: readonly Omit<SourceShard, 'records'>[];
}

const PLAN_FILE = 'plan';

function recordsFile(number: number): string {
  return `poster-${number}`;
}

function readRecords(file: string): readonly SearchRecord[] {
  return deserialize(readFileSync(file));
}
