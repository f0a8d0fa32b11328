import { createHash, hash } from 'node:crypto';
import { numbered } from './part-names.ts';

/** How many records share the first part of their names, on average. Each such part is five bytes of what is fetched first. */
const RECORDS_IN_GROUP = 128;

/**
 * Names the records of an index, which come in their order, by what they hold. Those of a group share the digest of all its bytes, and
 * are numbered. Where a group ends hangs on its last record alone, so that one that comes, changes or goes gives new names
 * to its own group and at most the one after it: the other files of the site stay what they were.
 */
export function nameRecords(records: readonly Uint8Array[], inGroup = RECORDS_IN_GROUP): readonly string[] {
  const groups: Uint8Array[][] = [[]];
  for (const [number, bytes] of records.entries()) {
    groups.at(-1)?.push(bytes);
    if (number < records.length - 1 && isEnd(bytes, inGroup)) groups.push([]);
  }
  return groups.flatMap((group) => {
    const digest = createHash('sha256');
    for (const bytes of group) digest.update(`${bytes.length} `).update(bytes);
    const tag = digest.digest('hex').slice(0, 10);
    return group.map((_bytes, number) => numbered(tag, number));
  });
}

function isEnd(bytes: Uint8Array, inGroup: number): boolean {
  return Number.parseInt(hash('sha256', bytes).slice(0, 8), 16) % inGroup === 0;
}
