import { expect, test } from 'vitest';
import { addressInWords } from '../../../src/site/words/ledger-words.ts';
import { makeOrgan } from '../../samples/sample-archive.ts';

test.each([
  ['lovrad-2031-04-02', 'meeting', 'Lövrådet 2 april 2031'],
  ['lovrad-2031-04-02b', 'meeting', 'Lövrådet 2 april 2031 (möte b)'],
  ['lovrad-2031m04-6a', 'decision', 'Beslut under punkt 6a, Lövrådet april 2031 (dag okänd)'],
  ['lovrad-2031-6-2-beslut2', 'decision', 'Beslut 2 under punkt 6-2, Lövrådet 2031 (dag okänd)'],
  ['barrad-2031-04-02-4', 'decision', 'Beslut under punkt 4, barrad 2 april 2031'],
] as const)('%s, an address without a text, still says what it was of', (id, kind, words) => {
  expect(addressInWords(id, kind, [makeOrgan('lovrad', ['Lövrådet'])])).toBe(words);
});
