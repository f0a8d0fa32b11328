import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../../src/import/read-source/read-source.ts';
import { docxFromLines } from '../../../scripts/bench/makers/docx-from-lines.ts';
import { docxFiles } from '../../../scripts/bench/makers/make-docx.ts';
import { pdfFromLines } from '../../../scripts/bench/makers/make-pdf.ts';
import { compoundFile } from '../makers/compound-file.ts';
import { textFile } from '../makers/make-text.ts';

function zip(...names: readonly string[]): Uint8Array {
  return zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])));
}

describe('what a file is', () => {
  test('is told by its content', async () => {
    const files = [textFile('Protokoll'), docxFromLines(['Protokoll']), await pdfFromLines(['Protokoll'])];
    const read = await Promise.all(files.map(async (bytes) => readSource(bytes, 'fil')));
    expect(read.map(({ document }) => [document?.format, document?.lines.map(({ text }) => text)])).toEqual([
      ['text', ['Protokoll']],
      ['docx', ['Protokoll']],
      ['pdf', ['Protokoll']],
    ]);
  });

  test('is told by its content even where something stands before the mark', async () => {
    const bytes = Buffer.concat([Buffer.from('\r\n\r\n'), await pdfFromLines(['Protokoll'])]);
    expect((await readSource(bytes, 'a.pdf')).document?.format).toBe('pdf');
  });

  test.each([
    ['a.txt', '.txt', 'PDF'],
    ['a.docx', '.docx', 'PDF'],
    ['mötet 2.3', '.3', 'PDF'],
    ['A.PDF', undefined, 'PDF'],
    ['a', undefined, 'PDF'],
    ['v.2/a', undefined, 'PDF'],
  ])('that its name %s says otherwise is told', async (name, ending, format) => {
    const { document, problems } = await readSource(await pdfFromLines(['Protokoll']), name);
    expect(document?.lines).toHaveLength(1);
    expect(problems).toEqual(
      ending === undefined ? [] : [{ code: 'source-wrong-ending', line: 1, details: { ending, format } }],
    );
  });

  test.each([
    ['a.txt', 0],
    ['a.md', 0],
    ['A.MARKDOWN', 0],
    ['a.docx', 1],
    ['a.pdf', 1],
    ['a.log', 1],
  ])('text may be named %s', async (name, warnings) => {
    expect((await readSource(textFile('Protokoll'), name)).problems).toHaveLength(warnings);
  });

  test.each<[string, Uint8Array]>([
    ['an old Word file', compoundFile('WordDocument')],
    ['an old Excel file', compoundFile('Workbook')],
    ['an old Office file of no known kind', compoundFile('x')],
    [
      'OpenDocument',
      zipSync({
        mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
        'content.xml': strToU8('<x/>'),
      }),
    ],
    ['Excel', zip('[Content_Types].xml', 'xl/workbook.xml')],
    ['any zip', zip('bilaga.txt')],
    ['an empty zip', zip()],
    ['RTF', textFile('{\\rtf1\\ansi Protokoll}')],
    ['a web page', textFile('\uFEFF\n<!DOCTYPE html>\n<html><body>Protokoll</body></html>')],
    ['a mail', textFile('MIME-Version: 1.0\nContent-Type: multipart/related\n\nProtokoll')],
    ['XML', textFile('<?xml version="1.0"?><x/>')],
    ['PNG', Buffer.from('\x89PNG\r\n\x1A\n\0\0\0\rIHDR', 'latin1')],
    ['JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['HEIC', Buffer.from('\0\0\0\x18ftypheic', 'latin1')],
    ['a packed file', Buffer.from([0x1f, 0x8b, 8, 0])],
  ])('%s is refused by what it is', async (_what, bytes) => {
    expect(await readSource(bytes, 'a.docx')).toEqual({
      document: undefined,
      problems: [
        {
          code: 'source-unknown',
          line: 1,
          details: { found: expect.stringMatching(/^(?:en|ett) /), next: expect.any(String) },
        },
      ],
    });
  });

  test('a Word file behind a password is locked', async () => {
    expect((await readSource(compoundFile('EncryptedPackage'), 'a.docx')).problems).toEqual([
      { code: 'source-locked', line: 1, details: { format: 'Word' } },
    ]);
  });

  test.each<[string, Uint8Array]>([
    ['no byte', new Uint8Array()],
    ['white space', textFile(' \r\n\t\u00A0\n')],
    ['a byte order mark', textFile('\uFEFF')],
    ['a byte order mark of UTF-16', Buffer.from([0xff, 0xfe])],
    ['a byte order mark of UTF-16 and line ends', Buffer.from('\uFEFF\r\n \r\n', 'utf16le')],
    ['signs that nobody sees', textFile('\u200B\n\uFEFF\u00AD\n')],
    ['markup alone', textFile('****\n\n|---|\n|---|').subarray(5)],
  ])('%s is an empty file', async (_what, bytes) => {
    expect((await readSource(bytes, 'a.txt')).problems.map(({ code }) => code)).toEqual(['source-empty']);
  });
});

describe('whatever the format', () => {
  test('words broken at line ends are joined, and a soft hyphen that joins nothing is a hyphen', async () => {
    const { document, problems } = await readSource(
      textFile('en sam-\nverkan om sam\u00AD\nverkan och mit\u00AD\n\nlandet icke-\nprincipiellt\nsamverkan nu-\u00AD'),
      'a.txt',
    );
    expect(document?.lines.map(({ text }) => text)).toEqual([
      'en samverkan',
      'om samverkan',
      'och mit-',
      'landet icke-principiellt',
      'samverkan nu-',
    ]);
    expect(problems).toEqual([{ code: 'hyphen-uncertain', line: 5, details: { word: 'icke-principiellt' } }]);
  });

  test('letters are NFC and strikes keep to their words', async () => {
    const { document } = await readSource(textFile('<s>A\u030Asa O\u0308man</s>, \u212Bby'), 'a.txt');
    expect(document?.lines.map(({ text, strikes }) => [text, strikes])).toEqual([
      ['Åsa Öman, Åby', [{ start: 0, end: 8 }]],
    ]);
  });
});

test('a file of no bytes is empty, whatever format its name tells', async () => {
  const { document, problems } = await readSource(new Uint8Array(), 'anteckningar.docx');
  expect(document).toBeUndefined();
  expect(problems.map(({ code }) => code)).toEqual(['source-empty']);
});

test('a Word file of scanned pages has pictures and no words, and is told so', async () => {
  const files = Object.entries(docxFiles({ body: [' '] })).map(([name, text]) => [name, strToU8(text)] as const);
  const scan = (pictures: readonly string[]) =>
    zipSync(Object.fromEntries([...files, ...pictures.map((name) => [name, strToU8('x')] as const)]));
  const problems = async (bytes: Uint8Array) => (await readSource(bytes, 'a.docx')).problems;
  expect(await problems(scan(['word/media/image1.png', 'word/media/image2.png']))).toEqual([
    { code: 'source-pictures-only', line: 1, details: { pictures: 2 } },
  ]);
  expect(await problems(scan([]))).toMatchObject([{ code: 'source-empty' }]);
});
