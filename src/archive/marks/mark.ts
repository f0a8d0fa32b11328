import type { ClauseForm } from '../decision.ts';
import type { RichText } from '../rich-text.ts';
import type { PropertyKind } from './property-kinds.ts';

/** What every mark says of itself: its name in a meeting's file, and its properties. */
export interface Mark<Tag extends string = string> {
  readonly tag: Tag;
  /** `in-item`: under a numbered heading alone, for its address is the item's. `under-heading`: right under one. */
  readonly stands: 'under-heading' | 'in-item' | 'anywhere';
  readonly properties: Readonly<Record<string, PropertyKind>>;
  readonly required: readonly string[];
  /** Properties that say nothing unless another stands beside them. */
  readonly beside?: Readonly<Record<string, string>>;
}

/** A mark right under a heading, which says something of the item and is no part of its text. */
export interface HeadingMark<Tag extends string> extends Mark<Tag> {
  readonly stands: 'under-heading';
}

/** What the archive says of a block, be it marked or prose. */
export interface BlockWords<Made extends { readonly kind: string }> {
  /** Its words without any label, a text each: what is searched. */
  readonly words: (block: Made) => readonly string[];
  /** Its words in a summary of the item; undefined where the item is summed up without it. */
  readonly summary: (block: Made) => string | undefined;
  /** Its lines in the wording that the ledger publishes. A change here changes what published addresses say. */
  readonly wording: (block: Made) => readonly (string | undefined)[];
}

/** A mark within an item, which becomes a block of the meeting. */
interface BlockMark<Tag extends string, Made extends { readonly kind: string }> extends Mark<Tag>, BlockWords<Made> {
  readonly stands: 'in-item' | 'anywhere';
  /** Its part of each item in the open data; undefined where it has none. */
  readonly openData: OpenData<Made> | undefined;
}

/** A mark that holds paragraphs and lists, which may not be missing, and is shown in a box. */
export interface BoxedMark<Tag extends string, Made extends { readonly kind: string }> extends BlockMark<Tag, Made> {
  readonly holds: 'words';
  readonly read: (reading: MarkReading) => Made;
  /** The property with which it is empty, for it means what stands elsewhere. */
  readonly emptyWith?: string;
  /** What a line of a document became, in a word: `Punkt 4, beslut`. */
  readonly name: string;
  readonly box: (block: Made, place: BoxPlace) => Box;
}

/** A mark that holds whatever an item may hold. */
export interface SectionMark<Tag extends string, Made extends { readonly kind: string }> extends BlockMark<Tag, Made> {
  readonly holds: 'blocks';
  /** `readWithin`: what stands in it as blocks, which know the section by its title. */
  readonly read: (properties: MarkReading['properties'], readWithin: (title: string) => readonly never[]) => Made;
}

/** A mark as it stands in the file, its properties tested: what a block is made of. */
export interface MarkReading {
  readonly properties: Readonly<Record<string, string>>;
  readonly line: number;
  readonly meetingId: string;
  /** The number of the item that it stands in; undefined before the first. */
  readonly item: string | undefined;
  /** The heading of the matter that it stands in. */
  readonly matter: string | undefined;
  /** All that stands in it as one text. */
  readonly content: () => RichText;
  /** The entries of its lists, or all that stands in it as one clause. */
  readonly clauses: () => { readonly form: ClauseForm; readonly clauses: readonly RichText[] };
  /** The number of the first of so many proposed clauses among the item's. To be asked once. */
  readonly numberProposed: (clauses: number) => number;
}

/** Where a box is shown. */
export interface BoxPlace {
  /** The number of the item. */
  readonly within: string;
  readonly dateInWords: (iso: string) => string;
}

export interface Box {
  /** How it looks: a class of `marks.css`. */
  readonly look: 'beslut' | 'forslag' | 'atergivet' | 'uppfoljning';
  readonly heading: string;
  /** What stands beside the heading; what is empty falls away. */
  readonly details: readonly (string | undefined)[];
  /** A clause each. */
  readonly texts: readonly RichText[];
}

/** A list of records, one for each block of the kind in an item. */
export interface OpenData<Made> {
  /** The list's key in the item's record. */
  readonly key: string;
  readonly description: string;
  readonly fields: Readonly<Record<string, OpenField<Made>>>;
}

type OpenField<Made> =
  | { readonly description: string; readonly optional: false; readonly value: (block: Made) => string }
  | { readonly description: string; readonly optional: true; readonly value: (block: Made) => string | undefined };
