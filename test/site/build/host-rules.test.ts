import { expect, test } from 'vitest';
import type { AddressHistory, Fate } from '../../../src/archive/ledger.ts';
import { buildHostFiles } from '../../../src/site/build/host-rules.ts';
import { addressInWords } from '../../../src/site/words/ledger-words.ts';
import { makeOrgan } from '../../samples/sample-archive.ts';

const history = (id: string, kind: AddressHistory['kind'], fate: Fate): readonly [string, AddressHistory] => [
  id,
  { id, kind, published: '2031-01-01', fate, wordings: [] },
];
const files = buildHostFiles({
  addresses: new Map([
    history('lovrad-2031', 'meeting', { kind: 'moved', to: 'lovrad-2032', date: '2031-02-01', reason: undefined }),
    history('lovrad-2031-4', 'decision', { kind: 'withdrawn', date: '2031-02-01', reason: 'Skäl.' }),
    history('lovrad-2032', 'meeting', { kind: 'page' }),
  ]),
});
const textOf = (wanted: string) => files.find(({ name }) => name === wanted)?.text ?? '';

test('every host is told what has moved, and those that can what is gone', () => {
  expect(
    textOf('_redirects')
      .split('\n')
      .filter((line) => !line.startsWith('#')),
  ).toEqual(['/moten/lovrad-2031/ /moten/lovrad-2032/ 301', '']);
  expect(textOf('vardregler/nginx.conf')).toContain(
    'location = /moten/lovrad-2031/ { return 301 /moten/lovrad-2032/$is_args$args; }',
  );
  expect(textOf('vardregler/nginx.conf')).toMatch(/location = \/b\/lovrad-2031-4\/ \{.*return 410; \}/);
  expect(textOf('vardregler/Caddyfile')).toContain('redir /moten/lovrad-2031/ /moten/lovrad-2032/');
  expect(textOf('vardregler/Caddyfile')).toMatch(/handle \/b\/lovrad-2031-4\/ \{[^}]*status 410/);
  for (const { text } of files) expect(text).not.toMatch(/^[^#]*\/moten\/lovrad-2032\/ \{/m);
});

test.each([
  ['lovrad-2031-04-02', 'meeting', 'Lövrådet 2 april 2031'],
  ['lovrad-2031-04-02b', 'meeting', 'Lövrådet 2 april 2031 (möte b)'],
  ['lovrad-2031m04-6a', 'decision', 'Beslut under punkt 6a, Lövrådet april 2031 (dag okänd)'],
  ['lovrad-2031-6-2-beslut2', 'decision', 'Beslut 2 under punkt 6-2, Lövrådet 2031 (dag okänd)'],
  ['barrad-2031-04-02-4', 'decision', 'Beslut under punkt 4, barrad 2 april 2031'],
] as const)('%s, an address without a text, still says what it was of', (id, kind, words) => {
  expect(addressInWords(id, kind, [makeOrgan('lovrad', ['Lövrådet'])])).toBe(words);
});
