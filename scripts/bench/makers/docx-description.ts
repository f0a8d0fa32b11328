/** The description of a Word document, for tests. What is left out here is left out of the file. */
export interface DocxDescription {
  readonly body: readonly DocxBlock[];
  readonly styles?: readonly DocxStyle[];
  /** The lists that paragraphs name; `STANDARD_LISTS` are there without being described. */
  readonly lists?: Readonly<Record<string, DocxList>>;
  readonly headers?: Readonly<Partial<Record<DocxPageKind, readonly DocxBlock[]>>>;
  readonly footers?: Readonly<Partial<Record<DocxPageKind, readonly DocxBlock[]>>>;
  /** The footnotes, by the names that runs give in `footnote`. */
  readonly footnotes?: Readonly<Record<string, readonly DocxBlock[]>>;
  readonly endnotes?: Readonly<Record<string, readonly DocxBlock[]>>;
  /** The comments, by the names that runs give in `comment`. */
  readonly comments?: Readonly<Record<string, string>>;
  /** Raw XML: of the defaults of all runs, of `w:settings`, within the last `w:sectPr`. */
  readonly defaults?: string;
  readonly settings?: string;
  readonly section?: string;
  /** Further relationships of the document. */
  readonly relationships?: readonly DocxRelationship[];
  /** Files that are added to the package, or replace files that were made. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

type DocxPageKind = 'default' | 'first' | 'even';

/** A paragraph as text alone, one with properties, a table, or raw XML. `''` is an empty paragraph. */
export type DocxBlock = string | DocxParagraph | DocxTable | RawXml;

export interface DocxParagraph {
  readonly runs: string | readonly DocxRun[];
  readonly style?: string;
  /** The name of a list, and how deep in it from 0. `list: null` takes away the number that the style gives. */
  readonly list?: string | null;
  readonly level?: number;
  /** In twentieths of a point. */
  readonly indent?: number;
  /** Raw XML within `w:pPr`. */
  readonly properties?: string;
}

export interface DocxTable {
  readonly rows: readonly (readonly DocxCell[])[];
  readonly style?: string;
}

/** `span`: columns that it takes; `merged`: `start` or `continue` of a cell that goes down over several rows. */
export type DocxCell =
  | string
  | readonly DocxBlock[]
  | { readonly blocks: readonly DocxBlock[]; readonly span?: number; readonly merged?: 'start' | 'continue' };

/** A run of text. `\t` is a tab, `\n` a line break and `\f` a page break. */
export type DocxRun =
  | string
  | DocxText
  | RawXml
  | { readonly link: string; readonly runs: string | readonly DocxRun[] }
  | { readonly anchor: string; readonly runs: string | readonly DocxRun[] }
  | { readonly inserted: string | readonly DocxRun[] }
  | { readonly deleted: string }
  | { readonly field: string; readonly result: string | readonly DocxRun[] }
  | { readonly textBox: readonly DocxBlock[] }
  | { readonly footnote: string }
  | { readonly endnote: string }
  | { readonly comment: string };

export interface DocxText {
  readonly text: string;
  readonly style?: string;
  readonly bold?: boolean;
  readonly strike?: boolean;
  readonly doubleStrike?: boolean;
  readonly hidden?: boolean;
}

interface RawXml {
  readonly xml: string;
}

export interface DocxStyle {
  readonly id: string;
  readonly kind?: 'paragraph' | 'character' | 'table' | 'numbering';
  readonly name?: string;
  readonly basedOn?: string;
  readonly default?: boolean;
  readonly list?: string;
  readonly level?: number;
  /** Raw XML within `w:pPr` and `w:rPr`. */
  readonly paragraph?: string;
  readonly run?: string;
}

/**
 * The levels of a list from the outermost; or another list that is continued, with `startAt` where it begins at another
 * number.
 */
export type DocxList = readonly DocxListLevel[] | { readonly sameAs: string; readonly startAt?: number };

export interface DocxListLevel {
  /** As Word names it: `decimal`, `lowerLetter`, `bullet` … */
  readonly format: string;
  /** `%1` stands for the number of the first level. */
  readonly text: string;
  readonly start?: number;
  /** Raw XML within `w:lvl`, after `w:start` and `w:numFmt`. */
  readonly more?: string;
}

export interface DocxRelationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

export const STANDARD_LISTS = {
  decimal: [
    { format: 'decimal', text: '%1.' },
    { format: 'lowerLetter', text: '%2)' },
  ],
  outline: [
    { format: 'decimal', text: '%1.' },
    { format: 'decimal', text: '%1.%2' },
    { format: 'decimal', text: '%1.%2.%3' },
  ],
  paragraph: [{ format: 'decimal', text: '§ %1' }],
  letter: [{ format: 'lowerLetter', text: '%1)' }],
  bullet: [
    { format: 'bullet', text: '\uF0B7' },
    { format: 'bullet', text: 'o' },
  ],
} as const satisfies Readonly<Record<string, DocxList>>;
