/**
 * One document of a house style, from which a text, a Word file and a PDF are made. Written in `.style` files of
 * `test/fixtures/import/styles/`, which `readHouseStyle` reads.
 */
export interface HouseStyle {
  readonly blocks: readonly StyleBlock[];
  /** On every page of Word and PDF; a saved text has none. `{sida}` and `{sidor}` are the page and how many there are. */
  readonly header: string | undefined;
  readonly footer: string | undefined;
  /** How many letters a line of the text may have; undefined where each paragraph is one line. */
  readonly width: number | undefined;
}

export type StyleBlock = StyleParagraph | StyleTable | { readonly kind: 'page-break' };

export interface StyleParagraph {
  readonly kind: 'paragraph';
  readonly parts: readonly StylePart[];
  /** A paragraph style of Word: `heading 1` … */
  readonly heading: 1 | 2 | undefined;
  readonly list: StyleListPlace | undefined;
}

interface StyleTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly StyleCell[])[];
}

export interface StyleCell {
  readonly lines: readonly (readonly StylePart[])[];
  /** `up`: the cell above goes on; `left`: the cell before takes this column too. */
  readonly joined: 'up' | 'left' | undefined;
}

/** `\t` is a tab, `\n` a line break within the paragraph. */
export interface StylePart {
  readonly text: string;
  readonly bold: boolean;
}

export interface StyleListPlace {
  readonly list: ListName;
  readonly level: number;
  /** Which list of this kind in the document, from 0. */
  readonly run: number;
  /** What Word prints before the paragraph; a text and a PDF have it as letters. */
  readonly printed: string;
  readonly first: number;
}

/** The marks of lists that Word numbers. Those that begin anew do so after any paragraph that is not in them. */
export const STYLE_LISTS = {
  '#. ': { list: 'decimal', level: 0, beginsAnew: false },
  '#§ ': { list: 'paragraph', level: 0, beginsAnew: false },
  '#I ': { list: 'roman', level: 0, beginsAnew: false },
  '#A ': { list: 'capital', level: 0, beginsAnew: false },
  '#1 ': { list: 'outline', level: 0, beginsAnew: false },
  '#2 ': { list: 'outline', level: 1, beginsAnew: false },
  '#.. ': { list: 'decimal', level: 0, beginsAnew: true },
  '#) ': { list: 'letter', level: 0, beginsAnew: true },
  '#- ': { list: 'bullet', level: 0, beginsAnew: true },
} as const;

export type ListName = (typeof STYLE_LISTS)[keyof typeof STYLE_LISTS]['list'];

export function textOfParts(parts: readonly StylePart[]): string {
  return parts.map(({ text }) => text).join('');
}
