import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AddressHistory, Fate, Wording } from '../../../src/archive/ledger.ts';
import { buildHostFiles } from '../../../src/publish/hosts/host-files.ts';
import { urlsUnder } from '../../../src/site/addresses/urls.ts';
import type { BuiltSite } from './real-servers.ts';

/** Long enough that every server thinks it worth compressing. */
const LONG = 'Lövrådet beslutar att anta förslaget. '.repeat(100);

/** A small site in the folder of its address, with a file of every kind and the rules that a build writes. */
export function writeBuiltSample(home: string): BuiltSite & { readonly clear: () => void } {
  /* Servers that run as another user must be let in. */
  const folder = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-åäö '));
  chmodSync(folder, 0o755);
  const [root, scratch] = [path.join(folder, 'webb'), path.join(folder, 'server')];
  const site = path.join(root, home);
  const page = (words: string) =>
    `<!doctype html><link rel="icon" href="${home}ikon.svg"><p>${words}</p><p>${LONG}</p>`;
  const files: Readonly<Record<string, string>> = {
    'index.html': page('start'),
    '404.html': page('finns inte'),
    'moten/lovrad-2032/index.html': page('mötet'),
    'moten/lovrad-2031/index.html': page('flyttat'),
    'b/lovrad-2032-4/index.html': page('beslutet'),
    'b/lovrad-2031-4/index.html': page('indraget'),
    'b/lovrad-2031-5/index.html': page('flyttat'),
    'pagefind/arkiv.json': `{"namn":"${LONG}"}`,
    'pagefind/pagefind.sv_99f0.pf_meta': 'meta',
    'pagefind/fragment/sv_1.pf_fragment': 'fragment',
    'data/index.html': page('data'),
    'data/beslut.csv': `namn\n${LONG}\n`,
    'data/beslut.json': `{"namn":"${LONG}"}`,
    'data/liggare.jsonl': `{"namn":"${LONG}"}\n`,
    'data/oparl/system.json': '{}',
    'data/arkivet.zip': 'zip',
    'kalender.ics': 'BEGIN:VCALENDAR\r\n',
    'atom.xml': '<feed/>',
    'feed.json': '{}',
    'ikon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '_astro/Page.astro_astro_type_script_index_0_lang.DJzX_j9y.js': `/* ${LONG} */`,
    '_astro/Page.r3q8LH-1.css': `/* ${LONG} */`,
    'bilagor/lovrad-2032/Avtal-1.PDF': '%PDF-1.7',
    'bilagor/lovrad-2032/borta.pdf/index.html': page('filen är borta'),
    '.git/config': 'hemligt',
    ...Object.fromEntries(
      buildHostFiles({ ...ARCHIVE, identity: { embeddedBy: [] } }, [], urlsUnder(home)).map(({ name, text }) => [
        name,
        text,
      ]),
    ),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
    writeFileSync(path.join(site, name), text);
  }
  copyFileSync(path.join(site, 'vardregler/apache.conf'), path.join(site, '.htaccess'));
  /* It is the host's, at the root of the host. */
  mkdirSync(path.join(root, '.well-known'), { recursive: true });
  writeFileSync(path.join(root, '.well-known/prov'), 'prov');
  mkdirSync(scratch);
  return { root, site, scratch, clear: () => rmSync(folder, { recursive: true, force: true }) };
}

const WORDING = { hash: '0', date: '2031-01-01', reason: undefined, text: undefined };
const history = (
  id: string,
  kind: AddressHistory['kind'],
  fate: Fate,
  ...wordings: readonly Wording[]
): readonly [string, AddressHistory] => [id, { id, kind, published: '2031-01-01', fate, wordings }];
const HISTORIES = new Map([
  history('lovrad-2031', 'meeting', { kind: 'moved', to: 'lovrad-2032', date: '2031-02-01', reason: undefined }),
  history('lovrad-2031-5', 'decision', { kind: 'moved', to: 'lovrad-2032-4', date: '2031-02-01', reason: undefined }),
  history('lovrad-2031-4', 'decision', { kind: 'withdrawn', date: '2031-02-01', reason: 'Skäl.' }),
  history(
    'lovrad-2032',
    'meeting',
    { kind: 'page' },
    { ...WORDING, documents: [{ name: 'borta.pdf', sha256: '0' }] },
    WORDING,
  ),
]);
const ARCHIVE = { addresses: HISTORIES, meetings: [], ledger: [] };
