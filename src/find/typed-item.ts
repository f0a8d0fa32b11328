import { findItemNumber } from '../archive/identifier.ts';

/** The number of an item as somebody typed it. */
export interface TypedItem {
  /** In the form that ids have; undefined where it is no number of an item. */
  readonly number: string | undefined;
  /** As typed, with the word or sign before it. */
  readonly typed: string;
}

/** Stands in a text where its date stood. */
export const DATE_SIGN = '¤';

/** The first number of an item in a text whose date is `DATE_SIGN`: after a word or sign for items, or else right after the date. */
export function findTypedItem(dated: string): TypedItem | undefined {
  const found = ITEM.exec(dated) ?? NUMBER_AFTER_DATE.exec(dated);
  return found ? { number: findItemNumber(found[1] ?? found[2] ?? found[3] ?? ''), typed: found[0] } : undefined;
}

/** Made for: `4`, `41`, `6a`, `6 a`, `4.2`, `4:2`. `6 i` is not read as a letter: *i* is a word. */
const NUMBER = '\\d{1,4}(?:[.:]\\d{1,3})*(?:[a-z](?![\\p{L}\\d])|\\s[a-hj-z](?![\\p{L}\\d.]))?';
/** Made for: `punkt 4`, `punkten 6a`, `pkt. 4`, `ärende 4`, `paragraf 41`, `p 4`, `p.4`, `§ 41`, `§§ 41`, `41 §`. */
const ITEM = new RegExp(
  `(?<![\\p{L}\\d])(?:punkt(?:en)?|pkt|ärende|arende|paragraf|p)[\\s.:]*(${NUMBER})|§+\\s*(${NUMBER})|(?<![\\d-])(\\d{1,4})\\s*§`,
  'iu',
);
/** Made for the number in: `2021-03-19, 4`, `2021-03-19 / 6a`, `19 mars 2021 – 4-2`. */
const NUMBER_AFTER_DATE = new RegExp(`${DATE_SIGN}[\\s,:;/–-]*(${NUMBER}|\\d{1,3}(?:-\\d{1,2})?)(?![\\d\\p{L}])`, 'iu');
