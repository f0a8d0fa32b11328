import type { DetailsOf } from '../archive/diagnostics/diagnostic-table.ts';
import type { SOURCE_DIAGNOSTICS } from './diagnostics/source.ts';
import type { Span } from '../swedish/span.ts';

/** A document as it was read from its format, before its words are understood. All text is NFC. */
export interface SourceDocument {
  readonly format: SourceFormat;
  /** In reading order. A line without words is left out, and counted in the next line's `gapBefore`. */
  readonly lines: readonly SourceLine[];
}

const SOURCE_FORMATS = ['text', 'docx', 'pdf'] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

export interface SourceLine {
  /** From 1. In text: the line of the file. In Word: the running number of the paragraph. In PDF: that of the line. */
  readonly number: number;
  /**
   * The words, without line end and surrounding white space. In a table row, tabs divide the cells, also before and
   * after an empty cell at either end, and `\n` divides paragraphs within a cell. A number or bullet that Word itself
   * adds stands first, as printed: `4. Avtal`, `• Avtal`.
   */
  readonly text: string;
  /** The line with its white space and markup, where `text` differs from it; else undefined. */
  readonly printed: string | undefined;
  /** From 1; undefined where the format has no pages. */
  readonly page: number | undefined;
  /** How far in the line starts, in characters. In PDF and Word: the distance divided by the width of a letter. */
  readonly indent: number;
  /**
   * How many empty lines stand before it; 0 for the first line. In Word: empty paragraphs. In PDF: how many more lines
   * would fit in the gap.
   */
  readonly gapBefore: number;
  /** Whether it is a whole paragraph, as in Word. Otherwise it is a printed line, which may go on in the next one. */
  readonly whole: boolean;
  /** Whether all its letters are bold. */
  readonly bold: boolean;
  /** The level of its heading style, from 1; undefined where it has none. */
  readonly heading: number | undefined;
  /** Parts of `text` that are struck out, in order, not overlapping. */
  readonly strikes: readonly Span[];
  /**
   * In PDF: words that a drawn line crosses, in order, not overlapping. The line may be a strike; each is also reported
   * as `strike-uncertain`.
   */
  readonly drawnStrikes: readonly Span[];
  /** Parts of `text` that are links, to `http:`, `https:` and `mailto:` alone. */
  readonly links: readonly Link[];
  /** The number or bullet that Word itself adds: `4.`, `a)`, `•`; undefined where it adds none. */
  readonly label: string | undefined;
  /** The number of the table that it is a row of, from 1; undefined outside tables. */
  readonly table: number | undefined;
  /** In a row of a Word table: the places, from 0, of cells that are one with the cell above and so have no words here. */
  readonly mergedCells: readonly number[];
  /**
   * In Word: the part of the page that the file says it stands in. In PDF and text always `body`: headers and footers
   * are recognised later, in `page-furniture.ts`.
   */
  readonly region: 'body' | 'header' | 'footer';
  /** In PDF: the height on the page, from 0 at the bottom to 1 at the top. */
  readonly height: number | undefined;
}

export interface Link extends Span {
  readonly url: string;
}

/** A line of which nothing but the words is known, unless `known` says more. */
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
    mergedCells: [],
    region: 'body',
    height: undefined,
    ...known,
  };
}

/** The document, or undefined where it cannot be read; each problem becomes a diagnostic at its line. */
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
type SourceProblemDetails = DetailsOf<typeof SOURCE_DIAGNOSTICS>;
