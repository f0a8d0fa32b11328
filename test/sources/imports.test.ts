import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../src/command-line/folders.ts';
import { readExpectation, type ImportExpectation } from '../import/expectation.ts';
import { findDifferences } from '../import/expected-import.ts';
import { expectToBeInArchive, folderOfShippedOrgans, importAmongOthers } from '../import/import-into-folder.ts';
import { lettersOfMeeting, lettersOfText } from '../import/letters-in-order.ts';
import { SOURCES } from './sources-folder.ts';

const EXPECTATIONS = path.join(ROOT, 'test', 'fixtures', 'seeds');
const sources = readdirSync(SOURCES).filter((name) => /^\d{3}_.*\.txt$/.test(name));

describe('the five source documents', () => {
  test('are all there', () => {
    expect(sources.map((name) => `${name.slice(0, 3)}.expected.json`)).toEqual(readdirSync(EXPECTATIONS));
  });

  test('come in by the command, all into one folder, which passes the check', async () => {
    const folder = folderOfShippedOrgans();
    for (const name of sources) {
      const expected = expectationOf(name);
      const organ = expected.meeting?.organ ?? '';
      const stdout = await run(
        'import',
        folder,
        path.join(SOURCES, name),
        '--organ',
        organ,
        ...(expected.flags ?? []),
        '--json',
      );
      const { report } = await importAmongOthers(
        { fileName: name, make: () => readFileSync(path.join(SOURCES, name)), expected },
        organ,
      );
      expect(JSON.parse(stdout)).toEqual(report);
      expect(existsSync(path.join(folder, report.output ?? ''))).toBe(true);
    }
    expect(JSON.parse(await run('check', folder, '--json'))).not.toContainEqual(
      expect.objectContaining({ severity: 'error' }),
    );
  });

  describe.each(sources)('%s', (name) => {
    const expected = expectationOf(name);
    const bytes = readFileSync(path.join(SOURCES, name));
    const importSource = () =>
      importAmongOthers({ fileName: name, make: () => bytes, expected }, expected.meeting?.organ);

    test('is reported as a careful reader reads it', async () => {
      expect(findDifferences((await importSource()).report, expected, 'among others')).toEqual([]);
    });

    test('is a meeting of the archive then, without an error', async () => {
      expectToBeInArchive(await importSource());
    });

    test('keeps every letter in its order', async () => {
      const { report, text } = await importSource();
      expect(lettersOfMeeting(text)).toBe(
        lettersOfText(
          bytes.toString('utf8'),
          report.leftOut.map(({ line }) => line),
        ),
      );
    });
  });
});

function expectationOf(name: string): ImportExpectation {
  return readExpectation(path.join(EXPECTATIONS, `${name.slice(0, 3)}.expected.json`));
}

/** What a command prints; it must end with 0. */
async function run(script: 'import' | 'check', folder: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [path.join(ROOT, 'scripts', `${script}.ts`), ...args],
    { env: { ...process.env, CONTENT_DIR: folder } },
  );
  return stdout;
}
