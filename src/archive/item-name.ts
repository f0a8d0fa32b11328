import type { NamedItem } from '../swedish/named-item.ts';
import { findRomanValue } from '../swedish/roman-numeral.ts';
import { findItemNumber } from './identifier.ts';

/** How an item is referred to, before it is known which items the meeting has. */
export interface ItemName {
  /** The number of the item, in the form of ids; undefined where none is named. */
  readonly item: string | undefined;
  /** A letter or a Roman numeral in its place, as written: `b`, `II`. A number only where the meeting has such an item. */
  readonly sign: string | undefined;
  /** The abbreviation of a body before the `§`: `Sn` of `Sn § 49`. */
  readonly body: string | undefined;
}

export function readItemName(named: NamedItem | undefined): ItemName {
  const { digits, sign, body } = named ?? { digits: undefined, sign: undefined, body: undefined };
  return { item: digits === undefined ? undefined : findItemNumber(digits.replace('/', ':')), sign, body };
}

/** An item of a meeting. `printed`: its number as printed: `II`, `Sn § 49`. */
interface Numbered {
  readonly number: string;
  readonly printed: string;
}

/** The item that is named, of those of a meeting. Whose body the name tells is not asked: see `isPrintedFor`. */
export function findNamed<I extends Numbered>(
  { item, sign }: Omit<ItemName, 'body'>,
  items: readonly I[],
): I | undefined {
  if (item !== undefined) return items.find(({ number }) => number === item);
  if (sign === undefined) return undefined;
  const letter = items.find(({ number }) => sign.length === 1 && number === sign.toLowerCase());
  if (letter) return letter;
  const value = String(findRomanValue(sign.toUpperCase()));
  /* A numeral of one sign is a letter too, and counts only where the minutes number so. */
  return items.find(({ number, printed }) => number === value && (sign.length > 1 || findRomanValue(printed)));
}

/** Whether an item is printed with the abbreviation of its body, which is this one: `Sn § 49` for `SN`. */
export function isPrintedFor(body: string, { printed }: Numbered): boolean {
  return bodyOf(printed)?.toLowerCase() === body.toLowerCase();
}

/** Whether an item is printed with the abbreviation of another body. */
export function isPrintedForOther(body: string, item: Numbered): boolean {
  return bodyOf(item.printed) !== undefined && !isPrintedFor(body, item);
}

function bodyOf(printed: string): string | undefined {
  return /^(\p{L}.{0,14}?)\s?§/u.exec(printed)?.[1];
}
