import { dateFromSlug, swedishDate } from '../swedish/calendar-date.ts';
import { decisionId, itemId, readMeetingId } from '../archive/identifier.ts';
import { findAddressedPage, findClauseNumber } from '../site/addresses/read-address.ts';
import { clauseAnchor, urls } from '../site/addresses/urls.ts';

/** What can be read from the address of a hit. The rest of a hit stands in its words and filters. */
export interface HitAddress {
  /** The item's id; the meeting's, of the files that no item names. */
  readonly item: string;
  /** Where it stands on its meeting's page. */
  readonly place: string;
  /** `19 mars 2021`, `2022 (dag okänd)`. */
  readonly date: string;
  /** The address of the item's first decision, if it has one. */
  readonly decision: string;
}

/**
 * Reads `/moten/schnv-dalarna-2021-03-19/#p6a`, an address that `urls.item` has made, wherever the archive stood then.
 * `made`: the addresses of the archive whose hit it is.
 */
export function readHitAddress(url: string, made = urls): HitAddress {
  const { id: meeting = '', item: number } = findAddressedPage(url) ?? {};
  const item = number === undefined ? meeting : itemId(meeting, number);
  const date = dateFromSlug(readMeetingId(meeting).slug);
  return {
    item,
    place: number === undefined ? made.attachments(meeting) : made.item(meeting, number),
    date: date ? `${swedishDate(date)}${date.precision === 'day' ? '' : ' (dag okänd)'}` : '',
    decision: made.decision(item),
  };
}

/** What a clause is called within its item's record: `b2-att-1` is the first clause of the item's second decision. */
export function clauseMark(decision: number, clause: number): string {
  return `b${decision}-${clauseAnchor(clause)}`;
}

/** The address of a clause on its decision's page; undefined where the mark is none of `clauseMark`. */
export function findClauseAddress(item: string, mark: string, made = urls): string | undefined {
  const [, decision, anchor = ''] = /^b(\d+)-(.+)$/.exec(mark) ?? [];
  return findClauseNumber(anchor) === undefined
    ? undefined
    : `${made.decision(decisionId(item, Number(decision)))}#${anchor}`;
}

/** The number of the decision whose clause is marked; undefined where the mark is none of `clauseMark`. */
export function findMarkedDecision(mark: string): number | undefined {
  const number = /^b(\d+)-/.exec(mark)?.[1];
  return number === undefined ? undefined : Number(number);
}
