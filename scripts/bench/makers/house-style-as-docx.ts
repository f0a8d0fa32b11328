import type { DocxBlock, DocxCell, DocxList, DocxParagraph, DocxRun } from './docx-description.ts';
import type { HouseStyle, ListName, StyleBlock, StyleCell, StyleParagraph, StylePart } from './house-style.ts';
import { makeDocx } from './make-docx.ts';

/** As Word writes it: paragraph styles, bold, tables with joined cells, and numbers that stand in no text. */
export function houseStyleAsDocx({ blocks, header, footer }: HouseStyle): Uint8Array {
  const furniture = (text: string | undefined) => (text === undefined ? {} : { default: [{ runs: fieldRuns(text) }] });
  return makeDocx({
    body: blocks.map(docxBlock),
    lists: listsOf(blocks),
    headers: furniture(header),
    footers: furniture(footer),
  });
}

/** The lists that Word's standard ones lack. */
const OWN_LISTS = {
  roman: [{ format: 'upperRoman', text: '%1.' }],
  capital: [{ format: 'upperLetter', text: '%1.' }],
} as const satisfies Readonly<Record<string, DocxList>>;

function docxBlock(block: StyleBlock): DocxBlock {
  if (block.kind === 'page-break') return { runs: '\f' };
  return block.kind === 'table' ? { rows: block.rows.map(docxRow(block.rows)) } : docxParagraph(block);
}

function docxParagraph({ parts, heading, list }: StyleParagraph): DocxParagraph {
  return {
    runs: parts.map(docxRun),
    ...(heading === undefined ? {} : { style: `Heading${heading}` }),
    ...(list ? { list: listId(list.list, list.run), level: list.level } : {}),
  };
}

function docxRow(
  rows: readonly (readonly StyleCell[])[],
): (cells: readonly StyleCell[], row: number) => readonly DocxCell[] {
  return (cells, row) =>
    cells.flatMap((cell, column) => {
      if (cell.joined === 'left') return [];
      const after = cells.slice(column + 1);
      const end = after.findIndex(({ joined }) => joined !== 'left');
      const span = 1 + (end === -1 ? after.length : end);
      const goesOn = rows[row + 1]?.[column]?.joined === 'up';
      return [
        {
          blocks: cell.lines.map((parts): DocxBlock => ({ runs: parts.map(docxRun) })),
          ...(span > 1 ? { span } : {}),
          ...(cell.joined === 'up' ? { merged: 'continue' as const } : goesOn ? { merged: 'start' as const } : {}),
        },
      ];
    });
}

function docxRun({ text, bold }: StylePart): DocxRun {
  return bold ? { text, bold } : text;
}

/** `{sida}` and `{sidor}` are fields, as Word counts pages. */
function fieldRuns(text: string): readonly DocxRun[] {
  return text.split(/(\{sida\}|\{sidor\})/).flatMap((part): readonly DocxRun[] => {
    if (part === '{sida}') return [{ field: ' PAGE ', result: '1' }];
    if (part === '{sidor}') return [{ field: ' NUMPAGES ', result: '2' }];
    return part === '' ? [] : [part];
  });
}

function listId(list: ListName, run: number): string {
  return run === 0 ? `own-${list}` : `${list}-${run}`;
}

/** Each list of the document with a number of its own, so that none goes on from another. */
function listsOf(blocks: readonly StyleBlock[]): Readonly<Record<string, DocxList>> {
  const places = blocks.flatMap((block) => (block.kind === 'paragraph' && block.list ? [block.list] : []));
  return {
    ...OWN_LISTS,
    ...Object.fromEntries(
      places.map(({ list, run, first }) => [listId(list, run), { sameAs: list, startAt: first } satisfies DocxList]),
    ),
  };
}
