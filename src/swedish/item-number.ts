import { findRomanValue } from './roman-numeral.ts';

/** The number or letter that the heading of an item begins with, in one of the ways in which minutes number their items. */
export interface ItemLead {
  readonly style: NumberStyle;
  /** `4` for `4.`, `6` for `6 a)`, `1` for `1.2`, `2` for `II.`; undefined where a letter stands alone. */
  readonly number: number | undefined;
  /** The further parts of `1.2.3`: 2 and 3; empty for other numbers. */
  readonly parts: readonly number[];
  /** The letter in lower case, `a` for `6 a)` and `A)`; undefined where there is none. */
  readonly letter: string | undefined;
  /** The place that the item has in a row by its number: `3` for `3.`, `III.`, `C.` and `§ 2021:3`. */
  readonly rank: number;
  /** What all items of a row have alike: the style, the abbreviation before the `§`, the year, the case of letters. */
  readonly way: string;
  /** The number in digits as printed, without signs: `4`, `1.02`, `2021:15`; undefined for a letter alone. */
  readonly digits: string | undefined;
  /** As printed: `§ 41`, `4.`, `a)`, `Sn § 49`. */
  readonly printed: string;
  /** Where the title begins in the line. */
  readonly titleStart: number;
}

type NumberStyle = (typeof STYLES)[number][0];

/**
 * An abbreviation of the body before its `§`. Made for: `Sn § 49`, `KSAU § 1`, `KST § 24`, `KS-AU § 3`, `Ks/au § 3`. Words
 * that begin a sentence about a § are none: `Se § 4`, `Enligt § 12`.
 */
export const BODY = String.raw`(?!(?:Se|Enl|Enligt|Jfr|Jmf|Och|Samt|Till|Från|Av|Under|Med|Vid|Om|För|Efter|I|Punkt|Paragraf|Lag|Lagen|Lagens|Mom|Kap|Ad|Ang|Även|Som|Att|Den|Det|Dess|Vår|Ny|Nya)(?!\p{L}))\p{Lu}[\p{L}&]{1,7}(?:[ /-](?!§)[\p{L}&]{1,6})?`;

/** Each way of numbering with the spellings it was made for. The first one that fits is used. */
const STYLES = [
  /**
   * Made for: `§ 41 …`, `§41`, `41 § …`, `§ 41/24 …`, `§ 12 b) …`, `Sn § 49`, `KSAU § 1`, `§ 2021:15`, `§ 2021/15`, and for
   * `§ 1Öppnande`, whose space a PDF has lost.
   */
  [
    'paragraph',
    new RegExp(
      String.raw`^(?<printed>(?:(?<body>${BODY})\s?)?(?:§\s*(?<digits>(?:(?<year>(?:19|20)\d{2})[:/-](?=\d))?(?<number>\d{1,4}))|(?<numberBefore>\d{1,4})\s*§)(?:\/\d{2,4})?(?![.:]\d)(?:\s?(?<letter>[a-z])(?=[).]))?(?:[).:]|(?![\p{L}\d])|(?=\p{Lu}\p{Ll})))(?:\s*[–-]\s+|\s*)`,
      'u',
    ),
  ],
  /** Made for: `2025-14 Bokslut`, `2025-14. Bokslut`; a month has two digits, `2025-03`, and no title behind it in a row of these. */
  [
    'paragraph',
    /^(?<printed>(?<digits>(?<year>(?:19|20)\d{2})-(?<number>[1-9]\d{0,2}))[.):]?)(?:\s+|\t)(?=\p{Lu}\p{L})/u,
  ],
  /** Made for: `Punkt 4: …`, `Punkt 4 …`, `Ärende 3 – …`, `Pkt 2.`, `Nr 5 …`. */
  [
    'word',
    /^(?<printed>(?:Punkt|Ärende|Pkt|Paragraf|Dagordningspunkt|Nr)\.?(?:\s+nr\.?)?\s*(?<number>\d{1,3})(?:\s?(?<letter>[a-z])(?=[).:]))?[.:)]?)(?:\s*[–-]\s+|\s+|$)/iu,
  ],
  /**
   * Made for: `1.2 …`, `1.2.3 …`, `4.1) …`, `§ 4.1 …`. A time of day looks the same, so the number must also fit between its
   * neighbours.
   */
  ['dotted', /^(?<printed>(?:§\s*)?(?<digits>(?<number>\d{1,3})[.:](?<parts>\d{1,2}(?:[.:]\d{1,2})?))[.)]?)(?:\s+|$)/u],
  /** Made for: `6 a) …`, `6a. …`, `6a Avtal`. */
  [
    'number-letter',
    /^(?<printed>(?<number>\d{1,3})(?:[\s.]?(?<letter>[a-z])[).]|\.?(?<letterClose>[a-z])(?=\s+\p{Lu})))\s*(?=\S|$)/u,
  ],
  /** Made for: `4. …`, `4.Avtal`, `4.` alone. */
  ['dot', /^(?<printed>(?<number>\d{1,3})\.)(?:\s+|(?=\p{Lu})|$)/u],
  /** Made for: `4) …`, `(4) …`, `4.) …`. */
  ['bracket', /^(?<printed>\(?(?<number>\d{1,3})\.?\))\s*(?=\S|$)/u],
  /** Made for: `4: …`, `4/ …`, `4:Avtal`. */
  ['colon', /^(?<printed>(?<number>\d{1,3})[:/])(?:\s+|(?=\p{Lu})|$)/u],
  /** Made for what is pasted from a web page: `• 1 Avtal`, `• 1. Avtal`, `• § 1 Avtal`. */
  ['bulleted', /^(?<printed>[•·▪■●○◦‣∙]\s*(?:§\s*)?(?<number>\d{1,3})[.):]?)(?:\s*[–-]\s+(?=\p{Lu})|\s+(?=\p{Lu}))/u],
  /** Made for: `II. …`, `II) …`, `II: …`, `II – …`, `II.Avtal`. */
  ['roman', /^(?<printed>(?<roman>[IVX]{1,6})(?:[.):]|(?=\s*[–—-]\s+\p{Lu})))(?:\s*[–—-]\s+|\s+|(?=\p{Lu}\p{Ll})|$)/u],
  /** Made for: `a) …`, `a. …`, `A) …`. */
  ['letter', /^(?<printed>(?<letter>[a-zA-Z])[).])(?:\s+|$)/u],
  /**
   * Made for: `4` alone, `4 Avtal`, `4 – Avtal`. Many other lines look so; it counts only where no other row is better.
   */
  ['bare', /^(?<printed>(?<number>\d{1,3}))(?:\s*[–-]\s+(?=\p{Lu})|\s+(?=\p{Lu})|$)/u],
] as const;

/**
 * What else a heading may begin with that somebody marked as one. Made for: `§ 6.2 …`, `§§ 4 …`, `4 avtal`, `6a avtal`,
 * `6.2 avtal`, `1234. …`, `12/21 avtal`.
 */
const IN_HEADINGS = [
  [
    'paragraph',
    /^(?<printed>§+\s*(?<digits>(?<number>\d{1,4})(?:[.:](?<parts>\d{1,3}(?:[.:]\d{1,3})*))?)(?:\s?(?<letter>[a-z])(?=[).]))?(?:\/\d{2,4})?[).:/]?)\s+(?:[–-]\s+)?/u,
  ],
  [
    'dot',
    /^(?<printed>\(?(?<digits>(?<number>\d{1,4})(?:[.:](?<parts>\d{1,3}(?:[.:]\d{1,3})*))?)(?:[\s.]?(?<letter>[a-z])(?=[).])|(?<letterClose>[a-z])(?=\s))?(?:\/\d{2,4})?(?:\.\)|[).:/]))\s+(?:[–-]\s+)?/u,
  ],
  [
    'bare',
    /^(?<printed>(?<digits>(?<number>\d{1,3})(?:[.:](?<parts>\d{1,3}(?:[.:]\d{1,3})*))?)(?:\.?(?<letterClose>[a-z]))?(?:\/\d{2,4})?)\s+(?:[–-]\s+)?/u,
  ],
] as const;

/** The number or letter at the start of a line; undefined where it begins with neither. */
export function findItemLead(text: string): ItemLead | undefined {
  return findFirst(STYLES, text);
}

/** The number or letter at the start of what is known to be a heading, where less must speak for it. */
export function findHeadingLead(text: string): ItemLead | undefined {
  return findFirst(STYLES, text) ?? findFirst(IN_HEADINGS, text);
}

/** A single letter that is a Roman numeral too, read as the letter: `I.` after `H.`; undefined for any other lead. */
export function readAsLetter(lead: ItemLead): ItemLead | undefined {
  const [letter] = lead.printed;
  if (lead.style !== 'roman' || letter === undefined || /^[IVX]{2}/u.test(lead.printed)) return undefined;
  return {
    ...lead,
    style: 'letter',
    number: undefined,
    letter: letter.toLowerCase(),
    rank: rankOfLetter(letter),
    way: 'letter:upper',
    digits: undefined,
  };
}

function findFirst(styles: readonly (readonly [NumberStyle, RegExp])[], text: string): ItemLead | undefined {
  for (const [style, pattern] of styles) {
    const match = pattern.exec(text);
    const lead = match && buildLead(style, match);
    if (lead) return lead;
  }
  return undefined;
}

function buildLead(style: NumberStyle, match: RegExpExecArray): ItemLead | undefined {
  const groups = match.groups ?? {};
  const { roman, body = '', year = '' } = groups;
  const value = roman === undefined ? undefined : findRomanValue(roman);
  if (roman !== undefined && value === undefined) return undefined;
  const digits = groups['number'] ?? groups['numberBefore'] ?? (value === undefined ? undefined : String(value));
  const printedLetter = groups['letter'] ?? groups['letterClose'];
  const number = digits === undefined ? undefined : Number(digits);
  const letterCase = printedLetter !== undefined && /\p{Lu}/u.test(printedLetter) ? 'upper' : 'lower';
  return {
    style,
    number,
    parts: (groups['parts'] ?? '').split(/[.:]/).filter(Boolean).map(Number),
    letter: printedLetter?.toLowerCase(),
    rank: number ?? rankOfLetter(printedLetter ?? ''),
    way: [style, body.toLowerCase(), year, ...(number === undefined ? [letterCase] : [])].filter(Boolean).join(':'),
    digits: groups['digits'] ?? digits,
    printed: groups['printed'] ?? '',
    titleStart: match[0].length,
  };
}

/** 1 for `a` and `A`. */
function rankOfLetter(letter: string): number {
  return (letter.toLowerCase().codePointAt(0) ?? 96) - 96;
}
