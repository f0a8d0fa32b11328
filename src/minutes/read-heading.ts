import type { ItemKind, ItemStatus } from '../archive/item-status.ts';
import { findItemNumber } from '../archive/identifier.ts';
import { withoutAttachments } from '../swedish/attachments.ts';

/** What the heading of an item says. */
export interface Heading {
  /** In the form of ids: `4`, `6a`. */
  readonly number: string;
  /** As printed, its parent's number included: `6 a`. */
  readonly printedNumber: string;
  /** The title without number, kind words, status word and attachments. */
  readonly title: string;
  readonly kinds: readonly ItemKind[];
  readonly status: ItemStatus | undefined;
}

/**
 * Why a heading cannot be read: it has no number, or only a letter without an item above it, or its letter may belong
 * to the number or to the title.
 */
export type HeadingFault = 'item-without-number' | 'sub-item-without-parent' | 'unclear-number';

/** A letter that may belong to the number or to the title. Made for: `§ 41 a Rapport`, `6 a Rapport`. */
const UNCLEAR = /^(?:§+\s*)?\d{1,4}(?:[.:]\d{1,3})*\s+[a-z]\s/u;

/**
 * The number of a heading and the rest of it. Made for: `4. …`, `10) …`, `(4) …`, `4 …`, `§ 41 …`, `§ 41/24 …`,
 * `41 § …`, `Punkt 4: …`, `Ärende 3 – …`, `6.2 …`, `6 a) …`, `6a …`, and `a) …` under an item.
 */
const NUMBER =
  /^(?:(?:[Pp]unkt|PUNKT|[Ää]rende|ÄRENDE|[Pp]kt|PKT|[Pp]aragraf|PARAGRAF|[Dd]agordningspunkt|[Nn]r|NR)\.?(?:\s+nr\.?)?\s*(?=\d))?\(?(?<number>\d{1,4}\s*§|§+\s*\d{1,4}(?:[.:]\d{1,3})*(?:\s?[a-z](?=[).]))?|\d{1,4}(?:[.:]\d{1,3})*(?:[\s.]?[a-z](?=[).])|[a-z](?=\s))?(?=[).:/])|\d{1,3}\.[a-z](?=\s)|\d{1,3}(?:[.:]\d{1,3})*[a-z]?(?=\s)|[a-zA-Z](?=[).]))(?:(?<=\d)\/\d{2,4})?(?:\.\)|[).:/])?\s+(?:[–-]\s+)?(?<rest>\S.*)$/su;

/** Whether a letter in the heading may belong to its number or to its title. */
export function isUnclearNumber(text: string): boolean {
  return UNCLEAR.test(text.replaceAll(/\s+/g, ' ').trim());
}

/** Reads the heading of an item. `parent`: the number of the item that it stands under, if any. */
export function readHeading(text: string, parent: string | undefined): Heading | HeadingFault {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  if (isUnclearNumber(flat)) return 'unclear-number';
  const match = NUMBER.exec(flat);
  const printed = match?.groups?.['number'];
  if (printed === undefined) return 'item-without-number';
  const number = findItemNumber(printed, parent);
  if (number === undefined) return 'sub-item-without-parent';
  const { kinds, status, title } = readTitle(match?.groups?.['rest'] ?? '');
  const printedNumber = /^[a-z]$/.test(printed) && parent !== undefined ? `${parent} ${printed}` : printed;
  return { number, printedNumber, title, kinds, status };
}

/** The kinds in a text of kind words alone: `Information/Dialog`. Empty for any other text. */
export function readKinds(text: string): readonly ItemKind[] {
  return new RegExp(`^(?:${WORD})(?:\\s*(?:/|,|&|och)\\s*(?:${WORD}))*$`, 'iu').test(text.trim())
    ? readTitle(`${text.trim()}: x`).kinds
    : [];
}

const KIND_WORDS: Readonly<Record<string, ItemKind>> = {
  beslut: 'beslut',
  beslutsärende: 'beslut',
  beslutspunkt: 'beslut',
  information: 'information',
  info: 'information',
  dialog: 'dialog',
};
const STATUS_WORDS: Readonly<Record<string, ItemStatus>> = {
  utgår: 'utgår',
  struken: 'utgår',
  bordläggs: 'bordlagd',
  bordlagd: 'bordlagd',
  bordlagt: 'bordlagd',
  flyttas: 'flyttad',
  flyttad: 'flyttad',
  flyttat: 'flyttad',
};
const WORD = [...Object.keys(KIND_WORDS), ...Object.keys(STATUS_WORDS)].join('|');

/**
 * Kind and status words before a title. Made for: `Beslut: …`, `Information/Dialog: …`, `Dialog – …`, `UTGÅR: …`. In
 * *Beslut om …* and *Dialog med …* they are a part of the title.
 */
const LEAD = new RegExp(
  `^(?<words>(?:${WORD})(?:\\s*(?:/|,|&|och)\\s*(?:${WORD}))*)(?:\\s*:\\s*|\\s+[–-]\\s+)(?=\\S)`,
  'iu',
);

/**
 * Reads a title. `printedTitle`: without the kind and status words before it. `title`: also without the attachments
 * after it.
 */
export function readTitle(
  text: string,
): Pick<Heading, 'title' | 'kinds' | 'status'> & { readonly printedTitle: string } {
  const kinds = new Set<ItemKind>();
  let status: ItemStatus | undefined;
  let title = text;
  for (let lead = LEAD.exec(title); lead; lead = LEAD.exec(title)) {
    for (const part of (lead.groups?.['words'] ?? '').toLowerCase().split(/\/|,|&|och/)) {
      const word = part.trim();
      const kind = KIND_WORDS[word];
      if (kind) kinds.add(kind);
      if (status !== 'flyttad') status = STATUS_WORDS[word] ?? status;
    }
    title = title.slice(lead[0].length);
  }
  return { title: withoutAttachments(title) || title.trim(), printedTitle: title.trim(), kinds: [...kinds], status };
}
