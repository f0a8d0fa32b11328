import { expect, test } from 'vitest';
import { drawLine, makePdf } from '../../scripts/bench/makers/make-pdf.ts';
import { importBytes } from './import-text.ts';

const ROWS = [
  ['Edla Rask', 'Ekby', 'X'],
  ['Ola Brink', 'Alby', 'Nej'],
  ['Siv Torn', 'Orby', 'X'],
  ['Ulf Hed', 'Mora', '–'],
] as const;
const HEADINGS = ['Namn', 'Kommun', 'Närvarande'] as const;
const COLUMNS = [
  { x: 70, width: 150 },
  { x: 240, width: 100 },
  { x: 360, width: 100 },
];

type Side = 'left' | 'right' | 'centre';

/** Minutes with a table of attendance without lines. `ends`: after how many rows the page does. */
function minutes(side: Side, ends?: number, repeats = false): Promise<Uint8Array> {
  return makePdf((pdf) => {
    let y = ends === undefined ? 90 : 640;
    const line = (text: string) => {
      drawLine(pdf, text, 70, y);
      y += 15;
    };
    const row = (cells: readonly string[]) => {
      for (const [place, { x, width }] of COLUMNS.entries()) {
        const text = cells[place] ?? '';
        const room = width - pdf.font('Helvetica').fontSize(11).widthOfString(text);
        drawLine(pdf, text, x + { left: 0, right: room, centre: room / 2 }[side], y);
      }
      y += 15;
    };
    for (const text of ['Protokoll', 'Datum: 2031-04-02', 'Närvaro']) line(text);
    row(HEADINGS);
    for (const [place, cells] of ROWS.entries()) {
      if (place === ends) {
        pdf.addPage();
        y = 90;
        if (repeats) row(HEADINGS);
      }
      row(cells);
    }
    for (const text of ['', '1. Öppnande', 'Edla Rask öppnar.', '', '2. Budget', 'Styrelsen beslutar att anta den.'])
      line(text);
  });
}

test.each<[string, Side, number | undefined, boolean]>([
  ['to the left', 'left', undefined, false],
  ['to the right', 'right', undefined, false],
  ['in the middle', 'centre', undefined, false],
  ['over two pages', 'left', 2, false],
  ['over two pages with its headings on both', 'left', 2, true],
  ['to the right over two pages with its headings on both', 'right', 2, true],
  ['in the middle over two pages', 'centre', 2, false],
])('a table of attendance set %s says who was there', async (_how, side, ends, repeats) => {
  const { report } = await importBytes(await minutes(side, ends, repeats), 'protokoll.pdf');
  expect(report.meeting?.attendance.map(({ name, body, present }) => [name, body, present])).toEqual([
    ['Edla Rask', 'Ekby', true],
    ['Ola Brink', 'Alby', false],
    ['Siv Torn', 'Orby', true],
    ['Ulf Hed', 'Mora', false],
  ]);
});
