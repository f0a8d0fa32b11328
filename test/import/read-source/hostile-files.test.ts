import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CAPS } from '../../../src/import/caps.ts';
import { readSource } from '../../../src/import/read-source/read-source.ts';
import { pdfFromLines } from '../../../scripts/bench/makers/make-pdf.ts';
import { textFile } from '../makers/make-text.ts';
import { rawPages, rawPdf, streamObject } from '../makers/raw-pdf.ts';
import { runs } from '../../runs.ts';
import { workOf } from '../../samples/work-of.ts';

const HELLO = streamObject('', 'BT /T 12 Tf 70 700 Td (Protokoll) Tj ET');
const PDF = await pdfFromLines(
  Array.from({ length: 70 }, (_, index) => `${index + 1}. Beslut om val av justerare`),
  { header: 'Nätverket' },
);

async function codesOf(bytes: Uint8Array, name = 'a.pdf'): Promise<readonly string[]> {
  const { document, problems } = await readSource(bytes, name);
  expect(document === undefined ? problems.length : document.lines.length).toBeGreaterThan(0);
  return problems.map(({ code }) => code);
}

describe('a file that is too large is refused before it is read', () => {
  const LINE = 50 * 1024 * 1024;

  test('50 MB in one line', async () => {
    expect(await codesOf(Buffer.alloc(LINE, 'a'), 'a.txt')).toEqual(['source-too-large']);
    expect(await codesOf(Buffer.alloc(LINE + 1, 'a'), 'a.txt')).toEqual(['source-too-large']);
  });

  test.each<[string, string]>([
    ['a line', 'ord '.repeat(CAPS.lineCharacters.most / 4 + 1)],
    ['the number of lines', 'a\n'.repeat(CAPS.lines.most + 1)],
    ['the number of letters', 'ord och fler ord\n'.repeat(CAPS.characters.most / 17 + 1)],
  ])('%s', async (_what, text) => {
    expect(await codesOf(textFile(text), 'a.txt')).toEqual(['source-too-large']);
  });

  test('ten thousand pages', async () => {
    expect(await readSource(rawPages(10_000, HELLO, '<< >>'), 'a.pdf')).toMatchObject({
      document: undefined,
      problems: [{ code: 'source-too-large', details: { limit: CAPS.pdfPages.limit } }],
    });
  });

  test('as many pages as may be', async () => {
    const { document } = await readSource(rawPages(CAPS.pdfPages.most, HELLO, '<< >>'), 'a.pdf');
    expect(document?.lines.at(-1)).toMatchObject({
      number: CAPS.pdfPages.most,
      page: CAPS.pdfPages.most,
      text: 'Protokoll',
    });
  });
});

describe('what swells when it is unpacked is refused', () => {
  const spaces = Buffer.alloc(CAPS.pdfStreamBytes.most + 1, ' ');

  test.each<[string, string, Uint8Array]>([
    ['once', '/Filter /FlateDecode', deflateSync(spaces)],
    ['by a short name', '/Filter /Fl', deflateSync(spaces)],
    [
      'twice',
      '/Filter [/FlateDecode /FlateDecode]',
      deflateSync(deflateSync(Buffer.alloc(CAPS.pdfStreamBytes.most * 4, ' '), { level: 9 })),
    ],
    ['not at all', '', spaces],
  ])('packed %s', async (_how, head, data) => {
    expect(await codesOf(rawPages(1, streamObject(head, data), '<< >>'))).toEqual(['source-too-large']);
  });

  test('in many parts', async () => {
    const part = streamObject('/Filter /FlateDecode', deflateSync(Buffer.alloc(CAPS.pdfStreamBytes.most - 1, ' ')));
    expect(await codesOf(rawPages(1, HELLO, ...Array.from({ length: 9 }, () => part)))).toEqual(['source-too-large']);
  });

  test('but not a damaged part, which is told', async () => {
    const damaged = deflateSync(Buffer.from('BT ET '.repeat(900))).fill(0xff, 8, 20);
    expect(await codesOf(rawPages(1, HELLO, streamObject('/Filter /FlateDecode', damaged)))).toEqual([
      'source-part-unread',
    ]);
  });
});

describe('a broken file', () => {
  test('is refused wherever it was cut off', async () => {
    for (let length = 8; length < PDF.length - 40; length += Math.ceil(PDF.length / 60)) {
      expect(await codesOf(PDF.subarray(0, length))).toEqual(['source-broken']);
    }
  });

  test.each<[string, Uint8Array]>([
    ['nothing but its mark', Buffer.from('%PDF-1.7\n')],
    ['no pages', rawPdf(['<< /Type /Catalog >>'])],
    [
      'pages that hold themselves',
      rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 3 /Kids [2 0 R] >>']),
    ],
    [
      'a form that draws itself',
      rawPages(
        1,
        streamObject('', '/F Do'),
        streamObject('/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 5 0 R >> >>', '/F Do'),
      ),
    ],
    ['text without a typeface', rawPages(1, streamObject('', 'BT (Protokoll) Tj ET'), '<< >>')],
  ])('of %s is refused', async (_what, bytes) => {
    const { document } = await readSource(bytes, 'a.pdf');
    expect(document).toBeUndefined();
    await codesOf(bytes);
  });

  test('never throws, whatever bytes are changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(PDF.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }),
        async (changes) => {
          const bytes = Uint8Array.from(PDF);
          for (const [at, value] of changes) bytes[at] = value;
          await codesOf(bytes);
        },
      ),
      { numRuns: runs(150) },
    );
  });

  test('never throws, whatever bytes it is', async () => {
    const marks = fc.constantFrom(
      '',
      '%PDF-1.4\n',
      'PK\u0003\u0004',
      '{\\rtf',
      '<html',
      '\u00FF\u00FE',
      '\u00EF\u00BB\u00BF',
      '%PDF-1.7 1 0 obj << /Type /Catalog >> endobj startxref 9 %%EOF',
    );
    await fc.assert(
      fc.asyncProperty(marks, fc.uint8Array({ maxLength: 600 }), async (mark, noise) => {
        await codesOf(Buffer.concat([Buffer.from(mark, 'latin1'), noise]), 'a.bin');
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('reading takes no more work for each sign of a longer text', () => {
  const LENGTH = 90_000;

  test.each([
    ['stars', '*a '],
    ['bold', '**a** '],
    ['open bold', '**a '],
    ['brackets', '['],
    ['half links', '[a]('],
    ['tags', '<b>'],
    ['bars', '|'],
    ['bars and spaces', '|  '],
    ['spaces', ' '],
    ['tabs', '\t'],
    ['hyphens', 'a-'],
    ['soft hyphens', '\u00AD'],
    ['accents', '\u0308'],
    ['accents on letters', 'a\u0308'],
    ['backslashes', '\\'],
    ['addresses', 'https://a'],
    ['hashes', '#'],
    ['tildes', '~~a'],
    ['digits', '1.'],
  ])('%s', async (_what, part) => {
    const line = `a${part.repeat(LENGTH / part.length)}b`;
    const work = await workOf(async () => {
      await codesOf(textFile(`${line}\n${line}-\n${line}`), 'a.txt');
      await codesOf(textFile(`${part.repeat(40)}a\n`.repeat(3_000)), 'a.txt');
    });
    expect(work).toBeLessThan(15_000);
  });
});
