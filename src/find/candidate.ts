import { dateFromSlug, swedishDate } from '../swedish/calendar-date.ts';
import { decisionId, itemId, readMeetingId } from '../archive/identifier.ts';
import { clauseAnchor, proposalAnchor, urls } from '../site/addresses/urls.ts';
import { capitalised } from '../site/words/words.ts';
import { groundsInWords, type Grounds } from './grounds.ts';
import type { Part } from './read-typed.ts';
import type { GoneAddress, IndexedItem, IndexedMeeting, IndexedOrgan } from './address-index.ts';

export const CERTAINTIES = ['exakt', 'trolig', 'nära'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** A page that the text may have meant. */
export interface Candidate {
  readonly kind: 'meeting' | 'item' | 'decision' | 'clause';
  /** The id of the meeting, the item or the decision. */
  readonly id: string;
  /**
   * The item itself, or the item of a decision. Undefined for a meeting and for an address that has moved or was
   * withdrawn.
   */
  readonly item: FoundItem | undefined;
  /** The path of the page, a clause's fragment included. */
  readonly address: string;
  readonly title: string;
  /** `SCHNV Dalarna 19 mars 2021, punkt 4`. */
  readonly place: string;
  readonly certainty: Certainty;
  readonly grounds: Grounds;
  /** Why it is offered, in Swedish. */
  readonly reason: string;
}

interface FoundItem {
  readonly id: string;
  readonly meeting: string;
  /** Its place among the items of the meeting, from 0. */
  readonly place: number;
  /** The ids of its parts: of item 9 those of 9a and 9b. */
  readonly parts: readonly string[];
}

/** A candidate and its weight among the others: the higher, the likelier. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly weight: number;
}

/** A page of the archive that a candidate can be made of. */
export interface Page {
  readonly organ: IndexedOrgan;
  readonly meeting: IndexedMeeting;
  /** The item; undefined where the page is the meeting itself. */
  readonly item: IndexedItem | undefined;
  /** The decision's number under the item. For an item, its place in the meeting. Undefined for a meeting. */
  readonly sequence: number | undefined;
}

export function buildCandidate(
  { organ, meeting, item, sequence }: Page,
  part: Part | undefined,
  certainty: Certainty,
  grounds: Grounds,
): Candidate {
  const words = { certainty, grounds, reason: groundsInWords(grounds) };
  const day = `${organ.shortName} ${meetingDay(meeting.id)}`;
  if (!item)
    return {
      kind: 'meeting',
      id: meeting.id,
      item: undefined,
      address: urls.meeting(meeting.id),
      title: `Mötet ${meetingDay(meeting.id)}`,
      place: day,
      ...words,
    };
  const place = `${day}, ${item.printed.includes('§') ? item.printed : `punkt ${item.printed}`}`;
  const [id, title] = [itemId(meeting.id, item.number), capitalised(item.title)];
  const isPart = ({ number }: IndexedItem) =>
    number.startsWith(item.number) && /^[a-z-]/.test(number.slice(item.number.length));
  const under: FoundItem = {
    id,
    meeting: meeting.id,
    place: meeting.items.indexOf(item),
    parts: meeting.items.filter(isPart).map(({ number }) => itemId(meeting.id, number)),
  };
  if (sequence === undefined) {
    const fragment = part?.kind === 'proposal' ? `#${proposalAnchor(part.number)}` : undefined;
    return {
      kind: 'item',
      id,
      item: under,
      address: fragment ? `${urls.meeting(meeting.id)}${fragment}` : urls.item(meeting.id, item.number),
      title,
      place,
      ...words,
    };
  }
  const decision = decisionId(id, sequence);
  const where = `${place}${sequence === 1 ? '' : `, beslut ${sequence}`}`;
  if (part?.kind !== 'clause')
    return {
      kind: 'decision',
      id: decision,
      item: under,
      address: urls.decision(decision),
      title,
      place: where,
      ...words,
    };
  return {
    kind: 'clause',
    id: decision,
    item: under,
    address: `${urls.decision(decision)}#${clauseAnchor(part.number)}`,
    title,
    place: `${where}, att-sats ${part.number}`,
    ...words,
  };
}

/**
 * The candidate for an address that has moved or was withdrawn. It leads to that address, whose page says what became
 * of it.
 */
export function buildGoneCandidate({ id, kind, fate }: GoneAddress, certainty: Certainty): Candidate {
  const grounds: Grounds = { code: fate };
  return {
    kind,
    id,
    item: undefined,
    certainty,
    grounds,
    reason: groundsInWords(grounds),
    place: id,
    address: kind === 'meeting' ? urls.meeting(id) : urls.decision(id),
    title: `${kind === 'meeting' ? 'Ett möte' : 'Ett beslut'} som har ${fate === 'moved' ? 'flyttats' : 'återkallats'}`,
  };
}

/** `19 mars 2021`, and `19 mars 2021 (möte b)`. */
export function meetingDay(id: string): string {
  const { slug, letter } = readMeetingId(id);
  const date = dateFromSlug(slug);
  return `${date ? swedishDate(date) : slug}${letter === undefined ? '' : ` (möte ${letter})`}`;
}
