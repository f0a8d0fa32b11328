import { blocksText } from '../archive/block-words.ts';
import type { Archive } from '../archive/archived.ts';
import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
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
    archive.items.flatMap(({ item, text }) => item.topics.exclude.map((topic) => ({ topic, text }))),
    ({ topic }) => topic,
  );
  const faulty = meetings
    .filter(({ meeting }) => meeting === undefined)
    .flatMap(({ items }) => items.map(({ title, blocks }) => `${title}\n${blocksText(blocks)}`));
  return topics.flatMap(({ file, value, lineOf }) => {
    if (value === undefined) return [];
    const texts = [...(timelines.get(value.id) ?? []), ...(leftOut.get(value.id) ?? [])].map(({ text }) => text);
    return value.aliases.flatMap((alias, place) => {
      const matches = buildAliasTest([alias]);
      return texts.some(matches) || faulty.some(matches)
        ? []
        : [diagnose('alias-matches-nothing', { file, line: lineOf(['alias', place]) }, { alias })];
    });
  });
}
