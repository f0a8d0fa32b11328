import { BODY } from './item-number.ts';
import { findRomanValue } from './roman-numeral.ts';

/** How a text or a reader names an item of a meeting. */
export interface NamedItem {
  /** The number as written: `4`, `6 a`, `2021:15`; undefined where a letter or a Roman numeral stands alone. */
  readonly digits: string | undefined;
  /**
   * The letter or the Roman numeral that stands where a number would: `b`, `II`. It is a number only where the meeting has such an
   * item; undefined where there are digits.
   */
  readonly sign: string | undefined;
  /** The abbreviation of a body before the `§`: `Sn` of `Sn § 49`. */
  readonly body: string | undefined;
}

/** What may be taken for the letter of a number. `text`: what begins with the letter or the Roman numeral. */
const SIGN = /^(?<sign>[a-z]|[A-Z]|[ivx]{2,6}|[IVX]{2,6})(?![\p{L}\p{N}]|[.:-]?\s?\d)/u;
/** *I* and *VI* are words before others: `punkt i protokollet`, `PUNKT I PROTOKOLLET`, `punkt i 2021-03-19`, `punkt vi tog upp`. */
const WORD = /^(?:i|vi)\s+\S|^I\s+[\p{L}\d]|^VI\s+\p{Lu}{2}/u;
/** A Roman numeral in capitals that another such or its matter follows: `punkt I och II`, `punkt I om avtalet`. */
const NUMERAL = /^I\s+(?:och(?!\s+(?:med|för)(?!\p{L}))|samt|om)(?!\p{L})/u;
/** `p g a`: a reason, no item. */
const BECAUSE = /^g\.?\s?a(?!\p{L})/iu;

/** The letter or the Roman numeral that a text begins with, where it can number an item and is no word; undefined otherwise. */
export function findItemSign(text: string): string | undefined {
  const sign = SIGN.exec(text)?.groups?.['sign'];
  if (sign === undefined || BECAUSE.test(text) || (WORD.test(text) && !NUMERAL.test(text))) return undefined;
  return sign.length === 1 || findRomanValue(sign.toUpperCase()) !== undefined ? sign : undefined;
}

/** Made for: `2021:15`, `2021/15`, the numbers of a body that begins anew each year. */
export const YEARLY_NUMBER = String.raw`(?:19|20)\d{2}[:/]\d{1,4}(?!\d)`;
const NUMBER = String.raw`(?:${YEARLY_NUMBER}|\d{1,4}(?!\d)(?:[.:]\d{1,3}(?!\d))*(?:[a-zA-Z](?!\p{L})|\s[a-hj-zA-HJ-Z](?!\p{L}))?)`;
const LETTERS = String.raw`[a-zA-Z]{1,6}(?!\p{L})`;
const WORDS = String.raw`(?:[Pp]unkt|PUNKT|[Pp](?!\p{L})\.?)`;
/** A law has paragraphs too: `SoL § 4`. */
const LAWS = String.raw`(?!(?:SoL|LVU|LVM|LSS|HSL|KL|FL|OSL|TF|RF|LOU|LAS|MBL|AML|PBL|FB|BrB|PSL|PDL|GDPR)(?!\p{L}))`;
/** Digits may stand close to their word (`p.6`); a letter may not, or `p.g.a.` would have one. */
const NAMED = String.raw`(?:(?:${WORDS}\s*|(?:(?<body>${LAWS}${BODY})\s?)?§\s*)(?:(?<digits>${NUMBER})|(?<=[\s§])(?<letters>${LETTERS})))`;

/** Made for what may follow a date: `, p.6`, ` p 4`, ` punkt 6 a`, ` § 12`, ` § 2021:15`, `, punkt b`, ` § II`, ` Sn § 49`. */
const BEHIND = new RegExp(String.raw`,?\s*${NAMED}`, 'uy');

/** The item named right behind a date, and where its name ends; undefined where none is. */
export function findItemBehind(text: string, start: number): (NamedItem & { readonly end: number }) | undefined {
  BEHIND.lastIndex = start;
  const match = BEHIND.exec(text);
  const end = start + (match?.[0].length ?? 0);
  const named = match ? readNamed(match, text.slice(end, end + LONGEST)) : undefined;
  return named && { ...named, end };
}

/** In characters: the name of an item, and as much behind it as says whether its letter is a word. */
const LONGEST = 40;

/** Made for what may stand before a date: `Sn § 49, `, `KSAU § 1 den `, `punkt b (`, `§ 2021:15 `, `§ II från den `. */
const BEFORE = new RegExp(
  String.raw`(?<![\p{L}\d])${NAMED}\)?(?<between>(?:,?\s+|,?\s*\()(?:från\s+)?(?:den\s+)?)$`,
  'u',
);

/** The item named right before a date: `words` are what stands there. */
export function findItemBefore(words: string): NamedItem | undefined {
  const match = BEFORE.exec(words.slice(-LONGEST));
  /* A sign stands for the day that follows. */
  return match ? readNamed(match, `${match.groups?.['between'] ?? ''}¤`) : undefined;
}

function readNamed({ groups }: RegExpExecArray, behind: string): NamedItem | undefined {
  const { body, digits, letters } = groups ?? {};
  const sign = letters === undefined ? undefined : findItemSign(`${letters}${behind}`);
  return digits === undefined && sign === undefined ? undefined : { digits, sign, body };
}
