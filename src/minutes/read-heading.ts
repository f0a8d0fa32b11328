import type { ItemKind, ItemStatus } from '../archive/item-status.ts';
import { itemNumberOf } from '../archive/identifier.ts';
import { withoutAttachments } from '../swedish/attachments.ts';
import { findTrailingReferences, leadingReferencesLength } from '../swedish/item-references.ts';
import { findHeadingLead, readAsLetter, type ItemLead } from '../swedish/item-number.ts';

/** What the heading of an item says. */
export interface Heading {
  /** In the form of ids: `4`, `6a`. */
  readonly number: string;
  /** As printed, its parent's number included: `6 a`. */
  readonly printedNumber: string;
  /** The title without number, references to a diary, kind words, status word and attachments. */
  readonly title: string;
  /** The references that stand before and behind the title, as printed: `Dnr ON 2024/31`; empty where there are none. */
  readonly references: { readonly before: string; readonly behind: string };
  /** What the heading says where these are read as a part of its title. */
  readonly withReferences: TitleWords;
  readonly kinds: readonly ItemKind[];
  readonly status: ItemStatus | undefined;
}

/** A title with what its first and last words say. */
interface TitleWords {
  /** Without kind words, status word and attachments. */
  readonly title: string;
  /** Without the kind and status words before it. */
  readonly printedTitle: string;
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

/** Whether a letter in the heading may belong to its number or to its title. */
export function isUnclearNumber(text: string): boolean {
  return UNCLEAR.test(text.replaceAll(/\s+/g, ' ').trim());
}

/** Where a heading stands. */
interface HeadingPlace {
  /** Whether it is a heading of the highest level, where a letter or a Roman numeral may number the items. */
  readonly isMain: boolean;
  /** The number of the item before it on its level; undefined for the first. */
  readonly before: string | undefined;
}

/** Reads the heading of an item. `parent`: the number of the item that it stands under, if any. */
export function readHeading(
  text: string,
  parent: string | undefined,
  { isMain, before }: HeadingPlace = { isMain: false, before: undefined },
): Heading | HeadingFault {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  if (isUnclearNumber(flat)) return 'unclear-number';
  const found = findHeadingLead(flat);
  const lead = found && (isMain && !goesOnInLetters(found, before) ? found : (readAsLetter(found) ?? found));
  const rest = flat
    .slice(lead?.titleStart)
    .trim()
    .replace(/^[–-]\s+(?=\S)/u, '');
  if (!lead || rest === '') return 'item-without-number';
  if (lead.digits === undefined && parent === undefined && !isMain) return 'sub-item-without-parent';
  const number = itemNumberOf(lead, parent);
  if (number === undefined) return 'sub-item-without-parent';
  const { kinds, status, title, references, withReferences } = readTitle(rest);
  const bare = printedNumberOf(lead);
  const printedNumber = /^[a-z]$/.test(bare) && parent !== undefined ? `${parent} ${bare}` : bare;
  return { number, printedNumber, title, references, withReferences, kinds, status };
}

/** Whether a single letter that is a Roman numeral too goes on a row of letters: `I.` after `H.`. */
function goesOnInLetters(lead: ItemLead, before: string | undefined): boolean {
  const rank = readAsLetter(lead)?.rank;
  return rank !== undefined && before === String.fromCodePoint(95 + rank);
}

/** The number without the signs around it: `4` for `4.)`, `§ 41` for `§ 41/24`, `Sn § 49`, `6 a` for `6 a)`, `II` for `II.`. */
function printedNumberOf({ style, printed }: ItemLead): string {
  const bare = printed
    .replace(/^[^\p{L}\p{N}§]+/u, '')
    .replace(/(?<![).:/])[).:/]+$/u, '')
    .trim();
  if (style === 'word') return /\d.*$/u.exec(bare)?.[0] ?? bare;
  return !/(?:19|20)\d{2}\/\d+$/u.test(bare) ? bare.replace(/\/\d{2,4}$/u, '') : bare;
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

/** Reads a title, with and without the references beside it. */
export function readTitle(text: string): TitleWords & Pick<Heading, 'references' | 'withReferences'> {
  const before = leadingReferencesLength(text);
  const behind = findTrailingReferences(text.slice(before));
  /* A heading of references alone keeps them as its title. */
  const isTitled = /\p{L}{2}/u.test(text.slice(before));
  const end = behind === undefined || !isTitled ? text.length : before + behind;
  const references = {
    before: isTitled ? text.slice(0, before).replace(/[\s,;|–-]+$/u, '') : '',
    behind: text.slice(end).replace(/^[\s,;|–-]+/u, ''),
  };
  const withReferences = readTitleWords(text);
  const own = isTitled && (before > 0 || end < text.length) ? readTitleWords(text.slice(before, end)) : withReferences;
  return { ...own, references, withReferences };
}

function readTitleWords(text: string): TitleWords {
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
  return {
    title: withoutAttachments(title) || title.trim(),
    printedTitle: title.trim(),
    kinds: [...kinds],
    status,
  };
}
