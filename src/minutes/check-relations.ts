import type { Archive, ArchivedDecision } from '../archive/archived.ts';
import { compareDates } from '../swedish/calendar-date.ts';
import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import { followMove } from '../archive/build-addresses.ts';
import { findNearestName } from './nearest-name.ts';

/**
 * Checks the earlier decisions that a decision names (`ersätter`, `ändrar`, `fullföljer`): each must exist, be earlier,
 * and not lead back to the decision itself.
 */
export function checkRelations(archive: Archive): readonly Diagnostic[] {
  const held = new Map(archive.decisions.map((archived) => [archived.decision.id, archived]));
  const targetsOf = (id: string) =>
    (held.get(id)?.decision.relations ?? []).map(({ target }) => followMove(target, archive.addresses));
  return archive.decisions.flatMap((from) =>
    from.decision.relations.flatMap(({ kind, target: written }): readonly Diagnostic[] => {
      const {
        decision,
        item: { meeting },
      } = from;
      const place = { file: meeting.file, line: decision.line };
      const target = followMove(written, archive.addresses);
      const to = held.get(target);
      if (target === decision.id) return [diagnose('relation-to-itself', place, { kind })];
      if (!to)
        return archive.addresses.has(target)
          ? []
          : [
              diagnose('unknown-decision', place, {
                decision: written,
                nearest: findNearestName(written, ofYear(written, archive.decisions)),
              }),
            ];
      if (compareDates(to.item.meeting.date, meeting.date) > 0)
        return [diagnose('relation-to-later', place, { kind, target, date: to.item.meeting.date.iso })];
      const ring = findRing(decision.id, target, targetsOf);
      return ring ? [diagnose('relation-ring', place, { kind, ring })] : [];
    }),
  );
}

/**
 * The way from `target` back to `start`, as the decisions on it; undefined where there is none. Only decisions of the
 * same day can have one.
 */
function findRing(
  start: string,
  target: string,
  targetsOf: (id: string) => readonly string[],
): readonly string[] | undefined {
  const ways: (readonly string[])[] = [[start, target]];
  const seen = new Set<string>();
  for (let way = ways.shift(); way; way = ways.shift()) {
    const end = way.at(-1) ?? start;
    if (end === start) return way;
    if (seen.has(end)) continue;
    seen.add(end);
    for (const next of targetsOf(end)) ways.push([...(way ?? []), next]);
  }
  return undefined;
}

/** The decisions of the organ and year that an address begins with. Only these are proposed for a misspelt address. */
function ofYear(id: string, decisions: readonly ArchivedDecision[]): readonly string[] {
  const start = /^.*?-\d{4}/.exec(id)?.[0];
  return decisions.flatMap(({ decision }) =>
    start !== undefined && decision.id.startsWith(start) ? [decision.id] : [],
  );
}
