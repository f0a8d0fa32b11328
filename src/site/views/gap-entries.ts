import type { Archive, ArchivedMeeting } from '../../archive/archived.ts';
import type { Gap } from '../../archive/gap.ts';
import { findLackingAttachments } from '../../archive/lacking-attachment.ts';
import type { Meeting } from '../../archive/meeting.ts';
import type { Organ } from '../../archive/organ.ts';
import { compareDates, type FilingDate } from '../../swedish/calendar-date.ts';
import { count } from '../words/words.ts';

/** Something that the archive lacks: a meeting, the minutes to an agenda, or what a meeting's document names as attached. */
export type GapEntry = (
  | { readonly kind: 'gap'; readonly gap: Gap }
  | { readonly kind: 'agenda'; readonly agenda: Meeting; readonly organ: Organ }
  | { readonly kind: 'attachments'; readonly archived: ArchivedMeeting }
) & { readonly date: FilingDate };

/** All that is lacking, the oldest first. A missing meeting of no known year is dated as the first meeting that names it. */
export function findGapEntries({ gaps, meetings }: Pick<Archive, 'gaps' | 'meetings'>): readonly GapEntry[] {
  return [
    ...gaps.flatMap((gap): readonly GapEntry[] => {
      const { agenda, organ } = gap;
      if (agenda) return [{ kind: 'agenda', agenda, organ, date: agenda.date }];
      const date = gap.date ?? gap.mentions[0]?.meeting.date;
      return date ? [{ kind: 'gap', gap, date }] : [];
    }),
    ...meetings
      .filter(({ meeting }) => findLackingAttachments(meeting).length > 0)
      .map((archived) => ({ kind: 'attachments', archived, date: archived.meeting.date }) as const),
  ].toSorted((a, b) => compareDates(a.date, b.date));
}

/** The meetings whose documents tell of what is lacking. */
export function meetingsOfGap(entry: GapEntry): readonly Meeting[] {
  switch (entry.kind) {
    case 'gap':
      return entry.gap.mentions.map(({ meeting }) => meeting);
    case 'agenda':
      return [entry.agenda];
    case 'attachments':
      return [entry.archived.meeting];
  }
}

/** What is lacking, in numbers: `3 möten, bilagor till 12 möten`. */
export function countGaps(entries: readonly GapEntry[]): string {
  const attached = entries.filter(({ kind }) => kind === 'attachments').length;
  const meetings = entries.length - attached;
  return [
    ...(meetings > 0 || attached === 0 ? [count(meetings, 'möte', 'möten')] : []),
    ...(attached > 0 ? [`bilagor till ${count(attached, 'möte', 'möten')}`] : []),
  ].join(', ');
}
