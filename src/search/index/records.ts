import type { Archive, ArchivedItem } from '../../archive/archived.ts';
import { buildAliasTest } from '../../archive/topic.ts';
import { buildRecord, type SearchRecord } from './record.ts';

/**
 * Gives a function that makes the record of any item of the archive. The records of ten thousand meetings take a
 * gigabyte, so they are made one at a time.
 */
export function buildRecordMaker(archive: Archive): (item: ArchivedItem) => SearchRecord {
  const names = otherNames(archive);
  return (item) => buildRecord(item, names.get(item) ?? []);
}

/**
 * For each item, other names of what its text mentions, and the names of its topics: an item with *RSS* gets
 * *Avdelningen för hälsa och välfärd*, one with *LCHNV* gets *Länschefsnätverket*.
 */
function otherNames(archive: Archive): ReadonlyMap<ArchivedItem, readonly string[]> {
  const names = new Map<ArchivedItem, Set<string>>();
  const add = (item: ArchivedItem, name: string | undefined) => {
    if (name === undefined || item.text.toLowerCase().includes(name.toLowerCase())) return;
    names.set(item, (names.get(item) ?? new Set()).add(name));
  };
  for (const { entry, occurrences } of archive.glossary) {
    for (const item of occurrences) for (const name of [entry.term, entry.name, ...entry.synonyms]) add(item, name);
  }
  for (const { id, region, names: own } of archive.organs) {
    const occurs = buildAliasTest(own);
    for (const item of archive.items) {
      const near =
        item.organ.id === id || region === undefined || item.organ.region === undefined || item.organ.region === region;
      if (near && occurs(item.text)) for (const name of own) add(item, name);
    }
  }
  for (const { topic, timeline } of archive.topics) for (const item of timeline) add(item, topic.name);
  return new Map([...names].map(([item, found]) => [item, [...found]]));
}
