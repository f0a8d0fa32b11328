import type { Span } from '../swedish/span.ts';

/** A document as it was read, before anybody asks what it says. All text is NFC. */
export interface SourceDocument {
  readonly format: SourceFormat;
  /** In reading order. A line without any words is left out; `gapBefore` remembers it. */
  readonly lines: readonly SourceLine[];
}

const SOURCE_FORMATS = ['text', 'docx', 'pdf'] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

export interface SourceLine {
  /** From 1. Text: the line of the file. Word: the running number of the paragraph. PDF: the running number of the line. */
  readonly number: number;
  /**
   * Without line end and surrounding white space. A table row has its cells divided by tabs, also before and after an
   * empty cell at either end, and paragraphs within a cell by `\n`. The number or bullet that Word adds by itself
   * stands first, as printed: `4. Avtal`, `• Avtal`.
   */
  readonly text: string;
  /** The line with its own white space and markup, where `text` is without them. */
  readonly printed: string | undefined;
  /** From 1; undefined where the format has no pages. */
  readonly page: number | undefined;
  /** How far in the line starts, in characters (PDF and Word: their measure divided by the width of a letter). */
  readonly indent: number;
  /** Empty lines before it (Word: empty paragraphs; PDF: how many more lines would fit in the gap). 0 on the first line. */
  readonly gapBefore: number;
  /** It is a whole paragraph of its own, as in Word; a printed line may go on in the next one. */
  readonly whole: boolean;
  /** All its letters are bold. */
  readonly bold: boolean;
  /** The level of a heading style, from 1. */
  readonly heading: number | undefined;
  /** Parts of `text` that are struck out, in order, not overlapping. */
  readonly strikes: readonly Span[];
  /** PDF: words that a drawn line crosses, in order, not overlapping. It may be a strike; each also stands in a `strike-uncertain`. */
  readonly drawnStrikes: readonly Span[];
  /** Parts of `text` that link somewhere; `http:`, `https:` and `mailto:` alone. */
  readonly links: readonly Link[];
  /** The number or bullet that Word itself adds, if it does: `4.`, `a)`, `•`. */
  readonly label: string | undefined;
  /** The table that it is a row of, from 1. */
  readonly table: number | undefined;
  /** Word: which part of the page the file says it is. PDF and text: `body`; furniture is recognised later. */
  readonly region: 'body' | 'header' | 'footer';
  /** PDF: the height on the page, 0 at the bottom and 1 at the top. */
  readonly height: number | undefined;
}

export interface Link extends Span {
  readonly url: string;
}

/** A line of which nothing is known but its words. */
export function plainLine(number: number, text: string, known: Partial<SourceLine> = {}): SourceLine {
  return {
    number,
    text,
    printed: undefined,
    page: undefined,
    indent: 0,
    gapBefore: 0,
    whole: false,
    bold: false,
    heading: undefined,
    strikes: [],
    drawnStrikes: [],
    links: [],
    label: undefined,
    table: undefined,
    region: 'body',
    height: undefined,
    ...known,
  };
}

/** What reading gave: the document, or why there is none. Each problem becomes a diagnostic at its line. */
export interface ReadSource {
  readonly document: SourceDocument | undefined;
  readonly problems: readonly SourceProblem[];
}

export type SourceProblem = {
  readonly [Code in SourceProblemCode]: {
    readonly code: Code;
    readonly line: number;
    readonly details: SourceProblemDetails[Code];
  };
}[SourceProblemCode];

type SourceProblemCode = keyof SourceProblemDetails;

/** Every reason why a file is refused (error) or read with doubt (warning): see `IMPORT_SEVERITIES` in `import-diagnostic.ts`. */
export interface SourceProblemDetails {
  /** Error: no words in it. */
  'source-empty': Record<never, never>;
  /** Error: neither text, Word nor PDF, or no text that can be decoded. `found`: what it looks like, in Swedish, if known. */
  'source-unknown': { readonly found: string | undefined };
  /** Warning: the name ends in something else than what the content is. */
  'source-wrong-ending': { readonly ending: string; readonly format: string };
  /** Error: a cap was met. `what`: in Swedish, `sidor`; `limit`: with its unit. */
  'source-too-large': { readonly what: string; readonly limit: string };
  /** Error: it took longer, or more memory, than a document of minutes can. */
  'source-too-heavy': { readonly what: string };
  /** Error: password-protected. */
  'source-locked': { readonly format: string };
  /** Error: broken Word or PDF file. `reason`: in Swedish. */
  'source-broken': { readonly format: string; readonly reason: string };
  /** Error: pages that are pictures. */
  'source-scanned': { readonly pages: number };
  /** Error: Word's tracked changes are not settled. */
  'source-tracked-changes': { readonly changes: number };
  /** Error: Word comments are left. */
  'source-comments': { readonly comments: number };
  /** Warning: a drawn line through words may be a strike. `text`: the words. */
  'strike-uncertain': { readonly text: string };
  /** Warning: a link with another scheme was dropped; its words are kept. */
  'link-dropped': { readonly url: string };
  /** Warning: something that holds words and cannot be carried over, `what` in Swedish: a text box, a footnote, a picture. */
  'source-part-unread': { readonly what: string };
  /** Warning: a hyphen at a line end may belong to the word or to the line. */
  'hyphen-uncertain': { readonly word: string };
}
