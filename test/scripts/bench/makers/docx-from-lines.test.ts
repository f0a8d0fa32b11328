import { expect, test } from 'vitest';
import { readDocx } from '../../../../src/import/read-source/docx/read-docx.ts';
import { docxFromLines } from '../../../../scripts/bench/makers/docx-from-lines.ts';

test('lines of minutes become a Word file that says the same', async () => {
  const { document } = await readDocx(
    docxFromLines(
      [
        '# Ekdals nätverk',
        '',
        '#. **Öppnande**',
        '#. Val av ~~Bo Al~~ Cia Tall',
        '#- se [sidan](https://ek.example/)',
        '#) ett',
        '#§ två',
        ['Ekdal', 'Anna Ek\n~~Bo Al~~'],
        ['Tallvik', ''],
        { runs: 'Sist', style: 'Heading2' },
      ],
      { footers: { default: ['Sida 1'] } },
    ),
  );
  expect(document?.lines).toMatchObject([
    { text: 'Ekdals nätverk', heading: 1, bold: true },
    { text: '1. Öppnande', bold: true, gapBefore: 1 },
    { text: '2. Val av Bo Al Cia Tall', strikes: [{ start: 10, end: 15 }] },
    { text: '• se sidan', links: [{ start: 5, end: 10 }] },
    { text: 'a) ett' },
    { text: '§ 1 två' },
    { text: 'Ekdal\tAnna Ek\nBo Al', table: 1, strikes: [{ start: 14, end: 19 }] },
    { text: 'Tallvik\t', table: 1 },
    { text: 'Sist', heading: 2 },
    { text: 'Sida 1', region: 'footer' },
  ]);
});
