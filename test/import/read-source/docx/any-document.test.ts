import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocx } from '../../../../src/import/read-source/docx/read-docx.ts';
import type { DocxBlock, DocxRun } from '../../../../scripts/bench/makers/docx-description.ts';
import { makeDocx } from '../../../../scripts/bench/makers/make-docx.ts';
import { runs } from '../../../runs.ts';

const word = fc
  .oneof(
    fc.constantFrom(
      'Ekar',
      ' ',
      '\t',
      '\n',
      '\f',
      'o',
      '\u0308',
      '\u030A',
      '\u00A0',
      '\u1100',
      '\u1161',
      '\u200B',
      '.',
      'å',
      '–',
      ']]>',
      '<w:p/>',
      '&amp;',
    ),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  )
  .map((text) => text.replaceAll(/[^\t\n\f\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''));
const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(''));
const run: fc.Arbitrary<DocxRun> = fc.oneof(
  text,
  fc.record({ text, bold: fc.boolean(), strike: fc.boolean(), doubleStrike: fc.boolean() }),
  fc.record({ link: fc.constantFrom('https://ek.example/', 'javascript:x'), runs: text }),
  fc.record({ field: fc.constantFrom('PAGE', 'HYPERLINK "https://al.example/"'), result: text }),
  fc.record({ textBox: fc.array(text, { maxLength: 2 }) }),
);
const paragraph: fc.Arbitrary<DocxBlock> = fc.record(
  {
    runs: fc.array(run, { maxLength: 5 }),
    list: fc.constantFrom('decimal', 'bullet', 'outline'),
    level: fc.nat(1),
    style: fc.constantFrom('Heading1', 'Normal', 'Okänd'),
  },
  { requiredKeys: ['runs'] },
);
const table: fc.Arbitrary<DocxBlock> = fc.record({
  rows: fc.array(fc.array(fc.array(paragraph, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 3,
  }),
});
const body = fc.array(fc.oneof({ weight: 4, arbitrary: paragraph }, { weight: 1, arbitrary: table }), { maxLength: 6 });

test('any document is read to composed text with its spans inside, in order', async () => {
  await fc.assert(
    fc.asyncProperty(body, body, async (blocks, header) => {
      const { document, problems } = await readDocx(makeDocx({ body: blocks, headers: { default: header } }));
      expect(document === undefined).toBe(problems.some(({ code }) => code === 'source-empty'));
      let last = 0;
      for (const line of document?.lines ?? []) {
        expect(line.text).toBe(line.text.normalize('NFC'));
        expect(line.text.trim()).not.toBe('');
        if (line.table === undefined) expect(line.text).toBe(line.text.trim());
        if (line.table === undefined) expect(line.text).not.toContain('\n');
        if (line.label !== undefined) expect(line.text.startsWith(line.label)).toBe(true);
        expect(line.number).toBeGreaterThanOrEqual(last);
        last = line.number;
        for (const spans of [line.strikes, line.links]) {
          let end = -1;
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(line.text.slice(span.start, span.end).trim()).not.toBe('');
            expect(line.text.slice(span.start, span.end)).toBe(line.text.slice(span.start, span.end).trim());
            end = span.end;
          }
          expect(end).toBeLessThanOrEqual(line.text.length);
        }
      }
    }),
    { numRuns: runs(300) },
  );
});

/** What is no word: white space, signs that are nowhere seen, private ones and the bullet that some of them are. */
const UNSEEN = /[\s\p{Cf}\p{Cc}\p{Co}•]+/gu;

test('no letter of a document without lists is lost, added or moved', async () => {
  const plain = fc.array(
    fc.array(fc.oneof(text, fc.record({ text, bold: fc.boolean(), strike: fc.boolean() })), {
      minLength: 1,
      maxLength: 5,
    }),
    { maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(plain, async (paragraphs) => {
      const { document } = await readDocx(makeDocx({ body: paragraphs.map((runs) => ({ runs })) }));
      const put = paragraphs
        .map((runs) => runs.map((part) => (typeof part === 'string' ? part : part.text)).join(''))
        .join(' ');
      const letters = (value: string) =>
        value.replaceAll('\u2011', '-').normalize('NFKC').replaceAll(UNSEEN, '').normalize('NFKD');
      expect(letters(document?.lines.map((line) => line.text).join(' ') ?? '')).toBe(letters(put));
    }),
    { numRuns: runs(500) },
  );
});

test('any damage to a file gives a document or a problem, never a fall', async () => {
  const good = makeDocx({
    body: ['Ekar', { runs: 'Tallar', list: 'decimal' }, { rows: [['a', 'b']] }],
    headers: { default: ['Huvud'] },
    footnotes: { a: ['Not'] },
  });
  const damage = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(damage, fc.option(fc.nat(good.length)), async (changes, length) => {
      const bytes = Uint8Array.from(good);
      for (const [place, value] of changes) bytes[place] = value;
      const { document, problems } = await readDocx(length === null ? bytes : bytes.subarray(0, length));
      expect(document !== undefined || problems.length > 0).toBe(true);
    }),
    { numRuns: runs(500) },
  );
});
