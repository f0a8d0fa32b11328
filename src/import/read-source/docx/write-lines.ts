import { buildText, cleanInks, trimInks } from './line-text.ts';
import { plainInk, type Ink, type Piece } from './piece.ts';
import type { Label, WordParagraph } from './read-paragraph.ts';
import type { Sheet } from './sheet.ts';

/** A paragraph as lines, one for each line break in it and one more. The label goes before the first words, or stands alone where it is a number. */
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

export function withLabel(label: Label | undefined, inks: readonly Ink[]): readonly Ink[] {
  if (!label) return inks;
  const { ink, divider } = label;
  if (inks.length === 0) return [ink];
  return divider === '' ? [ink, ...inks] : [ink, { ...plainInk(divider), struck: ink.struck }, ...inks];
}

/** The pieces of each line; what ended the line before stands first in it. */
export function splitAtBreaks(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === 'line-end' || (piece.kind === 'page-end' && piece.hard)) lines.push([]);
    lines.at(-1)?.push(piece);
  }
  return lines;
}

export function inksOf(pieces: readonly Piece[]): readonly Ink[] {
  return cleanInks(pieces.filter((piece) => piece.kind === 'ink'));
}

interface PlacedLine {
  readonly inks: readonly Ink[];
  readonly leading: string;
  readonly page: number | undefined;
  /** A page break comes before it: without words, it is no blank line that anybody sees. */
  readonly onNewPage: boolean;
}

/** A line lies on the page where its first words do. */
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

/** A letter of common size is six points wide; a tab goes on to the next half inch. */
const LETTER_WIDTH = 120;
const TAB_LETTERS = 6;
/** As wide as paper gets. */
const MAX_INDENT = 200;

function toCharacters(twips: number, leading: string): number {
  const letters = [...leading].reduce((sum, sign) => sum + (sign === '\t' ? TAB_LETTERS : 1), 0);
  return Math.min(MAX_INDENT, Math.max(0, Math.round(twips / LETTER_WIDTH) + letters));
}
