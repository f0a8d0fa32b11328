import { dateFromSlug, swedishDate } from '../swedish/calendar-date.ts';
import { decisionId, readMeetingId } from '../archive/identifier.ts';
import { clauseAnchor, urls } from '../site/addresses/urls.ts';

/** What can be read from the address of a hit. The rest of a hit stands in its words and filters. */
export interface HitAddress {
  /** The item's id. */
  readonly item: string;
  /** `19 mars 2021`, `2022 (dag okänd)`. */
  readonly date: string;
  /** The address of the item's first decision, if it has one. */
  readonly decision: string;
}

/** Reads `/moten/schnv-dalarna-2021-03-19/#p6a`, an address that `urls.item` has made. */
export function readHitAddress(url: string): HitAddress {
  const { pathname, hash } = new URL(url, 'https://arkivet.invalid');
  const meeting = pathname.split('/')[2] ?? '';
  const number = hash.replace('#p', '');
  const item = `${meeting}-${number}`;
  const date = dateFromSlug(readMeetingId(meeting).slug);
  return {
    item,
    date: date ? `${swedishDate(date)}${date.precision === 'day' ? '' : ' (dag okänd)'}` : '',
    decision: urls.decision(item),
  };
}

/** What a clause is called within its item's record: `b2-att-1` is the first clause of the item's second decision. */
export function clauseMark(decision: number, clause: number): string {
  return `b${decision}-${clauseAnchor(clause)}`;
}

/** The address of a clause on its decision's page; undefined where the mark is none of `clauseMark`. */
export function findClauseAddress(item: string, mark: string): string | undefined {
  const [, decision, anchor] = /^b(\d+)-(att-\d+)$/.exec(mark) ?? [];
  return anchor === undefined ? undefined : `${urls.decision(decisionId(item, Number(decision)))}#${anchor}`;
}
