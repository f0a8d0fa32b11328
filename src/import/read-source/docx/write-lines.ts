import { buildText, cleanInks, trimInks } from './line-text.ts';
import { plainInk, type Ink, type Piece } from './piece.ts';
import type { Label, WordParagraph } from './read-paragraph.ts';
import type { Sheet } from './sheet.ts';

/**
 * Writes a paragraph as lines, one more than it has line breaks. Its label stands before the first words; where there
 * are no words, a numbered label stands alone.
 */
export function writeLines(
  { pieces, label, heading, indent: { left = 0, first = 0 } }: WordParagraph,
  sheet: Sheet,
): void {
  const lines = placeLines(pieces, sheet);
  const worded = lines.filter(({ inks }) => inks.length > 0);
  const [top] = worded;
  if (!top) {
    if (label && /[\p{L}\p{N}]/u.test(label.text)) {
      sheet.write(
        { text: label.text, label: label.text, heading, indent: toCharacters(left + first, ''), whole: true },
        sheet.takePage(),
      );
    } else sheet.leaveBlank();
    return;
  }
  for (const [index, line] of lines.entries()) {
    if (line.inks.length === 0) {
      if (!line.onNewPage) sheet.leaveBlank();
      continue;
    }
    const labelled = line === top ? label : undefined;
    const indent = toCharacters(index === 0 ? left + first : left, labelled ? '' : line.leading);
    sheet.write(
      {
        ...buildText(withLabel(labelled, line.inks)),
        label: labelled?.text,
        heading,
        indent,
        whole: worded.length === 1,
      },
      line.page,
    );
  }
}

/** The line with its label and what divides the two. */
export function withLabel(label: Label | undefined, inks: readonly Ink[]): readonly Ink[] {
  if (!label) return inks;
  const { ink, divider } = label;
  if (inks.length === 0) return [ink];
  return divider === '' ? [ink, ...inks] : [ink, { ...plainInk(divider), struck: ink.struck }, ...inks];
}

/** Divides pieces into lines. The piece that ended a line stands first in the next one. */
export function splitAtBreaks(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === 'line-end' || (piece.kind === 'page-end' && piece.hard)) lines.push([]);
    lines.at(-1)?.push(piece);
  }
  return lines;
}

/** The cleaned letters among the pieces. */
export function inksOf(pieces: readonly Piece[]): readonly Ink[] {
  return cleanInks(pieces.filter((piece) => piece.kind === 'ink'));
}

interface PlacedLine {
  readonly inks: readonly Ink[];
  readonly leading: string;
  readonly page: number | undefined;
  /** Whether a page break comes before it. If it has no words, it is then no blank line that anybody sees. */
  readonly onNewPage: boolean;
}

/** Gives each line the page on which its first words lie. */
function placeLines(pieces: readonly Piece[], sheet: Sheet): readonly PlacedLine[] {
  return splitAtBreaks(pieces).map((line) => {
    let page: number | undefined;
    for (const piece of line) {
      if (piece.kind === 'page-end') sheet.turnPage(piece.hard);
      else if (piece.kind === 'ink' && piece.text.trim() !== '') page = sheet.takePage(page);
    }
    return { ...trimInks(inksOf(line)), page, onNewPage: line[0]?.kind === 'page-end' };
  });
}

/** In twentieths of a point: a letter of ordinary size is six points wide. */
const LETTER_WIDTH = 120;
/** In letters: a tab goes on to the next half inch. */
const TAB_LETTERS = 6;
/** In characters. No paper is wider. */
const MAX_INDENT = 200;

/** An indent in characters. `twips`: twentieths of a point. `leading`: white space typed at the start of the line. */
function toCharacters(twips: number, leading: string): number {
  const letters = [...leading].reduce((sum, sign) => sum + (sign === '\t' ? TAB_LETTERS : 1), 0);
  return Math.min(MAX_INDENT, Math.max(0, Math.round(twips / LETTER_WIDTH) + letters));
}
