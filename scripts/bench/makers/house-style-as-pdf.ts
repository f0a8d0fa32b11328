import { textOfParts, type HouseStyle, type StyleCell, type StyleParagraph, type StylePart } from './house-style.ts';
import { drawLine, makePdf } from './make-pdf.ts';

const MARGIN = 70;
const LEADING = 15;
const TOP = 90;
const BOTTOM = 90;
/** How far a numbered paragraph stands from its number, as Word sets it. */
const HANGING = 26;
const GAP = 12;
const SIZE = 11;

/** As a word processor prints it: lines as wide as the page, cells in columns, numbers drawn beside their paragraphs. */
export async function houseStyleAsPdf({ blocks, header, footer }: HouseStyle): Promise<Uint8Array> {
  return makePdf((pdf) => {
    const measure = (text: string, bold: boolean) =>
      pdf
        .font(bold ? 'Helvetica-Bold' : 'Helvetica')
        .fontSize(SIZE)
        .widthOfString(text);
    const width = pdf.page.width - 2 * MARGIN;
    let y = TOP;
    const draw = (lines: readonly { readonly x: number; readonly parts: readonly StylePart[] }[]) => {
      for (const { x, parts } of lines) drawLine(pdf, [...parts], x, y);
      y += LEADING;
    };
    const makeRoom = (lines: number) => {
      if (y + lines * LEADING <= pdf.page.height - BOTTOM) return;
      pdf.addPage();
      y = TOP;
    };
    for (const block of blocks) {
      if (block.kind === 'page-break') {
        pdf.addPage();
        y = TOP;
      } else if (block.kind === 'paragraph') {
        for (const line of linesOfParagraph(block, width, measure)) {
          makeRoom(1);
          draw(line);
        }
      } else {
        const columns = placeColumns(block.rows, width, measure);
        for (const row of block.rows) {
          const cells = row.map(({ lines }, index) => ({
            x: MARGIN + (columns[index]?.x ?? 0),
            lines: lines.flatMap((parts) => wrapParts(parts, widthOfCell(row, index, columns), measure)),
          }));
          const height = Math.max(1, ...cells.map(({ lines }) => lines.length));
          makeRoom(height);
          for (let line = 0; line < height; line += 1)
            draw(
              cells.flatMap(({ x, lines }) => {
                const parts = lines[line];
                return parts ? [{ x, parts }] : [];
              }),
            );
        }
      }
    }
    const { count } = pdf.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      pdf.switchToPage(page);
      const fill = (text: string) => text.replaceAll('{sida}', `${page + 1}`).replaceAll('{sidor}', `${count}`);
      if (header !== undefined) drawLine(pdf, fill(header), MARGIN, 40);
      if (footer !== undefined) drawLine(pdf, fill(footer), MARGIN, pdf.page.height - 50);
    }
  });
}

type Measure = (text: string, bold: boolean) => number;
type DrawnLine = readonly { readonly x: number; readonly parts: readonly StylePart[] }[];

function linesOfParagraph(
  { parts, heading, list }: StyleParagraph,
  width: number,
  measure: Measure,
): readonly DrawnLine[] {
  const printed = heading === undefined ? parts : parts.map(({ text }) => ({ text, bold: true }));
  const indent = list ? HANGING + (list.printed.length > 3 ? 14 : 0) : 0;
  const wrapped = wrapParts(printed, width - indent, measure).map((line) => ({ x: MARGIN + indent, parts: line }));
  if (!list) return wrapped.map((line) => [line]);
  const number = { x: MARGIN, parts: [{ text: list.printed, bold: printed[0]?.bold ?? false }] };
  return wrapped.map((line, index) => (index === 0 ? [number, line] : [line]));
}

/** Lines no wider than `width`. A line with a tab is not wrapped. */
function wrapParts(parts: readonly StylePart[], width: number, measure: Measure): readonly (readonly StylePart[])[] {
  if (textOfParts(parts).includes('\t')) return [parts];
  const lines: StylePart[][] = [[]];
  let used = 0;
  for (const { text, bold } of parts)
    for (const word of text.split(/(\n)|(?<= )/).filter((piece) => piece !== undefined && piece !== '')) {
      const size = measure(word.trimEnd(), bold);
      if (word === '\n' || (used > 0 && used + size > width)) {
        lines.push([]);
        used = 0;
      }
      if (word === '\n') continue;
      const line = lines.at(-1) ?? [];
      const last = line.at(-1);
      if (last && last.bold === bold) line[line.length - 1] = { text: last.text + word, bold };
      else line.push({ text: word, bold });
      used += measure(word, bold);
    }
  return lines;
}

interface Column {
  readonly x: number;
  readonly width: number;
}

/** As wide as their words; where that is wider than the page, the widest columns give way. */
function placeColumns(rows: readonly (readonly StyleCell[])[], width: number, measure: Measure): readonly Column[] {
  const count = Math.max(...rows.map((row) => row.length));
  const wanted = Array.from({ length: count }, (_, column) =>
    Math.max(
      30,
      ...rows.flatMap((row) =>
        row[column + 1]?.joined === 'left'
          ? []
          : (row[column]?.lines ?? []).map(
              (parts) =>
                measure(
                  textOfParts(parts),
                  parts.some(({ bold }) => bold),
                ) + 1,
            ),
      ),
    ),
  );
  const room = width - GAP * (count - 1);
  let most = Math.max(...wanted);
  while (most > 40 && wanted.reduce((sum, own) => sum + Math.min(own, most), 0) > room) most -= 1;
  let x = 0;
  return wanted.map((own) => {
    const column = { x, width: Math.min(own, most) };
    x += column.width + GAP;
    return column;
  });
}

function widthOfCell(row: readonly StyleCell[], index: number, columns: readonly Column[]): number {
  let width = columns[index]?.width ?? 0;
  for (let next = index + 1; row[next]?.joined === 'left'; next += 1) width += GAP + (columns[next]?.width ?? 0);
  return width;
}
