import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import type { DocxDescription } from '../../../../scripts/bench/makers/docx-description.ts';
import { blocksFromLines } from '../../../../scripts/bench/makers/docx-from-lines.ts';
import { makeDocx } from '../../../../scripts/bench/makers/make-docx.ts';
import { readDocx } from '../../../../src/import/read-source/docx/read-docx.ts';

/** Another reader of the same files. It reads less than this one: no numbers, headers or footers. */
const DOCUMENTS: Readonly<Record<string, DocxDescription>> = {
  'minutes with lists, tables and strikes': {
    body: blocksFromLines([
      '# Minnesanteckningar',
      'Datum:\t3 mars 2021',
      '',
      ['Kommun', 'Närvarande'],
      ['Ekdal', 'Anna Ek\n~~Bo Al~~'],
      ['Tallvik', ''],
      '#. **Mötets öppnande**',
      'Anna Ek hälsar välkommen.',
      '#. Ny samverkan',
      'Se [underlaget](https://ek.example/a).\nNästa rad.',
      '#- en sak',
      '#- en till',
      '#) att pröva',
      '#§ Paragraf',
      '## Övrigt',
      '\fNy sida',
    ]),
    headers: { default: ['Ekdals nätverk'] },
    footers: { default: [{ runs: ['Sida ', { field: 'PAGE', result: '1' }] }] },
  },
  'minutes with fields, boxes and cells in cells': {
    body: [
      {
        runs: [
          'Den ',
          { field: 'DATE', result: '3 mars' },
          ' i ',
          { text: 'Ek', bold: true },
          { text: 'dal', strike: true },
          { xml: '<w:r><w:noBreakHyphen/><w:t>norra</w:t></w:r>' },
        ],
      },
      {
        rows: [
          [['Före', { rows: [['a', 'b']] }, 'efter'], { blocks: ['bred'], span: 2 }],
          ['x', { blocks: ['y'], merged: 'start' }],
          ['z', { blocks: [''], merged: 'continue' }],
        ],
      },
      { runs: ['Ruta', { textBox: ['Ord i rutan'] }] },
      { xml: '<w:sdt><w:sdtContent><w:p><w:r><w:t>Fält</w:t></w:r></w:p></w:sdtContent></w:sdt>' },
      'Slut\u00A0nu',
    ],
  },
};

test.each(Object.entries(DOCUMENTS))(
  'every word that mammoth gives of %s is given, in the same order',
  async (_, description) => {
    const bytes = makeDocx(description);
    const expected = wordsOf(readHtml((await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value));
    const given = wordsOf((await readDocx(bytes)).document?.lines.map(({ text }) => text).join('\n') ?? '');
    expect(findMissing(expected, given)).toBeUndefined();
    expect(expected.length).toBeGreaterThan(15);
  },
);

/* Its plain text lets words grow together over a line break, its HTML does not. */
function readHtml(html: string): string {
  return html
    .replaceAll(/<\/?(?:p|h\d|[uo]l|li|table|thead|tbody|t[rdh]|br)\b[^>]*>/g, ' ')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function wordsOf(text: string): readonly string[] {
  return text
    .replaceAll('\u2011', '-')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** The first word that does not come after those before it. */
function findMissing(expected: readonly string[], given: readonly string[]): string | undefined {
  let place = 0;
  return expected.find((word) => {
    const found = given.indexOf(word, place);
    place = found + 1;
    return found === -1;
  });
}
