import { readMeetingId } from '../archive/identifier.ts';
import type { AddressIndex, AddressYear, IndexedMeeting, IndexedOrgan } from './address-index.ts';
import { buildCandidate, meetingDay, type Candidate } from './candidate.ts';
import { dateFromSlug, lastDay } from '../swedish/calendar-date.ts';
import { findMeantItems } from './meant-items.ts';
import { liesWithin, mayLieWithin, readMeetingQuestion, type MeetingQuestion } from './meeting-question.ts';
import type { NamedOrgan } from './name-organ.ts';
import { rankCandidates } from './rank-candidates.ts';
import { readTyped, type Reading } from './read-typed.ts';
import { yearsToRead } from './years-to-read.ts';

/** The meetings that a text means. */
export interface MeantMeetings {
  /** The oldest first. */
  readonly held: readonly MeantMeeting[];
  /** The items that are asked for by number, without the day of their meeting. */
  readonly points: readonly Candidate[];
  /** Where none is held: pages near what was asked for, each with its reason. */
  readonly near: readonly Candidate[];
  /** `mars 2022`; empty where a day was said. */
  readonly when: string;
  /** The next meeting is asked for, which no archive has: then these are the newest of each network. */
  readonly isNext: boolean;
  /** Whether a year was said. Without one, meetings of other years may be meant. */
  readonly dated: boolean;
  /** What else the text asks for. */
  readonly rest: string;
  /** The number of an item that is asked for and that the meetings do not have. */
  readonly lacks: string | undefined;
  /** The text without the number of an item. */
  readonly withoutItem: string;
}

export interface MeantMeeting extends IndexedMeeting {
  readonly called: IndexedOrgan;
  /** `19 mars 2021` */
  readonly day: string;
}

/** No more years than this are read for a day without a year, the newest. */
const MOST_YEARS = 30;

/** The newest year of each network, and the one before it: of a year all addresses may have moved. */
function newestYears(organs: AddressIndex['organs']): readonly number[] {
  return [...new Set(organs.flatMap(({ years }) => years.toSorted((a, b) => b - a).slice(0, 2)))];
}

/** The years whose addresses tell which meetings a text means: see `findMeantMeetings`. */
export function yearsOfMeetings(text: string, index: AddressIndex): readonly number[] {
  const { period, latest, isNext, named } = readQuestionOfItem(text, index) ?? readMeetingQuestion(text, index);
  const held = new Set(index.organs.flatMap(({ years }) => years));
  if (latest || isNext) return newestYears(named.organs);
  const reading = readTyped(text, index);
  /* A day without a year may be of any. */
  if (!period && reading.ids.length === 0 && reading.meanings.some(({ date }) => date && date.year === undefined))
    return [...held].toSorted((a, b) => b - a).slice(0, MOST_YEARS);
  if (!period) return yearsToRead(reading, index);
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
  const lettered = readQuestionOfItem(text, index);
  const question = readMeetingQuestion(text, index);
  const meetings = years.flatMap((year) => year.meetings);
  const tell = (ids: readonly string[]): readonly MeantMeeting[] =>
    ids.flatMap((id) => {
      const meeting = meetings.find((known) => known.id === id);
      const called = index.organs.find((organ) => organ.id === meeting?.organ);
      return meeting && called ? [{ ...meeting, called, day: meetingDay(id) }] : [];
    });
  const near: readonly Candidate[] = [];
  const { withoutItem, isNext } = question;
  const pointed = lettered && findOfTime(lettered, meetings, index);
  if (pointed && pointed.points.length > 0)
    return { ...pointed.told, held: tell(meetingsOf(pointed.points)), points: pointed.points, lacks: undefined };
  if (question.latest || isNext || question.period) {
    if (question.rest !== '') return undefined;
    const { points, own, told } = findOfTime(question, meetings, index);
    return points.length > 0
      ? { ...told, held: tell(meetingsOf(points)), points, lacks: undefined }
      : { ...told, held: tell(idsOf(own)), points, lacks: question.item?.item };
  }
  const reading = readTyped(text, index);
  const candidates = rankCandidates(reading, index, years);
  const [best] = candidates;
  const isPoint = candidates.some(({ kind, certainty }) => kind !== 'meeting' && certainty !== 'nära');
  const lacking = isPoint ? undefined : candidates.find(({ grounds }) => grounds.code === 'no-such-item');
  if (lacking?.grounds.code === 'no-such-item')
    return {
      held: tell([lacking.id]),
      points: [],
      near: candidates.filter(({ grounds }) => grounds.code === 'near-item' || grounds.code === 'under-item'),
      when: '',
      isNext,
      dated: true,
      rest: '',
      lacks: lacking.grounds.item,
      withoutItem,
    };
  const held = tell(
    candidates.filter((each) => each.kind === 'meeting' && each.certainty !== 'nära').map(({ id }) => id),
  );
  /* Where no meeting fits, what lies near is told; an address that is cut off leads to what begins so. */
  const isNone = question.item !== undefined && !candidates.some(({ grounds }) => grounds.code === 'cut-off');
  if (isPoint || (best?.kind !== 'meeting' && !isNone)) return undefined;
  const rest = reading.ids.length > 0 ? '' : question.rest;
  const dated = isDated(reading);
  if (held.length === 0 && (rest !== '' || !dated)) return undefined;
  const shown = held.length > 0 ? near : candidates;
  return { held, points: [], near: shown, when: '', isNext, dated, rest, lacks: undefined, withoutItem };
}

/** The question where a letter, a Roman numeral or *Sn §* names an item, and nothing but meetings of a time or a network is asked for. */
function readQuestionOfItem(text: string, index: AddressIndex): MeetingQuestion | undefined {
  const question = readMeetingQuestion(text, index, 'as-items');
  const { item, isPrinted, period, latest, rest } = question;
  return (item?.sign !== undefined || isPrinted) && rest === '' && (latest || period) ? question : undefined;
}

/** The meetings of the time that is asked for, and in these or those of kindred networks the items that are. */
function findOfTime(question: MeetingQuestion, meetings: readonly IndexedMeeting[], index: AddressIndex) {
  const { period, named, when, rest, item, isPrinted, isNext, withoutItem } = question;
  const of = (organs: NamedOrgan['organs']) => meetings.filter(({ organ }) => organs.some(({ id }) => id === organ));
  const choose = (all: readonly IndexedMeeting[]) =>
    period
      ? all.filter(({ id }) => liesWithin(readMeetingId(id).slug, period))
      : newestMeetings(all, isNext || named.by === 'delat');
  const own = choose(of(named.organs));
  const dayless = period && own.length === 0 ? of(named.organs).filter(({ id }) => mayLieWithin(id, period)) : [];
  const told = { near: findDayless(dayless, index), when, isNext, dated: true, rest, withoutItem };
  const points =
    item &&
    [own, choose(of(named.kin))]
      .map((all) => findMeantItems({ ...item, isPrinted }, all, index))
      .find(({ length }) => length > 0);
  return { own, told, points: points ?? [] };
}

function meetingsOf(points: readonly Candidate[]): readonly string[] {
  return points.flatMap((point) => point.item?.meeting ?? []);
}

function idsOf(meetings: readonly IndexedMeeting[]): readonly string[] {
  return meetings.map(({ id }) => id);
}

/** Meetings whose day is unknown, and that may have been held within the time. */
function findDayless(meetings: readonly IndexedMeeting[], { organs }: AddressIndex): readonly Candidate[] {
  return meetings.flatMap((meeting) => {
    const organ = organs.find(({ id }) => id === meeting.organ);
    const page = organ && { organ, meeting, item: undefined, sequence: undefined };
    return page ? [buildCandidate(page, undefined, 'nära', { code: 'day-unknown' })] : [];
  });
}

/** The newest meeting of all that may be meant; where several networks bear the name that is said, that of each. */
function newestMeetings(meetings: readonly IndexedMeeting[], ofEach: boolean): readonly IndexedMeeting[] {
  const sorted = meetings.toSorted((a, b) => (lastDayOf(a.id) < lastDayOf(b.id) ? -1 : 1));
  return ofEach
    ? sorted.filter(({ organ }, place) => !sorted.slice(place + 1).some((later) => later.organ === organ))
    : sorted.slice(-1);
}

function lastDayOf(id: string): string {
  const date = dateFromSlug(readMeetingId(id).slug);
  return date ? lastDay(date) : '';
}

function isDated({ ids, meanings }: Reading): boolean {
  return ids.length > 0 || meanings.some(({ date }) => date?.year !== undefined);
}
