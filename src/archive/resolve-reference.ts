import { greatestOf } from './extremes.ts';
import { withinAYear } from '../swedish/calendar-date.ts';
import { SWEDISH_WEEKDAYS } from '../swedish/date-words.ts';
import type { AgendaItem } from './agenda-item.ts';
import type { Meeting } from './meeting.ts';
import type { Organ } from './organ.ts';
import { organNameFlags, organNamePattern } from '../swedish/organ-name.ts';
import { findNamed, isPrintedFor, isPrintedForOther } from './item-name.ts';
import { monthAndDay, type Reference, type ReferenceDate } from './reference.ts';

/**
 * What a reference means: a meeting that the archive holds, a meeting that it does not hold (`gap`), or no meeting
 * (`none`).
 */
export type Resolution =
  | { readonly kind: 'held'; readonly meeting: Meeting; readonly item: string | undefined }
  | { readonly kind: 'gap'; readonly organ: Organ }
  | { readonly kind: 'none' };

/** The organs and their meetings, for resolving references. */
export interface OrganIndex {
  readonly organs: readonly Organ[];
  /** The meetings of the archive by organ and day; see `indexByDay`. */
  readonly meetingsOf: ReadonlyMap<string, ReadonlyMap<string, readonly Meeting[]>>;
}

/**
 * Finds the meeting that a reference means. An organ named right before the date decides. Otherwise a word like
 * *minnesanteckningar* or *möte* means a meeting of the organ itself. A date alone is a link only if the organ itself
 * met that day, and never a gap.
 */
export function resolveReference(reference: Reference, from: Meeting, index: OrganIndex): Resolution {
  const { body, bodyBehind } = reference;
  const called = body === undefined ? undefined : findNamedOrgan(body, from, index.organs);
  if (body !== undefined && called === undefined) {
    const printed = findPrintedFor(body, reference, from, index);
    if (printed || bodyBehind) return printed ?? { kind: 'none' };
  }
  const named = called ?? findNamedOrgan(reference.before, from, index.organs);
  if (named === 'unclear') return { kind: 'none' };
  const own = index.organs.find((organ) => organ.id === from.organ);
  const meant =
    OWN_MEETING.test(reference.before) && !OTHERS_MEETING.test(reference.before)
      ? (findOrganInSentence(reference.before, index.organs) ?? own)
      : undefined;
  const certain = named ?? meant;
  const organ = certain ?? (DEADLINE.test(reference.before) ? undefined : own);
  if (!organ) return { kind: 'none' };

  const [meeting, ...others] = findMeetings(reference.date, from, index.meetingsOf.get(organ.id));
  if (others.length > 0 || meeting?.id === from.id) return { kind: 'none' };
  if (meeting && (certain || reference.date.known === 'day'))
    return { kind: 'held', meeting, item: findItem(reference, meeting, called !== undefined) };
  return certain && !isOwnDate(reference.date, from, organ) ? { kind: 'gap', organ } : { kind: 'none' };
}

/** The number of the item that is named. `isCalled`: whether the body of the name is the organ that met. */
function findItem(reference: Reference, { items }: Meeting, isCalled: boolean): string | undefined {
  const { body } = reference;
  const found = findNamed(reference, items.map(asNumbered));
  const isOthers =
    found && body !== undefined && (isCalled ? isPrintedForOther(body, found) : !isPrintedFor(body, found));
  return isOthers ? undefined : found?.number;
}

/** The one item of the day that is printed with an abbreviation that no organ bears as a name: of the organ itself, or else of any. */
function findPrintedFor(body: string, reference: Reference, from: Meeting, index: OrganIndex): Resolution | undefined {
  if (reference.date.known !== 'day') return undefined;
  const find = (organ: string) =>
    findMeetings(reference.date, from, index.meetingsOf.get(organ)).flatMap((meeting): readonly Resolution[] => {
      const item = findNamed(reference, meeting.items.map(asNumbered));
      return item && isPrintedFor(body, item) ? [{ kind: 'held', meeting, item: item.number }] : [];
    });
  const own = find(from.organ);
  const [found, ...others] = own.length > 0 ? own : index.organs.flatMap(({ id }) => find(id));
  return others.length > 0 || (found?.kind === 'held' && found.meeting.id === from.id) ? { kind: 'none' } : found;
}

function asNumbered({ number, printedNumber }: AgendaItem) {
  return { number, printed: printedNumber };
}

/**
 * Words that may stand between the name of an organ, or a word for a meeting, and the date. Made for: `möte den `,
 * `vid mötet i `, `minnesanteckningar från `, `möten 210219 och `, `punkt 4, `,
 * `§ 2021:15, `, `punkt b, `.
 */
const FILLER =
  '(?:[\\s,(–-]|(?:möten?|mötet|mötena|sammanträdet?|minnesanteckningar(?:na)?|protokoll(?:et)?|den|och|samt|från|av|till|på|i|vid|hade|med regionen' +
  `|(?:${SWEDISH_WEEKDAYS.join('|')})en` +
  ')(?![\\p{L}])|(?<!\\d)(?:\\d{1,2}\\s+\\p{L}+(?:\\s+\\d{4})?|\\d{6,8}|\\d{2,4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2})(?![\\d\\p{L}])|(?:punkt|p\\.?|§)\\s*(?:\\d+(?:[:/]\\d+)?|[a-z](?![\\p{L}])|[ivx]{2,6}(?![\\p{L}])))*';

/**
 * A word for a meeting before the date. Made for: `minnesanteckningar från den `, `mötet `, `protokollet, `,
 * `sammanträdet den `.
 */
const OWN_MEETING = new RegExp(
  `(?<![\\p{L}])(?:minnesanteckningar(?:na)?|anteckningar(?:na)?|protokoll(?:et)?|möten?|mötet|mötena|sammanträdet?)(?![\\p{L}])${FILLER}$`,
  'iu',
);
/** A meeting of somebody else. Made for: `styrgruppens möte `, `minnesanteckningar från Nationellt …`. */
const OTHERS_MEETING = new RegExp(
  `\\p{L}s\\s+(?:möten?|mötet|sammanträde)(?![\\p{L}])${FILLER}$|(?:minnesanteckningar(?:na)?|protokoll(?:et)?|möten?)\\s+(?:från|i|med|av|hos)\\s+\\p{Lu}[^.]*$`,
  'u',
);
/** A time limit, which is no meeting. Made for: `t.o.m. `, `senast den `, `från och med `, `före `, `per `. */
const DEADLINE =
  /(?:t\.\s?o\.\s?m\.|till och med|fr\.\s?o\.\s?m\.|från och med|senast|innan|före|efter|till|per)\s+(?:den\s+)?$/iu;

/**
 * The organ named right before the date, with only `FILLER` between; of several names that fit, the longest. `unclear`
 * where several organs have that name and neither the meeting's own organ nor its region tells which.
 */
function findNamedOrgan(before: string, from: Meeting, organs: readonly Organ[]): Organ | 'unclear' | undefined {
  const hits = organs.flatMap((organ) =>
    organ.names.flatMap((name) => {
      const match = namePattern(name, 'atEnd').exec(before);
      return match ? [{ organ, start: match.index, length: match[0].length }] : [];
    }),
  );
  const longest = greatestOf(hits.map((hit) => hit.length));
  const nearest = [...new Set(hits.filter((hit) => hit.length === longest).map((hit) => hit.organ))];
  if (nearest.length < 2) return nearest[0];
  const region = organs.find((organ) => organ.id === from.organ)?.region;
  const neighbours = nearest.filter((organ) => organ.region !== undefined && organ.region === region);
  return (
    nearest.find((organ) => organ.id === from.organ) ??
    (neighbours.length === 1 ? neighbours[0] : undefined) ??
    'unclear'
  );
}

/** The organ that the sentence is about, if it names just one: `medel som SRO beslutade om vid mötet den 24/2`. */
function findOrganInSentence(before: string, organs: readonly Organ[]): Organ | undefined {
  const named = organs.filter((organ) => organ.names.some((name) => namePattern(name, 'anywhere').test(before)));
  return named.length === 1 ? named[0] : undefined;
}

/**
 * The patterns of names, each built once: for a name anywhere, and for a name at the end of a text with only `FILLER`
 * after it.
 */
const namePatterns = { anywhere: new Map<string, RegExp>(), atEnd: new Map<string, RegExp>() } as const;

function namePattern(name: string, place: keyof typeof namePatterns): RegExp {
  const known = namePatterns[place].get(name);
  if (known) return known;
  const rest = place === 'atEnd' ? `${FILLER}$` : '';
  const pattern = new RegExp(`${organNamePattern(name)}${rest}`, organNameFlags(name));
  namePatterns[place].set(name, pattern);
  return pattern;
}

/** The meetings held on the date. Where there are several, the text does not tell which it means. */
function findMeetings(
  date: ReferenceDate,
  from: Meeting,
  meetings: ReadonlyMap<string, readonly Meeting[]> | undefined,
): readonly Meeting[] {
  const held = meetings?.get(monthAndDay(date)) ?? [];
  return held.filter((meeting) =>
    date.known === 'day' ? meeting.date.iso === date.date.iso : withinAYear(meeting.date, from.date),
  );
}

/** The meetings of an organ by month and day, `03-19`. Those without a known day are left out. */
export function indexByDay(meetings: readonly Meeting[]): ReadonlyMap<string, readonly Meeting[]> {
  return Map.groupBy(
    meetings.filter(({ date }) => date.precision === 'day'),
    ({ date }) => monthAndDay({ known: 'day', date }),
  );
}

/** Whether the date is that of the meeting itself. */
function isOwnDate(date: ReferenceDate, from: Meeting, organ: Organ): boolean {
  if (organ.id !== from.organ) return false;
  if (date.known === 'day') return date.date.iso === from.date.iso;
  return from.date.precision === 'day' && from.date.month === date.month && from.date.day === date.day;
}
