import { readMeetingId } from '../archive/identifier.ts';
import { findNamed, isPrintedFor } from '../archive/item-name.ts';
import { buildCandidate, buildGoneCandidate, type Certainty, type Page, type Weighed } from './candidate.ts';
import { editDistance } from '../swedish/edit-distance.ts';
import type { Grounds } from './grounds.ts';
import type { PageBook } from './page-book.ts';
import type { Meaning } from './read-typed.ts';
import { dayOf, type TypedDate } from './typed-date.ts';

/** The pages that words point to: *SCHNV 2021-03-19 § 4*. Certain only where they name one organ and a whole day. */
export function placeMeaning(meaning: Meaning, book: PageBook): readonly Weighed[] {
  const { date, letter } = meaning;
  if (!date) return [];
  const { organs, kin } = meaning.named;
  const thatDay = meetingsOn(date, book);
  const ofNamed = thatDay.filter(({ organ }) => organs.includes(organ));
  const ofKin = ofNamed.length > 0 ? [] : thatDay.filter(({ organ }) => kin.includes(organ));
  const meetings = [...ofNamed, ...ofKin];
  const lettered = meetings.filter(({ meeting }) => (readMeetingId(meeting.id).letter ?? '') === letter);
  const ofLetter = lettered.length > 0 ? lettered : meetings;
  const ofBody = ofLetter.filter((page) => isPrintedAs(meaning, page));
  const fitting = ofBody.length > 0 ? ofBody : ofLetter;
  return [
    ...placeGone(meaning, book),
    ...fitting.flatMap((page) =>
      placeInMeeting(page, meaning, weigh(meaning, fitting.length, meetings.length, ofKin.length > 0)),
    ),
  ];
}

/** Whether the meeting's item is printed with the abbreviation that was typed before its number: `Sn § 49`. */
function isPrintedAs(meaning: Meaning, { meeting }: Page): boolean {
  const found = findNamed(meaning, meeting.items);
  return found !== undefined && meaning.body !== undefined && isPrintedFor(meaning.body, found);
}

/** The meetings on a day, of any year where none is said. */
export function meetingsOn(date: TypedDate, { meetings }: PageBook): readonly Page[] {
  const day = dayOf(date)?.iso;
  const end = `-${[date.month, date.day].map((part) => String(part).padStart(2, '0')).join('-')}`;
  return meetings.filter(({ meeting }) => {
    const { slug } = readMeetingId(meeting.id);
    return date.year === undefined ? slug.endsWith(end) && slug.length === '2021-03-19'.length : slug === day;
  });
}

interface Judged {
  readonly certainty: Certainty;
  readonly grounds: Grounds;
  readonly weight: number;
}

function weigh({ named, date, letter }: Meaning, fitting: number, thatDay: number, isKin: boolean): Judged {
  if (date?.year === undefined) return { certainty: 'trolig', grounds: { code: 'no-year' }, weight: 65 };
  if (!date.whole) return { certainty: 'trolig', grounds: { code: 'loose-date' }, weight: 60 };
  if (fitting > 1 || (thatDay > 1 && letter === '' && named.by === 'namn'))
    return { certainty: 'trolig', grounds: { code: 'several-that-day' }, weight: 70 };
  if (isKin) return { certainty: 'trolig', grounds: { code: 'shared-name' }, weight: 78 };
  switch (named.by) {
    case 'namn':
      return { certainty: 'exakt', grounds: { code: 'named' }, weight: 95 };
    case 'delat':
      return { certainty: 'trolig', grounds: { code: 'shared-name' }, weight: 80 };
    case 'stavning':
      return { certainty: 'trolig', grounds: { code: 'spelling' }, weight: 75 };
    case 'trakt':
    case 'inget':
      return { certainty: 'trolig', grounds: { code: 'only-that-day' }, weight: 78 };
  }
}

/**
 * The item of the meeting that is asked for, or its decision where it has one. Where there is no such item, the nearest
 * pages of the meeting.
 */
export function placeInMeeting(
  page: Page,
  { item, sign, part }: Pick<Meaning, 'item' | 'sign' | 'part'>,
  { certainty, grounds, weight }: Judged,
): readonly Weighed[] {
  const found = findNamed({ item, sign }, page.meeting.items);
  if (!found && item !== undefined) return placeNearItems(page, item, weight);
  /* A letter that numbers no item of the meeting is a word. */
  if (!found) return [{ candidate: buildCandidate(page, undefined, certainty, grounds), weight }];
  const place = { ...page, item: found };
  if (part?.kind === 'proposal' || found.decisions.length === 0)
    return [{ candidate: buildCandidate({ ...place, sequence: undefined }, part, certainty, grounds), weight }];
  const asked =
    part?.kind === 'decision' ? found.decisions.filter((sequence) => sequence === part.number) : found.decisions;
  const sequences = asked.length > 0 ? asked : found.decisions;
  if (sequences.length === 1)
    return sequences.map((sequence) => ({
      candidate: buildCandidate({ ...place, sequence }, part, certainty, grounds),
      weight,
    }));
  const each = sequences.map((sequence, index) => ({
    candidate: buildCandidate({ ...place, sequence }, part, 'trolig', { code: 'one-of-decisions' }),
    weight: weight - index / 100,
  }));
  return [
    ...each,
    { candidate: buildCandidate({ ...place, sequence: undefined }, part, 'trolig', grounds), weight: weight - 1 },
  ];
}

function placeNearItems(page: Page, item: string, weight: number): readonly Weighed[] {
  const under = page.meeting.items.filter(
    ({ number }) => number.startsWith(item) && !/^\d/.test(number.slice(item.length)),
  );
  const alike = page.meeting.items
    .filter((other) => !under.includes(other) && editDistance(other.number, item) === 1)
    .slice(0, 3);
  const place = (found: (typeof under)[number], certainty: Certainty, grounds: Grounds, less: number): Weighed => ({
    candidate: buildCandidate({ ...page, item: found, sequence: found.decisions[0] }, undefined, certainty, grounds),
    weight: weight - less,
  });
  return [
    ...under.map((found, index) =>
      place(found, under.length === 1 ? 'trolig' : 'nära', { code: 'under-item', item }, 10 + index / 100),
    ),
    { candidate: buildCandidate(page, undefined, 'nära', { code: 'no-such-item', item }), weight: weight - 12 },
    ...alike.map((found, index) => place(found, 'nära', { code: 'near-item' }, 15 + index / 100)),
  ];
}

/** Pages that have moved or were withdrawn from the meeting that is meant. Their addresses still answer. */
function placeGone({ named, date, letter, item }: Meaning, { gone }: PageBook): readonly Weighed[] {
  const day = date && dayOf(date)?.iso;
  return day === undefined
    ? []
    : named.organs.flatMap(({ id }) => {
        const address =
          gone.get(`${id}-${day}${letter}${item === undefined ? '' : `-${item}`}`) ?? gone.get(`${id}-${day}${letter}`);
        return address
          ? [{ candidate: buildGoneCandidate(address, named.by === 'namn' ? 'exakt' : 'trolig'), weight: 90 }]
          : [];
      });
}
