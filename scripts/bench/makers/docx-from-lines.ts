import type { DocxBlock, DocxCell, DocxDescription, DocxParagraph, DocxRun, DocxTable } from './docx-description.ts';
import { makeDocx } from './make-docx.ts';

/**
 * A line of minutes: a text is a paragraph (`''` an empty one), an array is a table row (rows in a row make one table),
 * anything else is a block as it stands. In a text `~~words~~` are struck out, `**words**` bold, `[words](address)` a
 * link; a line that starts with `# ` or `## ` is a heading, and one that starts with the mark of a list has its number
 * from Word: `#. ` decimal, `#) ` letter, `#§ ` a paragraph sign, `#- ` a bullet.
 */
export type DocxLine = DocxBlock | readonly DocxCell[];

export function docxFromLines(lines: readonly DocxLine[], rest: Omit<DocxDescription, 'body'> = {}): Uint8Array {
  return makeDocx({ ...rest, body: blocksFromLines(lines) });
}

export function blocksFromLines(lines: readonly DocxLine[]): readonly DocxBlock[] {
  const blocks: DocxBlock[] = [];
  let table: (readonly DocxCell[])[] = [];
  for (const line of lines) {
    if (isRow(line)) {
      if (table.length === 0) blocks.push({ rows: table } satisfies DocxTable);
      table.push(line.map(readCell));
    } else {
      table = [];
      blocks.push(typeof line === 'string' ? readLine(line) : line);
    }
  }
  return blocks;
}

function isRow(line: DocxLine): line is readonly DocxCell[] {
  return Array.isArray(line);
}

function readCell(cell: DocxCell): DocxCell {
  return typeof cell === 'string' ? cell.split('\n').map(readLine) : cell;
}

const LISTS: Readonly<Record<string, string>> = {
  '#. ': 'decimal',
  '#) ': 'letter',
  '#§ ': 'paragraph',
  '#- ': 'bullet',
};

function readLine(line: string): DocxParagraph {
  const heading = /^(#{1,3}) /.exec(line)?.[1];
  if (heading !== undefined)
    return { runs: readRuns(line.slice(heading.length + 1)), style: `Heading${heading.length}` };
  const list = LISTS[line.slice(0, 3)];
  return list === undefined ? { runs: readRuns(line) } : { runs: readRuns(line.slice(3)), list };
}

function readRuns(text: string): readonly DocxRun[] {
  return text
    .split(/(~~.+?~~|\*\*.+?\*\*|\[[^\]]+\]\([^)\s]+\))/)
    .filter((part) => part !== '')
    .map((part) => {
      const link = /^\[(.+)\]\((.+)\)$/.exec(part);
      if (link) return { link: link[2] ?? '', runs: link[1] ?? '' };
      if (/^~~.+~~$/.test(part)) return { text: part.slice(2, -2), strike: true };
      return /^\*\*.+\*\*$/.test(part) ? { text: part.slice(2, -2), bold: true } : part;
    });
}
