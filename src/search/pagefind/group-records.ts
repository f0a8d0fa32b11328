import { createHash, hash } from 'node:crypto';
import type { RecordGroup } from './record-groups.ts';

/** How many records share the first part of their names, on average. Each such part is five bytes of what is fetched first. */
const RECORDS_IN_GROUP = 128;

/**
 * Puts the records of an index, which come in their order, into groups that are named by what they hold: the digest of all their bytes.
 * Where a group ends hangs on its last record alone, so that one that comes, changes or goes gives new names to its own group and at
 * most the one after it: the other files of the site stay what they were.
 */
export function groupRecords(records: readonly Uint8Array[], inGroup = RECORDS_IN_GROUP): readonly RecordGroup[] {
  const groups: Uint8Array[][] = [[]];
  for (const [number, bytes] of records.entries()) {
    groups.at(-1)?.push(bytes);
    if (number < records.length - 1 && isEnd(bytes, inGroup)) groups.push([]);
  }
  return groups
    .filter((group) => group.length > 0)
    .map((group) => {
      const digest = createHash('sha256');
      for (const bytes of group) digest.update(`${bytes.length} `).update(bytes);
      return { tag: digest.digest('hex').slice(0, 10), records: group.length };
    });
}

function isEnd(bytes: Uint8Array, inGroup: number): boolean {
  return Number.parseInt(hash('sha256', bytes).slice(0, 8), 16) % inGroup === 0;
}
