import { readMeetingId } from '../archive/identifier.ts';
import { findNamed } from '../archive/item-name.ts';
import type { Page, Weighed } from './candidate.ts';
import { buildCandidate } from './candidate.ts';
import { editDistance } from '../swedish/edit-distance.ts';
import type { Grounds } from './grounds.ts';
import type { PageBook } from './page-book.ts';
import { meetingsOn, placeInMeeting } from './place-meaning.ts';
import type { Meaning } from './read-typed.ts';
import { dayOf, type TypedDate } from './typed-date.ts';

/**
 * Pages to offer where no page fits: a date with one digit wrong, another organ on the same day, a meeting whose day is
 * unknown, the nearest days.
 */
export function findNearPages(meaning: Meaning, book: PageBook): readonly Weighed[] {
  const { date, named } = meaning;
  if (date?.year === undefined) return [];
  const own = book.meetings.filter(({ organ }) => named.organs.includes(organ));
  const others = named.by === 'inget' ? [] : meetingsOn(date, book).filter((page) => !own.includes(page));
  const slips = own.flatMap((page) => {
    const grounds = findSlip(date, page);
    return grounds ? [place(page, meaning, grounds, grounds.code === 'swapped-digits' ? 60 : 55)] : [];
  });
  const dayless = own.filter(
    ({ meeting }) =>
      readMeetingId(meeting.id).slug === `${date.year}m${String(date.month).padStart(2, '0')}` ||
      readMeetingId(meeting.id).slug === String(date.year),
  );
  return [
    ...slips.flat(),
    ...others.flatMap((page) => place(page, meaning, { code: 'other-organ' }, 52)),
    ...dayless.flatMap((page) => place(page, meaning, { code: 'day-unknown' }, 50)),
    ...findNearestDates(date, own).flatMap(({ page, days }) =>
      place(page, meaning, { code: 'nearest-date', days }, 40 - Math.min(Math.abs(days), 400) / 40),
    ),
  ];
}

/**
 * The pages whose ids begin with an id that was cut off (`schnv-dalarna-2021-03-1` for `schnv-dalarna-2021-03-19-1`),
 * meetings before their items.
 */
export function findCutOff(id: string, { pages, meetings }: PageBook): readonly Weighed[] {
  const begins = meetings.filter(({ meeting }) => meeting.id.startsWith(id) && meeting.id !== id);
  const within =
    begins.length > 0
      ? []
      : [...pages].filter(([known, { item }]) => item && known.startsWith(id) && known !== id).map(([, page]) => page);
  const found = [...begins, ...within];
  const certainty = found.length === 1 ? 'trolig' : 'nära';
  return found.map((page, index) => ({
    candidate: buildCandidate(page, undefined, certainty, { code: 'cut-off' }),
    weight: 68 - index / 1000,
  }));
}

/** A meeting that is not the one asked for is offered for its day. That it lacks the item only makes it less likely. */
function place(page: Page, meaning: Meaning, grounds: Grounds, weight: number): readonly Weighed[] {
  const hasItem = findNamed(meaning, page.meeting.items) !== undefined;
  const asked = hasItem ? meaning : { item: undefined, sign: undefined, part: undefined };
  const lacks = meaning.item !== undefined && !hasItem;
  const placed = placeInMeeting(page, asked, { certainty: 'nära', grounds, weight: weight - (lacks ? LACKING : 0) });
  return placed.map(({ candidate, weight: own }) => ({
    candidate: { ...candidate, certainty: 'nära' as const },
    weight: own,
  }));
}

/** So much less a page weighs without the item that is asked for. */
const LACKING = 12;

/** Grounds where the eight digits of the typed date are one slip away from the meeting's date. */
function findSlip(date: TypedDate, { meeting }: Page): Grounds | undefined {
  const held = readMeetingId(meeting.id).slug.replaceAll('-', '');
  const typed = digitsOf(date);
  if (held.length !== 8 || held === typed || editDistance(held, typed) !== 1) return undefined;
  return {
    code: [...held].toSorted().join('') === [...typed].toSorted().join('') ? 'swapped-digits' : 'near-date-digits',
  };
}

function digitsOf({ year, month, day }: TypedDate): string {
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('');
}

/** The nearest meetings before and after the date. */
function findNearestDates(
  date: TypedDate,
  pages: readonly Page[],
): readonly { readonly page: Page; readonly days: number }[] {
  const asked = Date.parse(dayOf(date)?.iso ?? '');
  const apart = pages
    .map((page) => ({ page, days: Math.round((Date.parse(readMeetingId(page.meeting.id).slug) - asked) / 86_400_000) }))
    .filter(
      ({ page, days }) => readMeetingId(page.meeting.id).slug.length === 10 && Number.isFinite(days) && days !== 0,
    )
    .toSorted((a, b) => Math.abs(a.days) - Math.abs(b.days));
  return [apart.find(({ days }) => days < 0), apart.find(({ days }) => days > 0)].flatMap((found) => found ?? []);
}
