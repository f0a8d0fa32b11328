import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import type { AddressHistory, Fate } from '../../../src/archive/ledger.ts';
import { buildHostFiles } from '../../../src/publish/hosts/host-files.ts';
import { urlsUnder } from '../../../src/site/addresses/urls.ts';

const history = (id: string, kind: AddressHistory['kind'], fate: Fate): readonly [string, AddressHistory] => [
  id,
  { id, kind, published: '2031-01-01', fate, wordings: [] },
];
const HISTORIES = new Map([
  history('lovrad-2031', 'meeting', { kind: 'moved', to: 'lovrad-2032', date: '2031-02-01', reason: undefined }),
  history('lovrad-2031-4', 'decision', { kind: 'withdrawn', date: '2031-02-01', reason: 'Skäl.' }),
  history('lovrad-2032', 'meeting', { kind: 'page' }),
]);
const ARCHIVE = { addresses: HISTORIES, meetings: [], ledger: [] };
const files = buildHostFiles({ ...ARCHIVE, identity: { embeddedBy: [] } }, []);
const textOf = (wanted: string) => files.find(({ name }) => name === wanted)?.text ?? '';

test('every host is told what has moved, and those that can what is gone', () => {
  expect(
    textOf('_redirects')
      .split('\n')
      .filter((line) => !line.startsWith('#')),
  ).toEqual(['/moten/lovrad-2031/ /moten/lovrad-2032/ 301', '']);
  expect(textOf('vardregler/nginx.conf')).toMatch(
    /location = \/moten\/lovrad-2031\/ \{[^}]*return 301 \/moten\/lovrad-2032\/\$is_args\$args;\n\}/,
  );
  expect(textOf('vardregler/nginx.conf')).toMatch(/location = \/b\/lovrad-2031-4\/ \{.*return 410; \}/);
  expect(textOf('vardregler/Caddyfile')).toMatch(
    /handle \/moten\/lovrad-2031\/ \{[^}]*redir \* \/moten\/lovrad-2032\/\{handlingar_query\} 301/,
  );
  expect(textOf('vardregler/Caddyfile')).toMatch(/handle \/b\/lovrad-2031-4\/ \{[^}]*status 410/);
  for (const { text } of files) expect(text).not.toMatch(/^[^#]*\/moten\/lovrad-2032\/ \{/m);
});

test('Apache and IIS are told the same', () => {
  expect(textOf('vardregler/apache.conf')).toContain(
    'RedirectMatch 301 "^/moten/lovrad-2031/$" "/moten/lovrad-2032/"\nRedirectMatch 410 "^/b/lovrad-2031-4/$"',
  );
  expect(textOf('vardregler/web.config')).toMatch(
    /<match url="\^moten\/lovrad-2031\/\$" \/>\n *<action type="Redirect" url="\/moten\/lovrad-2032\/" redirectType="Permanent"/,
  );
  expect(textOf('vardregler/web.config')).toMatch(
    /<match url="\^b\/lovrad-2031-4\/\$" \/>\n *<action [^>]*statusCode="410"/,
  );
});

test('IIS is told of rewriting only where there is something to rewrite: without the module it refuses the file', () => {
  const quiet = buildHostFiles({ ...ARCHIVE, addresses: new Map(), identity: { embeddedBy: [] } }, []);
  expect(quiet.find(({ name }) => name === 'vardregler/web.config')?.text).not.toContain('<rewrite>');
});

test('the file for IIS is well-formed, at the root and in a folder', () => {
  for (const home of ['/', '/arkiv/']) {
    const all = buildHostFiles(
      { ...ARCHIVE, identity: { embeddedBy: ['https://a.example'] } },
      [{ name: 'Väst', address: 'https://vast.example/' }],
      urlsUnder(home),
    );
    const text = all.find(({ name }) => name === 'vardregler/web.config')?.text ?? '';
    const faults: string[] = [];
    const parser = new SaxesParser();
    parser.on('error', ({ message }) => faults.push(message));
    parser.write(text).close();
    expect(faults).toEqual([]);
    expect(text).toContain('path="404.html"');
  }
});
