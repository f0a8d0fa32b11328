/** The number that a line begins with, as one of the ways in which minutes number their items. */
export interface ItemLead {
  readonly style: LeadStyle;
  /** `4` of `4.`, `6` of `6 a)`, `1` of `1.2`; undefined where a letter stands alone. */
  readonly number: number | undefined;
  /** The further parts of `1.2.3`: 2 and 3. */
  readonly parts: readonly number[];
  readonly letter: string | undefined;
  /** As printed: `§ 41`, `4.`, `a)`. */
  readonly printed: string;
  /** Where the words after it begin. */
  readonly titleStart: number;
}

/** Where an item begins. */
export interface ItemStart {
  /** The index of its line. */
  readonly index: number;
  readonly lead: ItemLead;
  /** 0: an item; 1: its sub-item; 2: one below that. */
  readonly depth: number;
}

type LeadStyle = (typeof STYLES)[number][0];

/**
 * Each way with the spellings it was made for. The first that fits is taken.
 */
const STYLES = [
  /** `§ 41 …`, `§41`, `41 § …`, `§ 41/24 …`, `§ 12 b …`. */
  [
    'paragraph',
    /^(?<printed>(?:§\s*(?<number>\d{1,4})|(?<numberBefore>\d{1,4})\s*§)(?:\/\d{2,4})?(?:\s?(?<letter>[a-z])(?=[).]))?(?:[).:]|(?![\p{L}\d])))(?:\s*[–-]\s+|\s*)/u,
  ],
  /** `Punkt 4: …`, `Punkt 4 …`, `Ärende 3 – …`, `Pkt 2.`, `Nr 5 …`. */
  [
    'word',
    /^(?<printed>(?:Punkt|Ärende|Pkt|Paragraf|Dagordningspunkt|Nr)\.?(?:\s+nr\.?)?\s*(?<number>\d{1,3})(?:\s?(?<letter>[a-z])(?=[).:]))?[.:)]?)(?:\s*[–-]\s+|\s+|$)/iu,
  ],
  /** `1.2 …`, `1.2.3 …`, `4.1) …`; a time of day looks the same, so its place in the row must fit. */
  ['dotted', /^(?<printed>(?<number>\d{1,3})[.:](?<parts>\d{1,2}(?:[.:]\d{1,2})?)[.)]?)(?:\s+|$)/u],
  /** `6 a) …`, `6a. …`, `6a …`. */
  [
    'number-letter',
    /^(?<printed>(?<number>\d{1,3})(?:[\s.]?(?<letter>[a-z])[).]|\.?(?<letterClose>[a-z])(?=\s+\p{Lu})))\s*(?=\S|$)/u,
  ],
  /** `4. …`, `4.Avtal`, `4.` alone. */
  ['dot', /^(?<printed>(?<number>\d{1,3})\.)(?:\s+|(?=\p{Lu})|$)/u],
  /** `4) …`, `(4) …`. */
  ['bracket', /^(?<printed>\(?(?<number>\d{1,3})\.?\))\s*(?=\S|$)/u],
  /** `4: …`. */
  ['colon', /^(?<printed>(?<number>\d{1,3})[:/])(?:\s+|$)/u],
  /** `a) …`, `a. …`, `A) …`. */
  ['letter', /^(?<printed>(?<letter>[a-zA-Z])[).])(?:\s+|$)/u],
  /** `4` alone, `4 Avtal`, `4 – Avtal`: only in a row that nothing else can explain. */
  ['bare', /^(?<printed>(?<number>\d{1,3}))(?:\s*[–-]\s+(?=\p{Lu})|\s+(?=\p{Lu})|$)/u],
] as const;

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
