import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../../src/command-line/folders.ts';
import { importDocument } from '../../../src/import/import-document.ts';
import { readDocument } from '../../../src/import/read-apart/read-document.ts';
import { startReader, type Reader } from '../../../src/import/read-apart/start-reader.ts';
import type { FixtureDocument } from '../import-into-folder.ts';
import { compoundFile } from '../makers/compound-file.ts';

const FIXTURES = path.join(ROOT, 'test', 'fixtures', 'import');
const OPTIONS = {
  organ: 'norrlunda',
  names: { own: ['Norrlunda nätverk'], others: [] },
  members: [],
  date: undefined,
  dayLetter: undefined,
};

/** The process that the command and the page have read for them, with their own limits. */
let reader: Reader;
beforeAll(() => {
  reader = startReader(path.join(ROOT, 'src', 'import', 'read-apart', 'reading-process.ts'));
});
afterAll(() => reader.close());

const read = (bytes: Uint8Array, fileName: string) => readDocument({ bytes, fileName, options: OPTIONS }, reader);

/** Every document of the fixtures: texts lie there, Word and PDF are made by the scripts in `made/`. */
async function everyFixture(): Promise<readonly { readonly fileName: string; readonly bytes: Uint8Array }[]> {
  const texts = readdirSync(FIXTURES)
    .filter((name) => name.endsWith('.txt'))
    .map((fileName) => ({ fileName, bytes: new Uint8Array(readFileSync(path.join(FIXTURES, fileName))) }));
  const scripts = readdirSync(path.join(FIXTURES, 'made')).map((name) => path.join(FIXTURES, 'made', name));
  const made = (await Promise.all(scripts.map((script) => import(script)))).flatMap((exported: object) =>
    Object.values(exported).filter(isDocument),
  );
  return [
    ...texts,
    ...(await Promise.all(made.map(async ({ fileName, make }) => ({ fileName, bytes: await make() })))),
  ];
}

function isDocument(value: unknown): value is FixtureDocument {
  return typeof value === 'object' && value !== null && 'make' in value && 'fileName' in value;
}

describe('the reading process', () => {
  test('answers for every fixture as the importer does in this process', async () => {
    const documents = await everyFixture();
    expect(documents.length).toBeGreaterThan(30);
    for (const { fileName, bytes } of documents) {
      const { report, text } = await read(bytes, fileName);
      expect({ report, text }).toEqual(await importDocument(bytes, fileName, OPTIONS).then(pick));
    }
  });

  test.each([
    ['WordDocument', 'source-unknown', 'ett gammalt Word-dokument (.doc)'],
    ['Workbook', 'source-unknown', 'en gammal Excel-arbetsbok (.xls)'],
    ['PowerPoint Document', 'source-unknown', 'en gammal PowerPoint-presentation (.ppt)'],
    ['__properties_version1.0', 'source-unknown', 'ett sparat Outlook-meddelande (.msg)'],
    ['Contents', 'source-unknown', 'en äldre Office-fil'],
    ['EncryptedPackage', 'source-locked', 'skyddad med lösenord'],
  ])('tells of a file with a part named %s what it is, wherever its bytes come to lie', async (part, code, words) => {
    /* A small and a large file lie differently in what is sent. */
    for (const fileName of ['a', 'ab', 'abc', 'abcd']) {
      const { report } = await read(compoundFile(part), fileName);
      expect(report.diagnostics).toMatchObject([{ code, severity: 'error', message: expect.stringContaining(words) }]);
    }
  });
});

function pick({ report, text }: Awaited<ReturnType<typeof importDocument>>) {
  return { report, text };
}
