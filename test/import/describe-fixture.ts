import { expect, test } from 'vitest';
import { findDifferences } from './expected-import.ts';
import { expectToBeInArchive, importAlone, importAmongOthers, type FixtureDocument } from './import-into-folder.ts';

/** What must hold of every document of our own making. */
export function describeFixture(document: FixtureDocument): void {
  test('is reported as a careful reader reads it', async () => {
    expect(findDifferences((await importAlone(document)).report, document.expected, 'exhaustive')).toEqual([]);
  });

  test('is reported so too where the archive knows many other organs', async () => {
    expect(findDifferences((await importAmongOthers(document)).report, document.expected, 'exhaustive')).toEqual([]);
  });

  test.runIf(document.expected.meeting)('is a meeting of the archive then, without an error', async () => {
    expectToBeInArchive(await importAlone(document));
  });

  test.runIf(document.expected.refused)('leaves nothing behind', async () => {
    expect((await importAlone(document)).meetings).toEqual([]);
  });
}
