import { blocksText } from '../archive/block-words.ts';
import type { Archive, ArchivedItem } from '../archive/archived.ts';
import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import { itemText } from '../archive/item-text.ts';
import { buildAliasTest, type Topic } from '../archive/topic.ts';
import type { RawTopic, ReadEntry } from './read-entry.ts';
import type { ReadMeeting } from './read-meeting.ts';

/**
 * Reports every alias of a topic that no item of the archive has, unless the archive has no meetings. An item with the
 * alias belongs to the topic, excludes it, or is in a meeting whose file has errors, so no other text is searched.
 */
export function checkAliases(
  topics: readonly ReadEntry<Topic, RawTopic>[],
  meetings: readonly ReadMeeting[],
  archive: Archive,
): readonly Diagnostic[] {
  if (archive.meetings.length === 0) return [];
  const timelines = new Map(archive.topics.map(({ topic, timeline }) => [topic.id, timeline]));
  const leftOut = Map.groupBy(
    archive.items.flatMap((archived) => archived.item.topics.exclude.map((topic) => ({ topic, archived }))),
    ({ topic }) => topic,
  );
  const faulty = meetings
    .filter(({ meeting }) => meeting === undefined)
    .flatMap(({ items }) => items.map(({ title, blocks }) => `${title}\n${blocksText(blocks)}`));
  return topics.flatMap(({ file, value, lineOf }) => {
    if (value === undefined) return [];
    const own = [...(timelines.get(value.id) ?? []), ...(leftOut.get(value.id) ?? []).map(({ archived }) => archived)];
    let unfound = value.aliases.map((alias, place) => ({ alias, place, matches: buildAliasTest([alias]) }));
    for (const text of wordsOf(own, faulty)) {
      if (unfound.length === 0) break;
      unfound = unfound.filter(({ matches }) => !matches(text));
    }
    return unfound.map(({ alias, place }) =>
      diagnose('alias-matches-nothing', { file, line: lineOf(['alias', place]) }, { alias }),
    );
  });
}

function* wordsOf(items: readonly ArchivedItem[], others: readonly string[]): Generator<string> {
  for (const item of items) yield itemText(item);
  yield* others;
}
