import type { Archive } from '../archive/archived.ts';
import { followMove } from '../archive/build-addresses.ts';
import { isInSubstance } from '../archive/decision-class.ts';
import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import type { Topic } from '../archive/topic.ts';
import { deniesDecision } from '../swedish/denied-decision.ts';
import { findNearestName } from './nearest-name.ts';
import type { RawTopic, ReadEntry } from './read-entry.ts';

/** Where editors say that each network stands in a topic, against the networks, the items and what was decided since. */
export function checkPositions(
  topics: readonly ReadEntry<Topic, RawTopic>[],
  archive: Pick<Archive, 'topics' | 'items' | 'decisions' | 'organs' | 'addresses'>,
): readonly Diagnostic[] {
  const archived = new Map(archive.topics.map((topic) => [topic.topic, topic]));
  const organs = new Set(archive.organs.map(({ id }) => id));
  const known = new Set([
    ...archive.items.map(({ item }) => item.id),
    ...archive.decisions.map(({ decision }) => decision.id),
  ]);
  const byYear = Map.groupBy(known, organAndYear);
  return topics.flatMap(({ file, value, lineOf }) => {
    const held = value && archived.get(value);
    return (value?.positions ?? []).flatMap(({ organ, source }, index): readonly Diagnostic[] => {
      const at = (key: string) => ({
        file,
        line: organ === undefined ? lineOf(['nuläge', key]) : lineOf(['nuläge', index, key]),
      });
      const position = held?.positions.find(({ organ: of }) => of.id === organ);
      const newer = position?.newer;
      return [
        ...(organ === undefined ? [diagnose('position-without-organ', at('text'), { source: source ?? '' })] : []),
        ...(organ !== undefined && !organs.has(organ)
          ? [diagnose('unknown-organ', at('organ'), { organ, nearest: findNearestName(organ, organs) })]
          : []),
        ...(source !== undefined && !known.has(followMove(source, archive.addresses))
          ? [
              diagnose('unknown-decision', at('beslut'), {
                decision: source,
                nearest: findNearestName(source, byYear.get(organAndYear(source)) ?? []),
              }),
            ]
          : []),
        ...(position?.stated?.decision &&
        isInSubstance(position.stated.decision) &&
        deniesDecision(position.stated.text)
          ? [diagnose('position-denies', at('text'), { decision: position.stated.decision.id })]
          : []),
        ...(organ !== undefined && newer
          ? [diagnose('position-outdated', at('text'), { organ, item: newer.item.id, date: newer.meeting.date.iso })]
          : []),
      ];
    });
  });
}

/** `schnv-dalarna-2021` of an address: no slip of the pen is looked for beyond it. */
function organAndYear(id: string): string {
  return /^.*?-\d{4}/.exec(id)?.[0] ?? '';
}
