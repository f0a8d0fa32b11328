import { dateSlug, type FilingDate } from '../swedish/calendar-date.ts';
import type { ItemLead } from '../swedish/item-number.ts';

/**
 * An id holds only `a-z0-9-`, is made from the document itself, and never changes. With at most this many characters,
 * the path of a decision, `/b/<id>/`, stays under 70.
 */
export const MAX_ID_LENGTH = 65;

const SAFE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text can be an id in an address. */
export function isSafeId(text: string): boolean {
  return SAFE_ID.test(text) && text.length <= MAX_ID_LENGTH;
}

/** The id of a meeting: `schnv-dalarna-2021-03-19`, or `…-2021-03-19b` for a second meeting on the same day. */
export function meetingId(organ: string, date: FilingDate, dayLetter = ''): string {
  return `${organ}-${dateSlug(date)}${dayLetter}`;
}

/**
 * The date in a meeting's id, `2021-03-19`, `2022m10` or `2022`, and the letter of a second meeting on the same day.
 * `slug` is empty for an id without a date.
 */
export function readMeetingId(id: string): { readonly slug: string; readonly letter: string | undefined } {
  const [, slug = '', letter] = /-(\d{4}(?:m\d{2}|-\d{2}-\d{2})?)([b-z])?$/.exec(id) ?? [];
  return { slug, letter };
}

/** The id of an item: `schnv-dalarna-2021-03-19-6a`. */
export function itemId(meeting: string, number: string): string {
  return `${meeting}-${number}`;
}

/** The id of a decision: that of its item for the first one, `…-4-beslut2` for the second. */
export function decisionId(item: string, sequence: number): string {
  return sequence === 1 ? item : `${item}-beslut${sequence}`;
}

/** The fragment of an item on its meeting's page: `p4`, `p6a`, `p6-2`. */
export function itemAnchor(number: string): string {
  return `p${number}`;
}

/**
 * The number of an item in the form of ids. Made for: `4.` → `4`, `10)` → `10`, `§ 41` and `41 §` → `41`, `6 a)` →
 * `6a`, `§ 6.2` → `6-2`, `a)` under `6` → `6a`. Undefined where the text is no number. `parent`: the number of the item
 * above.
 */
export function findItemNumber(printed: string, parent?: string): string | undefined {
  const bare = printed
    .normalize('NFC')
    .toLowerCase()
    .replace(/^§+\s*|(?<!\s)\s*§$/g, '')
    .replace(/(?<![.):/])[.):/]+$/, '')
    .replace(/^0+(?=\d)/, '')
    .trim();
  const whole = /^(\d{1,4}(?:[.:-]\d{1,4})*)[\s.]*([a-z])?$/.exec(bare);
  if (whole) return `${(whole[1] ?? '').replaceAll(/[.:]/g, '-')}${whole[2] ?? ''}`;
  return parent !== undefined && /\d$/.test(parent) && /^[a-z]$/.test(bare) ? `${parent}${bare}` : undefined;
}

/**
 * The number of an item in the form of ids, from what its heading begins with. Roman numerals count by value, a letter
 * takes its parent's number, and without one it stands for itself: `II.` → `2`, `a)` under `6` → `6a`, `a)` → `a`,
 * `Sn § 49` → `49`, `§ 2021:15` → `2021-15`. `parent`: the number of the item above.
 */
export function itemNumberOf({ digits, letter }: ItemLead, parent?: string): string | undefined {
  if (digits === undefined && letter !== undefined && parent === undefined) return letter;
  return digits === undefined
    ? findItemNumber(letter ?? '', parent)
    : findItemNumber(`${digits}${letter ?? ''}`.replace('/', ':'));
}
