/** The number or letter that a line begins with, in one of the ways in which minutes number their items. */
export interface ItemLead {
  readonly style: LeadStyle;
  /** `4` for `4.`, `6` for `6 a)`, `1` for `1.2`; undefined where a letter stands alone. */
  readonly number: number | undefined;
  /** The further parts of `1.2.3`: 2 and 3; empty for other numbers. */
  readonly parts: readonly number[];
  /** The letter in lower case, `a` for `6 a)` and `A)`; undefined where there is none. */
  readonly letter: string | undefined;
  /** As printed: `§ 41`, `4.`, `a)`. */
  readonly printed: string;
  /** Where the title begins in the line. */
  readonly titleStart: number;
}

/** Where an item begins. */
export interface ItemStart {
  /** The index of its first line. */
  readonly index: number;
  readonly lead: ItemLead;
  /** 0 for an item, 1 for its sub-item, 2 for one below that. */
  readonly depth: number;
}

type LeadStyle = (typeof STYLES)[number][0];

/** Each way of numbering with the spellings it was made for. The first one that fits is used. */
const STYLES = [
  /** Made for: `§ 41 …`, `§41`, `41 § …`, `§ 41/24 …`, `§ 12 b) …`. */
  [
    'paragraph',
    /^(?<printed>(?:§\s*(?<number>\d{1,4})|(?<numberBefore>\d{1,4})\s*§)(?:\/\d{2,4})?(?:\s?(?<letter>[a-z])(?=[).]))?(?:[).:]|(?![\p{L}\d])))(?:\s*[–-]\s+|\s*)/u,
  ],
  /** Made for: `Punkt 4: …`, `Punkt 4 …`, `Ärende 3 – …`, `Pkt 2.`, `Nr 5 …`. */
  [
    'word',
    /^(?<printed>(?:Punkt|Ärende|Pkt|Paragraf|Dagordningspunkt|Nr)\.?(?:\s+nr\.?)?\s*(?<number>\d{1,3})(?:\s?(?<letter>[a-z])(?=[).:]))?[.:)]?)(?:\s*[–-]\s+|\s+|$)/iu,
  ],
  /**
   * Made for: `1.2 …`, `1.2.3 …`, `4.1) …`. A time of day looks the same, so the number must also fit between its
   * neighbours.
   */
  ['dotted', /^(?<printed>(?<number>\d{1,3})[.:](?<parts>\d{1,2}(?:[.:]\d{1,2})?)[.)]?)(?:\s+|$)/u],
  /** Made for: `6 a) …`, `6a. …`, `6a Avtal`. */
  [
    'number-letter',
    /^(?<printed>(?<number>\d{1,3})(?:[\s.]?(?<letter>[a-z])[).]|\.?(?<letterClose>[a-z])(?=\s+\p{Lu})))\s*(?=\S|$)/u,
  ],
  /** Made for: `4. …`, `4.Avtal`, `4.` alone. */
  ['dot', /^(?<printed>(?<number>\d{1,3})\.)(?:\s+|(?=\p{Lu})|$)/u],
  /** Made for: `4) …`, `(4) …`, `4.) …`. */
  ['bracket', /^(?<printed>\(?(?<number>\d{1,3})\.?\))\s*(?=\S|$)/u],
  /** Made for: `4: …`, `4/ …`. */
  ['colon', /^(?<printed>(?<number>\d{1,3})[:/])(?:\s+|$)/u],
  /** Made for: `a) …`, `a. …`, `A) …`. */
  ['letter', /^(?<printed>(?<letter>[a-zA-Z])[).])(?:\s+|$)/u],
  /**
   * Made for: `4` alone, `4 Avtal`, `4 – Avtal`. Many other lines look so; it counts only where no other row is better.
   */
  ['bare', /^(?<printed>(?<number>\d{1,3}))(?:\s*[–-]\s+(?=\p{Lu})|\s+(?=\p{Lu})|$)/u],
] as const;

/** The number or letter at the start of a line; undefined where it begins with neither. */
export function findItemLead(text: string): ItemLead | undefined {
  for (const [style, pattern] of STYLES) {
    const match = pattern.exec(text);
    const groups = match?.groups;
    if (!match || !groups) continue;
    const number = groups['number'] ?? groups['numberBefore'];
    return {
      style,
      number: number === undefined ? undefined : Number(number),
      parts: (groups['parts'] ?? '').split(/[.:]/).filter(Boolean).map(Number),
      letter: (groups['letter'] ?? groups['letterClose'])?.toLowerCase(),
      printed: groups['printed'] ?? '',
      titleStart: match[0].length,
    };
  }
  return undefined;
}
