import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { keepAttachedWords } from '../../src/command-line/keep-attached-words.ts';
import { docxFromLines } from '../../scripts/bench/makers/docx-from-lines.ts';
import { pdfFromLines } from '../../scripts/bench/makers/make-pdf.ts';
import { temporaryFolder } from '../samples/temporary-content.ts';

const LINES = ['Promemoria om jouren', 'Jouren prövas ett halvår.'];

async function writeDocuments() {
  const folder = temporaryFolder();
  const files = {
    'a.docx': docxFromLines(LINES),
    'b.pdf': await pdfFromLines(LINES),
    'c.txt': LINES.join('\n'),
    'd.pdf': await pdfFromLines(LINES, { password: 'hemligt' }),
    'e.pdf': '%PDF-1.7\n% avbruten',
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(folder, name), bytes);
  return Object.keys(files).map((name, index) => ({
    place: path.join(folder, name),
    sha256: String(index).padStart(64, '0'),
  }));
}

test('Word, PDF and text are read apart; what is locked or broken says so and stops nothing', async () => {
  const documents = await writeDocuments();
  const words = keepAttachedWords(undefined)(documents);
  expect(documents.map(({ sha256 }) => words.get(sha256))).toEqual([
    { kind: 'read', lines: LINES },
    { kind: 'read', lines: LINES },
    { kind: 'read', lines: LINES },
    { kind: 'unread', why: 'låst' },
    { kind: 'unread', why: 'skadad' },
  ]);
});

test('what was read is not read again, and what is no longer asked for is not kept', async () => {
  const [kept, documents] = [temporaryFolder(), await writeDocuments()];
  const first = keepAttachedWords(kept)(documents);
  /* Where the files are now, nothing could be read. */
  const away = documents.map((each) => ({ ...each, place: `${each.place}.borta` }));
  expect(keepAttachedWords(kept)(away)).toEqual(first);
  keepAttachedWords(kept)(away.slice(0, 1));
  expect(readdirSync(kept)).toEqual([documents[0]?.sha256]);
});
