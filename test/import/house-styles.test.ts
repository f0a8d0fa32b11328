import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/folders.ts';
import { readExpectation } from './expectation.ts';
import { findDifferences } from './expected-import.ts';
import { expectToBeInArchive, folderOfOneOrgan, folderOfShippedOrgans, importIntoFolder, type Imported } from './import-into-folder.ts';
import { lettersOfMeeting, lettersOfText } from './letters-in-order.ts';

const FIXTURES = path.join(ROOT, 'test', 'fixtures', 'import');
const names = readdirSync(FIXTURES).filter((name) => name.endsWith('.expected.json')).map((name) => name.slice(0, -'.expected.json'.length));

test('every text has its expectation', () => {
  expect(readdirSync(FIXTURES).filter((name) => name.endsWith('.txt'))).toEqual(names.map((name) => `${name}.txt`));
});

describe.each(names)('%s', (name) => {
  const expected = readExpectation(path.join(FIXTURES, `${name}.expected.json`));
  const bytes = readFileSync(path.join(FIXTURES, `${name}.txt`));
  const importText = (folder: string, organ: string): Promise<Imported> => importIntoFolder(folder, { bytes, fileName: `${name}.txt`, organ, flags: expected.flags ?? [] });
  const importAlone = (): Promise<Imported> => {
    const { folder, organ } = folderOfOneOrgan();
    return importText(folder, organ);
  };

  test('is reported as a careful reader reads it', async () => {
    expect(findDifferences((await importAlone()).report, expected, 'exhaustive')).toEqual([]);
  });

  test('is reported so too where the archive knows many other organs', async () => {
    expect(findDifferences((await importText(folderOfShippedOrgans(), 'schnv-fyrbodal')).report, expected, 'exhaustive')).toEqual([]);
  });

  test.runIf(expected.meeting)('is a meeting of the archive then, without an error', async () => {
    expectToBeInArchive(await importAlone());
  });

  test.runIf(expected.meeting)('keeps every letter in its order', async () => {
    const { report, text } = await importAlone();
    expect(lettersOfMeeting(text)).toBe(lettersOfText(bytes.toString('utf8'), report.leftOut.map(({ line }) => line)));
  });

  test.runIf(expected.refused)('leaves nothing behind', async () => {
    expect((await importAlone()).meetings).toEqual([]);
  });
});
