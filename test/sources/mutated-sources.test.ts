import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFaults, importMutated } from '../import/mutations/import-faults.ts';
import { bytesOf, mutatedFrom, textOf } from '../import/mutations/mutated-document.ts';
import { loadStartingTexts } from '../import/mutations/starting-texts.ts';
import { runs } from '../runs.ts';
import { SOURCES } from './sources-folder.ts';

const texts = loadStartingTexts(SOURCES);

test('a mutated source is refused with a reason, or written so that the same meeting and every word come back', async () => {
  await fc.assert(
    fc.asyncProperty(mutatedFrom(texts), async (document) => {
      expect(findFaults(textOf(document, texts), await importMutated(document, bytesOf(document, texts)))).toEqual([]);
    }),
    { numRuns: runs(500) },
  );
});
