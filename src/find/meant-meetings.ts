import { readMeetingId } from '../archive/identifier.ts';
import type { AddressIndex, AddressYear, IndexedMeeting, IndexedOrgan } from './address-index.ts';
import { meetingDay, type Candidate } from './candidate.ts';
import { liesWithin, readMeetingQuestion } from './meeting-question.ts';
import { rankCandidates } from './rank-candidates.ts';
import { readTyped, type Reading } from './read-typed.ts';
import { yearsToRead } from './years-to-read.ts';

/** The meetings that a text means. */
export interface MeantMeetings {
  /** The oldest first. */
  readonly held: readonly MeantMeeting[];
  /** Where none is held: pages near what was asked for, each with its reason. */
  readonly near: readonly Candidate[];
  /** `mars 2022`; empty where a day was said. */
  readonly when: string;
  /** Whether a year was said. Without one, meetings of other years may be meant. */
  readonly dated: boolean;
  /** What else the text asks for. */
  readonly rest: string;
}

export interface MeantMeeting extends IndexedMeeting {
  readonly called: IndexedOrgan;
  /** `19 mars 2021` */
  readonly day: string;
}

/** The years whose addresses tell which meetings a text means: see `findMeantMeetings`. */
export function yearsOfMeetings(text: string, index: AddressIndex): readonly number[] {
  const { period } = readMeetingQuestion(text, index);
  if (!period) return yearsToRead(readTyped(text, index), index);
  const held = new Set(index.organs.flatMap(({ years }) => years));
  return [...held].filter((year) => year >= period.from.year && year <= period.to.year);
}

/**
 * The meetings that a text means by a day, a month or an address. Undefined where it means an item or a decision, or no meeting:
 * also where no meeting is held and the text asks for something else too.
 */
export function findMeantMeetings(
  text: string,
  index: AddressIndex,
  years: readonly AddressYear[],
): MeantMeetings | undefined {
  const question = readMeetingQuestion(text, index);
  const meetings = years.flatMap((year) => year.meetings);
  const tell = (ids: readonly string[]): readonly MeantMeeting[] =>
    ids.flatMap((id) => {
      const meeting = meetings.find((known) => known.id === id);
      const called = index.organs.find((organ) => organ.id === meeting?.organ);
      return meeting && called ? [{ ...meeting, called, day: meetingDay(id) }] : [];
    });
  if (question.period) {
    const { period, named, when, rest } = question;
    const within = meetings.filter(
      ({ id, organ }) => named.organs.some((each) => each.id === organ) && liesWithin(readMeetingId(id).slug, period),
    );
    return rest === '' ? { held: tell(within.map(({ id }) => id)), near: [], when, dated: true, rest } : undefined;
  }
  const reading = readTyped(text, index);
  const candidates = rankCandidates(reading, index, years);
  const [best] = candidates;
  const isPoint = candidates.some(({ kind, certainty }) => kind !== 'meeting' && certainty !== 'nära');
  if (best?.kind !== 'meeting' || isPoint) return undefined;
  const rest = reading.ids.length > 0 ? '' : question.rest;
  const held = tell(
    candidates.filter((each) => each.kind === 'meeting' && each.certainty !== 'nära').map(({ id }) => id),
  );
  if (held.length === 0 && rest !== '') return undefined;
  return { held, near: held.length > 0 ? [] : candidates, when: '', dated: isDated(reading), rest };
}

function isDated({ ids, meanings }: Reading): boolean {
  return ids.length > 0 || meanings.some(({ date }) => date?.year !== undefined);
}
