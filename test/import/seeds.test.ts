import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/folders.ts';
import { readExpectation } from './expectation.ts';
import { findDifferences } from './expected-import.ts';
import { expectToBeInArchive, importAmongOthers } from './import-into-folder.ts';
import { lettersOfMeeting, lettersOfText } from './letters-in-order.ts';

const SEEDS = path.join(ROOT, '..', 'shared', 'seeds');
const EXPECTATIONS = path.join(ROOT, 'test', 'fixtures', 'seeds');
const sources = existsSync(SEEDS) ? readdirSync(SEEDS).filter((name) => /^\d{3}_.*\.txt$/.test(name)) : [];

describe.skipIf(sources.length === 0)('the five source documents', () => {
  test('are all there', () => {
    expect(sources.map((name) => `${name.slice(0, 3)}.expected.json`)).toEqual(readdirSync(EXPECTATIONS));
  });

  describe.each(sources)('%s', (name) => {
    const expected = readExpectation(path.join(EXPECTATIONS, `${name.slice(0, 3)}.expected.json`));
    const bytes = readFileSync(path.join(SEEDS, name));
    const importSource = () => importAmongOthers({ fileName: name, make: () => bytes, expected }, expected.meeting?.organ);

    test('is reported as a careful reader reads it', async () => {
      expect(findDifferences((await importSource()).report, expected, 'among others')).toEqual([]);
    });

    test('is a meeting of the archive then, without an error', async () => {
      expectToBeInArchive(await importSource());
    });

    test('keeps every letter in its order', async () => {
      const { report, text } = await importSource();
      expect(lettersOfMeeting(text)).toBe(lettersOfText(bytes.toString('utf8'), report.leftOut.map(({ line }) => line)));
    });
  });
});
