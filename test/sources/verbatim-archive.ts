import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../../src/command-line/folders.ts';
import { loadContent } from '../../src/minutes/load-content.ts';
import { readExpectation } from '../import/expectation.ts';
import { importIntoFolder } from '../import/import-into-folder.ts';
import { SOURCES } from './sources-folder.ts';

/** The five documents as the importer writes them, untouched by anybody, beside the organs of the shipped archive. */
export async function loadVerbatimArchive(): Promise<ReturnType<typeof loadContent>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-ordagrant-'));
  try {
    cpSync(path.join(ROOT, 'content', 'organ'), path.join(folder, 'organ'), { recursive: true });
    for (const fileName of readdirSync(SOURCES).filter((name) => /^\d{3}_.*\.txt$/.test(name))) {
      const expected = readExpectation(
        path.join(ROOT, 'test', 'fixtures', 'seeds', `${fileName.slice(0, 3)}.expected.json`),
      );
      await importIntoFolder(folder, expected.meeting?.organ ?? '', {
        fileName,
        make: () => readFileSync(path.join(SOURCES, fileName)),
        expected,
      });
    }
    return loadContent(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
