import { describe, expect, test } from 'vitest';
import { codesOf, importBytes } from './import-text.ts';
import { rawPdf, streamObject } from './makers/raw-pdf.ts';

/** Minutes whose list has a sign before each name, set in a typeface of its own; `code` in hexadecimal. */
function minutesWithSigns(codes: readonly string[], typeface: string): Uint8Array {
  const show = (text: string) => `(${text.replaceAll('§', '\\247')}) Tj`;
  const listed = codes.map((code, place) => `/S 11 Tf <${code}> Tj /T 11 Tf ${show(` ${NAMES[place]}`)} T*`);
  const rest = ['', '§ 1 Öppnande', 'Motet oppnas.', '', '§ 2 Budget', 'Styrelsen beslutar att anta budgeten.'];
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /T 5 0 R /S 6 0 R >> >> >>',
    streamObject(
      '',
      `BT /T 11 Tf 16 TL 70 770 Td ${['Protokoll', 'Datum: 2024-03-06', '', 'Narvarande:'.replace('a', '\\344')].map((line) => `(${line}) Tj T*`).join(' ')} ${listed.join(' ')} ${rest.map((line) => `${show(line.replaceAll('Ö', '\\326'))} T*`).join(' ')} ET`,
    ),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    typeface,
  ]);
}

const NAMES = ['Edla Rask', 'Ola Brink', 'Siv Torn'];

function typefaceNamed(name: string): string {
  return `<< /Type /Font /Subtype /TrueType /BaseFont /${name} /FirstChar 1 /LastChar 255 /Widths [${'900 '.repeat(255)}] >>`;
}

async function presenceIn(codes: readonly string[], typeface: string): Promise<readonly (boolean | null)[]> {
  const { report } = await importBytes(minutesWithSigns(codes, typeface), 'protokoll.pdf');
  return report.meeting?.attendance.map(({ present }) => present) ?? [];
}

describe('ticks and boxes of a PDF', () => {
  test.each([
    ['Wingdings', ['FE', 'A8', 'FD']],
    ['ABCDEF+Wingdings-Regular', ['FC', '6F', 'FE']],
    ['Wingdings2', ['52', 'A3', '51']],
    ['ZapfDingbats', ['34', '6F', '33']],
    ['Webdings', ['61', '63', '61']],
  ])('are read from the typeface that names them: %s', async (name, codes) => {
    expect(await presenceIn(codes, typefaceNamed(name))).toEqual([true, false, true]);
  });

  test('bullets of such a typeface are bullets', async () => {
    expect(await presenceIn(['A7', 'A7', 'A7'], typefaceNamed('Wingdings'))).toEqual([true, true, true]);
  });

  test.each([
    ['codes that no character has', ['01', '02', '02'], typefaceNamed('Odd')],
    ['one code for all, as where the typeface lacks them', ['01', '01', '01'], typefaceNamed('Odd')],
    ['signs of a typeface that nobody knows', ['81', '82', '82'], typefaceNamed('Wingdings3')],
    ['letters of a typeface that nobody knows', ['FE', 'A8', 'A8'], typefaceNamed('Odd')],
    [
      'places in a list of the file',
      ['0041', '0042', '0042'],
      '<< /Type /Font /Subtype /Type0 /BaseFont /Wingdings /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Wingdings /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 900 >>] >>',
    ],
  ])('that are lost leave open who was there: %s', async (_what, codes, typeface) => {
    expect(await presenceIn(codes, typeface)).toEqual([null, null, null]);
  });

  test('each is told with its name', async () => {
    const result = await importBytes(minutesWithSigns(['01', '02', '02'], typefaceNamed('Odd')), 'protokoll.pdf');
    expect(codesOf(result).filter((code) => code === 'attendance-uncertain')).toHaveLength(3);
  });
});
