import { withinAYear } from '../swedish/calendar-date.ts';
import { SWEDISH_WEEKDAYS } from '../swedish/date-words.ts';
import type { Meeting } from './meeting.ts';
import type { Organ } from './organ.ts';
import { organNameFlags, organNamePattern } from '../swedish/organ-name.ts';
import { monthAndDay, type Reference, type ReferenceDate } from './reference.ts';

/** What a reference turned out to be. `none`: a date that points to no meeting. */
export type Resolution =
  | { readonly kind: 'held'; readonly meeting: Meeting; readonly item: string | undefined }
  | { readonly kind: 'gap'; readonly organ: Organ }
  | { readonly kind: 'none' };

export interface OrganIndex {
  readonly organs: readonly Organ[];
  /** The meetings held here, by organ id and then by day: see `indexByDay`. */
  readonly meetingsOf: ReadonlyMap<string, ReadonlyMap<string, readonly Meeting[]>>;
}

/**
 * Whose meeting a reference means, and whether the archive holds it. An organ named right before the date decides;
 * next, a word like *minnesanteckningar* or *möte* means the organ's own meeting; a bare date is a link only where
 * the organ itself met that day, and never a gap.
 */
export function resolveReference(reference: Reference, from: Meeting, index: OrganIndex): Resolution {
  const named = findNamedOrgan(reference.before, from, index.organs);
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
  if (meeting && (certain || reference.date.known === 'day')) {
    const item = meeting.items.find((candidate) => candidate.number === reference.item)?.number;
    return { kind: 'held', meeting, item };
  }
  return certain && !isOwnDate(reference.date, from, organ) ? { kind: 'gap', organ } : { kind: 'none' };
}

/** Words that may stand between an organ, or the word for its meeting, and the date. */
const FILLER =
  '(?:[\\s,(–-]|(?:möten?|mötet|mötena|sammanträdet?|minnesanteckningar(?:na)?|protokoll(?:et)?|den|och|samt|från|av|till|på|i|vid|hade|med regionen' +
  `|(?:${SWEDISH_WEEKDAYS.join('|')})en` +
  ')(?![\\p{L}])|(?<!\\d)(?:\\d{1,2}\\s+\\p{L}+(?:\\s+\\d{4})?|\\d{6,8}|\\d{2,4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2})(?![\\d\\p{L}])|(?:punkt|p\\.?|§)\\s*\\d+)*';

const OWN_MEETING = new RegExp(
  `(?<![\\p{L}])(?:minnesanteckningar(?:na)?|anteckningar(?:na)?|protokoll(?:et)?|möten?|mötet|mötena|sammanträdet?)(?![\\p{L}])${FILLER}$`,
  'iu',
);
/** `styrgruppens möte`, `minnesanteckningar från Nationellt …`: somebody else's. */
const OTHERS_MEETING = new RegExp(
  `\\p{L}s\\s+(?:möten?|mötet|sammanträde)(?![\\p{L}])${FILLER}$|(?:minnesanteckningar(?:na)?|protokoll(?:et)?|möten?)\\s+(?:från|i|med|av|hos)\\s+\\p{Lu}[^.]*$`,
  'u',
);
/** `t.o.m. 2020-11-30`, `senast den …`: a limit, not a meeting. */
const DEADLINE =
  /(?:t\.\s?o\.\s?m\.|till och med|fr\.\s?o\.\s?m\.|från och med|senast|innan|före|efter|till|per)\s+(?:den\s+)?$/iu;

/** The organ named right before the date, only fillers between: of several names that fit, the longest. */
function findNamedOrgan(before: string, from: Meeting, organs: readonly Organ[]): Organ | 'unclear' | undefined {
  const hits = organs.flatMap((organ) =>
    organ.names.flatMap((name) => {
      const match = namePattern(name, 'atEnd').exec(before);
      return match ? [{ organ, start: match.index, length: match[0].length }] : [];
    }),
  );
  const longest = Math.max(...hits.map((hit) => hit.length));
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

/** `medel som SRO beslutade om vid mötet den 24/2`: the meeting is of the body that the sentence speaks of. */
function findOrganInSentence(before: string, organs: readonly Organ[]): Organ | undefined {
  const named = organs.filter((organ) => organ.names.some((name) => namePattern(name, 'anywhere').test(before)));
  return named.length === 1 ? named[0] : undefined;
}

/** Made once for each name: alone, and at the end of the words before a date with only fillers between. */
const namePatterns = { anywhere: new Map<string, RegExp>(), atEnd: new Map<string, RegExp>() } as const;

function namePattern(name: string, place: keyof typeof namePatterns): RegExp {
  const known = namePatterns[place].get(name);
  if (known) return known;
  const rest = place === 'atEnd' ? `${FILLER}$` : '';
  const pattern = new RegExp(`${organNamePattern(name)}${rest}`, organNameFlags(name));
  namePatterns[place].set(name, pattern);
  return pattern;
}

/** The meetings held on the date: where two were held that day the text does not say which. */
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

/** The meetings of an organ by month and day, `03-19`; those known only to the month or year are under no day. */
export function indexByDay(meetings: readonly Meeting[]): ReadonlyMap<string, readonly Meeting[]> {
  return Map.groupBy(
    meetings.filter(({ date }) => date.precision === 'day'),
    ({ date }) => monthAndDay({ known: 'day', date }),
  );
}

/** The meeting's own date, or its day and month. */
function isOwnDate(date: ReferenceDate, from: Meeting, organ: Organ): boolean {
  if (organ.id !== from.organ) return false;
  if (date.known === 'day') return date.date.iso === from.date.iso;
  return from.date.precision === 'day' && from.date.month === date.month && from.date.day === date.day;
}
