import path from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSite } from '../../src/publish/build-site.ts';
import { FACTOR, runs } from '../runs.ts';
import { anyStoppedHistory, ERASED_PERSON, playErasedHistory, playSteps } from '../samples/stopped-history.ts';
import { temporaryFolder } from '../samples/temporary-content.ts';
import { filesWithWords } from './words-in-site.ts';

const NAMES = ERASED_PERSON.split(' ');

async function build(content: string, output: string): Promise<void> {
  const said: string[] = [];
  if (!(await buildSite({ content, output, say: (text) => said.push(text) })))
    throw new Error(`The site was refused:\n${said.join('')}`);
}

describe('the site of an archive in which somebody was erased', () => {
  test('is searched so that a name which was not erased is found in pages, feeds, data and the packed index', async () => {
    const site = path.join(temporaryFolder(), 'site');
    await build(await playSteps([]), site);
    const found = filesWithWords(site, NAMES).map((file) => path.extname(file));
    expect([...new Set(found)].toSorted()).toEqual(
      expect.arrayContaining(['.csv', '.html', '.json', '.pf_fragment', '.pf_index', '.xml']),
    );
  });

  /* A thousand histories: `RUNS_FACTOR=250`, an hour. It tells of its way. */
  test('holds the name nowhere, whatever was killed before the erasure', async () => {
    const site = path.join(temporaryFolder(), 'site');
    let searched = 0;
    await fc.assert(
      fc.asyncProperty(anyStoppedHistory, async (history) => {
        await build(await playErasedHistory(history), site);
        expect(filesWithWords(site, NAMES)).toEqual([]);
        searched += 1;
        if (FACTOR > 1 && searched % 20 === 0) process.stderr.write(`${searched} sites of erased histories searched\n`);
      }),
      { numRuns: runs(4), endOnFailure: true },
    );
  });
});
