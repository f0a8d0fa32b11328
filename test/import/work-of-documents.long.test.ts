import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../runs.ts';
import { workOf } from '../samples/work-of.ts';
import { importMutated } from './mutations/import-faults.ts';
import { mutatedDocument, type MutatedDocument } from './mutations/mutated-document.ts';

/** The least of several. */
async function leastWork(document: MutatedDocument, times: number): Promise<number> {
  let least = Infinity;
  for (let turn = 0; turn < times; turn += 1) least = Math.min(least, await workOf(() => importMutated(document)));
  return least;
}

test('no document takes much more work than another', async () => {
  const documents: { readonly document: MutatedDocument; readonly work: number }[] = [];
  for (const document of fc.sample(mutatedDocument, runs(500)))
    documents.push({ document, work: await leastWork(document, 1) });
  const byWork = documents.toSorted((a, b) => a.work - b.work);
  const middle = byWork[Math.floor(byWork.length / 2)];
  if (!middle) throw new Error('No document was imported');
  const usual = await leastWork(middle.document, 30);
  for (const { document } of byWork.slice(-25))
    expect((await leastWork(document, 5)) / usual, JSON.stringify(document)).toBeLessThan(40);
});
