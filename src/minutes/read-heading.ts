import type { ItemKind, ItemStatus } from '../archive/item-status.ts';
import { findItemNumber } from '../archive/identifier.ts';
import { withoutAttachments } from '../swedish/attachments.ts';

export interface Heading {
  readonly number: string;
  readonly printedNumber: string;
  /** Without number, kind, status word and attachments. */
  readonly title: string;
  readonly kinds: readonly ItemKind[];
  readonly status: ItemStatus | undefined;
}

/** The heading has no number, or a letter alone with no item above it. */
export type HeadingFault = 'item-without-number' | 'sub-item-without-parent' | 'unclear-number';

/** `§ 41 a Rapport`, `6 a Rapport`: the letter may belong to the number or to the title. */
const UNCLEAR = /^(?:§+\s*)?\d{1,4}(?:[.:]\d{1,3})*\s+[a-z]\s/u;

/**
 * Made for: `4. …`, `10) …`, `(4) …`, `4 …`, `§ 41 …`, `§ 41/24 …`, `41 § …`, `Punkt 4: …`, `Ärende 3 – …`, `6.2 …`, `6 a) …`,
 * `6a …`, and `a) …` under an item.
 */
const NUMBER =
  /^(?:(?:[Pp]unkt|PUNKT|[Ää]rende|ÄRENDE|[Pp]kt|PKT|[Pp]aragraf|PARAGRAF|[Dd]agordningspunkt|[Nn]r|NR)\.?(?:\s+nr\.?)?\s*(?=\d))?\(?(?<number>\d{1,4}\s*§|§+\s*\d{1,4}(?:[.:]\d{1,3})*(?:\s?[a-z](?=[).]))?|\d{1,4}(?:[.:]\d{1,3})*(?:[\s.]?[a-z](?=[).])|[a-z](?=\s))?(?=[).:/])|\d{1,3}\.[a-z](?=\s)|\d{1,3}(?:[.:]\d{1,3})*[a-z]?(?=\s)|[a-zA-Z](?=[).]))(?:(?<=\d)\/\d{2,4})?(?:\.\)|[).:/])?\s+(?:[–-]\s+)?(?<rest>\S.*)$/su;

export function isUnclearNumber(text: string): boolean {
  return UNCLEAR.test(text.replaceAll(/\s+/g, ' ').trim());
}

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

/** The kinds of a text that is nothing but kind words: `Information/Dialog`. */
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

/** `Beslut: …`, `Information/Dialog: …`, `Dialog – …`, `UTGÅR: …`; but *Beslut om …* and *Dialog med …* are titles. */
const LEAD = new RegExp(
  `^(?<words>(?:${WORD})(?:\\s*(?:/|,|&|och)\\s*(?:${WORD}))*)(?:\\s*:\\s*|\\s+[–-]\\s+)(?<title>\\S.*)$`,
  'isu',
);

/** A title without the kind and status words before it: `title` without the attachments after it too. */
export function readTitle(
  text: string,
): Pick<Heading, 'title' | 'kinds' | 'status'> & { readonly printedTitle: string } {
  const kinds = new Set<ItemKind>();
  let status: ItemStatus | undefined;
  let title = text;
  for (let lead = LEAD.exec(title); lead; lead = LEAD.exec(title)) {
    for (const word of (lead.groups?.['words'] ?? '').toLowerCase().split(/\s*(?:\/|,|&|och)\s*/)) {
      const kind = KIND_WORDS[word];
      if (kind) kinds.add(kind);
      if (status !== 'flyttad') status = STATUS_WORDS[word] ?? status;
    }
    title = lead.groups?.['title'] ?? '';
  }
  return { title: withoutAttachments(title) || title.trim(), printedTitle: title.trim(), kinds: [...kinds], status };
}
