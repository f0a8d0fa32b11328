import { buffer } from 'node:stream/consumers';
import { crc32, deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';

/** A part of a line with a style of its own. */
interface PdfPart {
  readonly text: string;
  readonly bold?: boolean;
  /** A line is drawn through it. */
  readonly strike?: boolean;
  readonly underline?: boolean;
  readonly link?: string;
}

/**
 * A line as it is printed; it is not wrapped. A tab goes to the next tab stop of the page; an empty line leaves space.
 */
export type PdfLine = string | readonly (string | PdfPart)[];

export interface PdfOptions {
  /** On every page; `{sida}` and `{sidor}` are the page and how many there are. */
  readonly header?: string;
  readonly footer?: string;
  readonly columns?: 1 | 2;
  /** Wraps lines that are wider than the page. */
  readonly wrap?: boolean;
  /** `password` is needed to open the file, `ownerPassword` to change it. */
  readonly password?: string;
  readonly ownerPassword?: string;
}

const SIZE = 11;
const LEADING = 15;
const MARGIN = 70;
const TAB = 130;
const GUTTER = 30;
const REGULAR = 'Helvetica';
const BOLD = 'Helvetica-Bold';

/** Makes a PDF of lines of text, on as many A4 pages as they need. */
export async function pdfFromLines(lines: readonly PdfLine[], options: PdfOptions = {}): Promise<Uint8Array> {
  return makePdf((pdf) => {
    const width = (pdf.page.width - 2 * MARGIN - ((options.columns ?? 1) - 1) * GUTTER) / (options.columns ?? 1);
    const bottom = pdf.page.height - MARGIN - 20;
    let x = MARGIN;
    let y = MARGIN + 20;
    for (const line of lines.flatMap((printed): readonly PdfLine[] =>
      options.wrap === true && typeof printed === 'string' ? wrapLine(pdf, printed, width) : [printed],
    )) {
      if (y > bottom) {
        const isLast = x > MARGIN || options.columns !== 2;
        if (isLast) pdf.addPage();
        x = isLast ? MARGIN : MARGIN + width + GUTTER;
        y = MARGIN + 20;
      }
      drawLine(pdf, line, x, y);
      y += LEADING;
    }
    const { count } = pdf.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      pdf.switchToPage(page);
      const fill = (text: string): string => text.replaceAll('{sida}', `${page + 1}`).replaceAll('{sidor}', `${count}`);
      if (options.header !== undefined) drawLine(pdf, fill(options.header), MARGIN, 36);
      if (options.footer !== undefined) drawLine(pdf, fill(options.footer), MARGIN, pdf.page.height - 50);
    }
  }, options);
}

/** Makes a PDF that `draw` draws, beginning on an empty A4 page. */
export async function makePdf(
  draw: (pdf: PDFKit.PDFDocument) => void,
  { password, ownerPassword }: Pick<PdfOptions, 'password' | 'ownerPassword'> = {},
): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    bufferPages: true,
    info: { CreationDate: new Date(0) },
    ...(password === undefined ? {} : { userPassword: password }),
    ...(ownerPassword === undefined ? {} : { ownerPassword }),
  });
  const bytes = buffer(pdf);
  pdf.font(REGULAR).fontSize(SIZE);
  draw(pdf);
  pdf.end();
  return new Uint8Array(await bytes);
}

/** Draws one line at a place, in points from the upper left corner. */
export function drawLine(pdf: PDFKit.PDFDocument, line: PdfLine, x: number, y: number): void {
  let at = x;
  for (const part of typeof line === 'string' ? [line] : line) {
    const {
      text,
      bold = false,
      strike = false,
      underline = false,
      link,
    } = typeof part === 'string' ? { text: part } : part;
    pdf.font(bold ? BOLD : REGULAR);
    for (const [index, cell] of text.split('\t').entries()) {
      if (index > 0) at = x + TAB * (Math.floor((at - x) / TAB) + 1);
      if (cell === '') continue;
      pdf.text(cell, at, y, { lineBreak: false, strike, underline, ...(link === undefined ? {} : { link }) });
      at += pdf.widthOfString(cell);
    }
  }
  pdf.font(REGULAR);
}

/** Draws a picture over the whole page, as a scanner makes. */
export function drawScan(pdf: PDFKit.PDFDocument): void {
  pdf.image(grayPng(), 0, 0, { width: pdf.page.width, height: pdf.page.height });
}

function wrapLine(pdf: PDFKit.PDFDocument, text: string, width: number): readonly string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && pdf.widthOfString(longer) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** A picture of two by two grey points. */
function grayPng(): Buffer {
  const chunk = (name: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const head = Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, 0, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.from([0, 90, 160, 0, 160, 90]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
