import type { Archive } from '../archive/archived.ts';
import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import { compareDates } from '../swedish/calendar-date.ts';
import { findNearestName } from './nearest-name.ts';

/** What a follow-up points at: the clause that it is, and the later item that answers it. */
export function checkFollowUps({ followUps, items }: Pick<Archive, 'followUps' | 'items'>): readonly Diagnostic[] {
  const known = new Map(items.map((item) => [item.item.id, item]));
  return followUps.flatMap(({ followUp, archived: { meeting }, clauses: all }): readonly Diagnostic[] => {
    const place = { file: meeting.file, line: followUp.line };
    const clauses = all.length;
    const { clause, answer } = followUp;
    const to = answer && known.get(answer.item);
    return [
      ...(clause !== undefined && clause > clauses
        ? [diagnose('unknown-clause', place, { tag: 'Uppfoljning', clause, clauses })]
        : []),
      ...(answer && !to
        ? [
            diagnose('unknown-answer', place, {
              item: answer.item,
              nearest: findNearestName(answer.item, namesLike(answer.item, known.keys())),
            }),
          ]
        : []),
      ...(to && compareDates(to.meeting.date, meeting.date) < 0
        ? [diagnose('answer-before', place, { item: to.item.id, date: to.meeting.date.iso })]
        : []),
    ];
  });
}

/** The items of the organ and year that the id begins with: no slip of the pen is looked for beyond them. */
function namesLike(id: string, known: Iterable<string>): readonly string[] {
  const start = /^.*?-\d{4}/.exec(id)?.[0];
  return start === undefined ? [] : [...known].filter((each) => each.startsWith(start));
}
