import { readItemName, type ItemName } from '../archive/item-name.ts';
import { findItemSign, YEARLY_NUMBER } from '../swedish/named-item.ts';

/** How somebody typed an item. */
export interface TypedItem extends ItemName {
  /** As typed, with the word or sign before it. */
  readonly typed: string;
}

/** Stands in a text where its date stood. */
export const DATE_SIGN = '¤';

/**
 * The first item named in a text whose date is `DATE_SIGN`: a number after a word or sign for items, or right after the date; or
 * else a letter or a Roman numeral after such a word.
 */
export function findTypedItem(dated: string): TypedItem | undefined {
  const found = ITEM.exec(dated) ?? NUMBER_AFTER_DATE.exec(dated);
  const digits = found?.[1] ?? found?.[2] ?? found?.[3] ?? '';
  if (found) return { ...readItemName({ digits, sign: undefined, body: bodyBefore(dated, found) }), typed: found[0] };
  for (const match of dated.matchAll(LETTERED)) {
    const sign = findItemSign(dated.slice(match.index + match[0].length));
    const typed = `${match[0]}${sign ?? ''}`;
    if (sign !== undefined)
      return { ...readItemName({ digits: undefined, sign, body: bodyBefore(dated, match) }), typed };
  }
  return undefined;
}

/** Made for: `4`, `41`, `6a`, `6 a`, `4.2`, `4:2`, `2021:15`, `2021/15`. `6 i` is not read as a letter: *i* is a word. */
const NUMBER = `(?:${YEARLY_NUMBER}|\\d{1,4}(?:[.:]\\d{1,3})*(?:[a-z](?![\\p{L}\\d])|\\s[a-hj-z](?![\\p{L}\\d.]))?)`;
const WORDS = 'punkt(?:en)?|pkt|ärende|arende|paragraf|p';
/** Made for: `punkt 4`, `punkten 6a`, `pkt. 4`, `ärende 4`, `paragraf 41`, `p 4`, `p.4`, `§ 41`, `§§ 41`, `41 §`. */
const ITEM = new RegExp(
  `(?<![\\p{L}\\d])(?:${WORDS})[\\s.:]*(${NUMBER})|§+\\s*(${NUMBER})|(?<![\\d-])(\\d{1,4})\\s*§`,
  'iu',
);
/** Made for the number in: `2021-03-19, 4`, `2021-03-19 / 6a`, `19 mars 2021 – 4-2`. */
const NUMBER_AFTER_DATE = new RegExp(`${DATE_SIGN}[\\s,:;/–-]*(${NUMBER}|\\d{1,3}(?:-\\d{1,2})?)(?![\\d\\p{L}])`, 'iu');
/** Made for what stands before the letter in: `punkt b`, `punkten II`, `p b`, `p. b`, `ärende A`, `§ A`. */
const LETTERED = new RegExp(`(?<![\\p{L}\\d])(?:${WORDS})[.:]?\\s+|§+\\s*`, 'giu');

/** Made for: `Sn § 49`, `KSAU § 1`, `ks-au § 3`. No more than evidence: an item may be printed with this. */
function bodyBefore(dated: string, { 0: typed, index }: RegExpExecArray): string | undefined {
  return typed.startsWith('§')
    ? /(?<![\p{L}\d])(\p{L}[\p{L}&]{1,7}(?:[ /-][\p{L}&]{1,6})?)\s?$/u.exec(dated.slice(0, index))?.[1]
    : undefined;
}
