import type { ClauseForm } from '../decision.ts';
import type { RichText } from '../rich-text.ts';
import type { PropertyKind } from './property-kinds.ts';

/** What all marks have: a tag in a meeting's file, a place, and properties. */
export interface Mark<Tag extends string = string> {
  readonly tag: Tag;
  /**
   * `in-item`: only below a numbered heading, because its address is that of the item. `under-heading`: right below a
   * heading.
   */
  readonly stands: 'under-heading' | 'in-item' | 'anywhere';
  readonly properties: Readonly<Record<string, PropertyKind>>;
  readonly required: readonly string[];
  /** Properties that say nothing unless another stands beside them. */
  readonly beside?: Readonly<Record<string, string>>;
  /** Properties, each of which is a value of its kind, that cannot both be right. */
  readonly contradictions?: (properties: MarkReading['properties']) => readonly Contradiction[];
}

/** A property that does not agree with another, and what was expected. */
export interface Contradiction {
  readonly name: string;
  readonly expected: string;
}

/** A mark right below a heading, which tells something about the item and is no part of its text. */
export interface HeadingMark<Tag extends string> extends Mark<Tag> {
  readonly stands: 'under-heading';
}

/** What the archive needs to know about a kind of block, be it a mark or prose. */
export interface BlockWords<Made extends { readonly kind: string }> {
  /** Its words without a label, one text for each part: these are searched. */
  readonly words: (block: Made) => readonly string[];
  /** Its words in a summary of the item; undefined where the summary leaves it out. */
  readonly summary: (block: Made) => string | undefined;
  /** Its lines in the wording that the ledger publishes. A change here changes the wording of published addresses. */
  readonly wording: (block: Made) => readonly (string | undefined)[];
}

/** A mark within an item, which becomes a block of the meeting. */
interface BlockMark<Tag extends string, Made extends { readonly kind: string }> extends Mark<Tag>, BlockWords<Made> {
  readonly stands: 'in-item' | 'anywhere';
  /** Its part in the open data of each item; undefined where it has none. */
  readonly openData: OpenData<Made> | undefined;
}

/** A mark that holds paragraphs and lists, at least one, and is shown in a box. */
export interface BoxedMark<Tag extends string, Made extends { readonly kind: string }> extends BlockMark<Tag, Made> {
  readonly holds: 'words';
  readonly read: (reading: MarkReading) => Made;
  /** The property with which it is empty, for it means what stands elsewhere. */
  readonly emptyWith?: string;
  /** Without that property too it may be empty, and then means what stands right above it. */
  readonly mayBeEmpty?: true;
  /** What a line of a document became, in a word: `Punkt 4, beslut`. */
  readonly name: string;
  readonly box: (block: Made, place: BoxPlace) => Box;
}

/** A mark that may hold everything that an item may hold. */
export interface SectionMark<Tag extends string, Made extends { readonly kind: string }> extends BlockMark<Tag, Made> {
  readonly holds: 'blocks';
  /** Makes a block. `readWithin`: reads the content of the mark as blocks, which know the section by `title`. */
  readonly read: (properties: MarkReading['properties'], readWithin: (title: string) => readonly never[]) => Made;
}

/** A mark in a file, with checked properties, from which a block is made. */
export interface MarkReading {
  readonly properties: Readonly<Record<string, string>>;
  readonly line: number;
  readonly meetingId: string;
  /** The number of the item that it stands in; undefined before the first item. */
  readonly item: string | undefined;
  /** The heading of the matter (`<Arende>`) that it stands in; undefined outside one. */
  readonly matter: string | undefined;
  /** All its content as one text. */
  readonly content: () => RichText;
  /** The entries of its lists, or all its content as one clause. */
  readonly clauses: () => { readonly form: ClauseForm; readonly clauses: readonly RichText[] };
  /** The words of the entries of its lists, or all its words as one. */
  readonly entries: () => readonly string[];
  /** Adds so many proposed clauses to the item's count and gives the number of the first. Must be called only once. */
  readonly numberProposed: (clauses: number) => number;
}

/** Where a box is shown, and how dates are written there. */
export interface BoxPlace {
  /** The number of the item that the box stands in. */
  readonly within: string;
  readonly dateInWords: (iso: string) => string;
}

/** How a block is shown. */
export interface Box {
  /** Its look, as a class of `marks.css`. */
  readonly look: 'beslut' | 'forslag' | 'atergivet' | 'uppfoljning' | 'uppdrag';
  readonly heading: string;
  /** What stands beside the heading. What is undefined or empty is left out. */
  readonly details: readonly (string | undefined)[];
  /** The clauses, one text each. */
  readonly texts: readonly RichText[];
}

/** A list of records in the open data, one record for each block of the kind in an item. */
export interface OpenData<Made> {
  /** The key of the list in the record of the item. */
  readonly key: string;
  readonly description: string;
  readonly fields: Readonly<Record<string, OpenField<Made>>>;
}

type OpenField<Made> =
  | { readonly description: string; readonly optional: false; readonly value: (block: Made) => string }
  | { readonly description: string; readonly optional: true; readonly value: (block: Made) => string | undefined };
