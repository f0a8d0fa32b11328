import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasErrors } from '../../src/archive/diagnostic.ts';
import { loadContent } from '../../src/minutes/load-content.ts';
import { loadLedger } from '../../src/minutes/load-ledger.ts';
import { runs } from '../runs.ts';
import {
  anyStoppedHistory,
  ERASED_PERSON,
  meetingFiles,
  playErasedHistory,
  registerHistory,
} from '../samples/stopped-history.ts';

/** Every file of the folder that holds the words, whatever its name. */
function filesWith(folder: string, words: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file, 'utf8').includes(words))
    .map((file) => path.relative(folder, file));
}

describe('a history in which commands are killed at any change of the disk', () => {
  test('loses nothing that was entered, and an erasure leaves the name nowhere', async () => {
    await fc.assert(
      fc.asyncProperty(anyStoppedHistory, async (history) => {
        const folder = await playErasedHistory(history);
        const { diagnostics, content } = loadContent(folder);
        expect([filesWith(folder, ERASED_PERSON), hasErrors(diagnostics)]).toEqual([[], false]);
        expect(diagnostics.map(({ code }) => code)).not.toContain('leftover-file');
        expect(diagnostics.map(({ code }) => code)).not.toContain('orphan-wording');
        expect(content.meetings.length).toBe(meetingFiles(folder).length);
        expect((await registerHistory(folder)).kind).toBe('entered');
        expect(loadLedger(folder).diagnostics).toEqual([]);
      }),
      { numRuns: runs(200) },
    );
  });
});
