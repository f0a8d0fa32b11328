import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { securityHeaders } from '../../../src/site/build/content-security-policy.ts';
import { writeBuiltSample } from './built-sample.ts';
import { OWN, SERVERS } from './real-servers.ts';

interface Row {
  readonly asks: string;
  readonly path: string;
  readonly method?: string;
  readonly accepts?: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | RegExp | null>>;
  readonly body?: string;
  /** What a host that reads no rules about addresses answers: with the page that lies there. */
  readonly ofFiles?: { readonly status: number; readonly body: string };
}

const CSP = securityHeaders([])['Content-Security-Policy'] ?? '';
const SECURE = {
  'content-security-policy': CSP,
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};
const NOSNIFF = { 'x-content-type-options': 'nosniff' };
const PAGE = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' };
const UNKNOWN = { ...SECURE, 'content-type': 'text/html; charset=utf-8', 'cache-control': /^(?!.*immutable)/ };
const OPEN = { 'access-control-allow-origin': '*', ...NOSNIFF };
const SMALL = { 'content-encoding': /^(?:gzip|br|zstd)$/, vary: /accept-encoding/i };
const BYTES = 'application/octet-stream';
const SCRIPT = '_astro/Page.astro_astro_type_script_index_0_lang.DJzX_j9y.js';
const FOR_GOOD = /max-age=31536000.*immutable/;

/** What a host must answer. Paths are from the home of the site. */
const ROWS = (home: string): readonly Row[] => [
  {
    asks: 'the start page',
    path: '',
    status: 200,
    headers: { ...PAGE, ...SECURE, 'access-control-allow-origin': null },
    body: '<p>start</p>',
  },
  { asks: 'a meeting', path: 'moten/lovrad-2032/', status: 200, headers: PAGE, body: '<p>mötet</p>' },
  {
    asks: 'a meeting with words to highlight',
    path: 'moten/lovrad-2032/?markera=r%C3%A5d',
    status: 200,
    headers: SECURE,
    body: '<p>mötet</p>',
  },
  { asks: 'a decision', path: 'b/lovrad-2032-4/', status: 200, headers: PAGE, body: '<p>beslutet</p>' },
  {
    asks: 'the head of a page',
    path: 'moten/lovrad-2032/',
    method: 'HEAD',
    status: 200,
    headers: { ...PAGE, ...SECURE },
    body: '',
  },
  {
    asks: 'a moved meeting',
    path: 'moten/lovrad-2031/',
    status: 301,
    headers: { location: `${home}moten/lovrad-2032/`, 'cache-control': 'no-cache', ...SECURE },
    ofFiles: { status: 200, body: 'flyttat' },
  },
  {
    asks: 'a moved decision with a query',
    path: 'b/lovrad-2031-5/?markera=a%20b',
    status: 301,
    headers: { location: `${home}b/lovrad-2032-4/?markera=a%20b` },
    ofFiles: { status: 200, body: 'flyttat' },
  },
  {
    asks: 'a withdrawn decision',
    path: 'b/lovrad-2031-4/',
    status: 410,
    headers: { ...SECURE, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' },
    body: '<p>indraget</p>',
    ofFiles: { status: 200, body: 'indraget' },
  },
  {
    asks: 'the head of a withdrawn decision',
    path: 'b/lovrad-2031-4/',
    method: 'HEAD',
    status: 410,
    headers: SECURE,
    ofFiles: { status: 200, body: '' },
  },
  ...['bilagor/lovrad-2032/borta.pdf', 'bilagor/lovrad-2032/borta.pdf/'].map((path) => ({
    asks: `the file ${path}, which is gone,`,
    path,
    status: 410,
    headers: { ...SECURE, 'content-type': 'text/html; charset=utf-8', 'content-disposition': null },
    body: '<p>filen är borta</p>',
    ofFiles: { status: 200, body: '<p>filen är borta</p>' },
  })),
  { asks: 'an unknown address', path: 'b/lovrad-1999-1/', status: 404, headers: UNKNOWN, body: '<p>finns inte</p>' },
  { asks: 'an unknown file', path: 'data/okand.csv', status: 404, headers: UNKNOWN, body: '<p>finns inte</p>' },
  {
    asks: 'an unknown script',
    path: '_astro/gone.AAAAAAAA.js',
    status: 404,
    headers: UNKNOWN,
    body: '<p>finns inte</p>',
  },
  { asks: 'the head of an unknown address', path: 'saknas/', method: 'HEAD', status: 404, headers: UNKNOWN, body: '' },
  { asks: 'a folder without a page', path: 'b/', status: 404, headers: UNKNOWN, body: '<p>finns inte</p>' },
  { asks: 'a file for hosts', path: '_headers', status: 404, headers: SECURE, body: '<p>finns inte</p>' },
  {
    asks: 'the rules of a host',
    path: 'vardregler/nginx.conf',
    status: 404,
    headers: SECURE,
    body: '<p>finns inte</p>',
  },
  {
    asks: 'a file that begins with a dot',
    path: '.git/config',
    status: 404,
    headers: SECURE,
    body: '<p>finns inte</p>',
  },
  {
    asks: 'the search of another archive',
    path: 'pagefind/arkiv.json',
    status: 200,
    headers: { ...OPEN, 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache' },
  },
  {
    asks: 'the meta of the index',
    path: 'pagefind/pagefind.sv_99f0.pf_meta',
    status: 200,
    headers: { ...OPEN, 'content-type': BYTES, 'content-encoding': null },
    body: 'meta',
  },
  {
    asks: 'a fragment of the index',
    path: 'pagefind/fragment/sv_1.pf_fragment',
    status: 200,
    headers: { ...OPEN, 'content-type': BYTES, 'content-encoding': null },
    body: 'fragment',
  },
  {
    asks: 'decisions as a table',
    path: 'data/beslut.csv',
    status: 200,
    headers: { ...OPEN, ...SMALL, 'content-type': 'text/csv; charset=utf-8', 'cache-control': 'no-cache' },
  },
  {
    asks: 'decisions as JSON',
    path: 'data/beslut.json',
    status: 200,
    headers: { ...OPEN, ...SMALL, 'content-type': 'application/json; charset=utf-8' },
  },
  {
    asks: 'an object of OParl',
    path: 'data/oparl/system.json',
    status: 200,
    headers: { ...OPEN, 'content-type': 'application/json; charset=utf-8' },
    body: '{}',
  },
  {
    asks: 'the ledger',
    path: 'data/liggare.jsonl',
    status: 200,
    headers: { ...OPEN, 'content-type': 'application/jsonl; charset=utf-8' },
  },
  {
    asks: 'the calendar',
    path: 'kalender.ics',
    status: 200,
    headers: { ...NOSNIFF, 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'no-cache' },
  },
  {
    asks: 'the Atom feed',
    path: 'atom.xml',
    status: 200,
    headers: { ...NOSNIFF, 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'no-cache' },
  },
  {
    asks: 'the JSON feed',
    path: 'feed.json',
    status: 200,
    headers: { ...NOSNIFF, 'content-type': 'application/json; charset=utf-8' },
  },
  {
    asks: 'a script, for good and small',
    path: SCRIPT,
    status: 200,
    headers: { ...SMALL, ...SECURE, 'content-type': 'text/javascript; charset=utf-8', 'cache-control': FOR_GOOD },
  },
  { asks: 'a page, small', path: 'moten/lovrad-2032/', status: 200, headers: { ...SMALL, ...PAGE } },
  {
    asks: 'a script as it lies',
    path: SCRIPT,
    accepts: 'identity',
    status: 200,
    headers: { 'content-encoding': null, 'cache-control': FOR_GOOD },
  },
];

describe.each(['/', '/arkiv/'])('a site at %s', (home) => {
  describe.each(SERVERS)('served by $name', ({ name, isInstalled, start }) => {
    const built = writeBuiltSample(home);
    let running: Awaited<ReturnType<typeof start>> | undefined;
    const ask = (path: string, init: RequestInit = {}) =>
      fetch(`http://127.0.0.1:${running?.port}${home}${path}`, { redirect: 'manual', ...init });
    beforeAll(async () => {
      if (isInstalled) running = await start(built);
    });
    afterAll(async () => {
      await running?.stop();
      built.clear();
    });

    test.skipIf(!isInstalled).each(ROWS(home))(
      'answers $asks with $status',
      async ({ path, method = 'GET', accepts = 'gzip, br', status, headers = {}, body, ofFiles }) => {
        const response = await ask(path, { method, headers: { 'accept-encoding': accepts } });
        const text = await response.text();
        if (ofFiles && name === OWN) {
          expect([response.status, text]).toEqual([ofFiles.status, expect.stringContaining(ofFiles.body)]);
          expect(response.headers.has('content-disposition')).toBe(false);
          return;
        }
        expect(response.status).toBe(status);
        for (const [header, wanted] of Object.entries(headers)) {
          const given = response.headers.get(header);
          const found = header === 'location' && name.startsWith('Apache') ? withoutHost(given) : given;
          if (wanted instanceof RegExp) expect([header, found ?? '']).toEqual([header, expect.stringMatching(wanted)]);
          else expect([header, withoutSpace(found)]).toEqual([header, withoutSpace(wanted)]);
        }
        if (body === '') expect(text).toBe('');
        else if (body !== undefined) expect(text).toContain(body);
      },
    );

    test.skipIf(!isInstalled)(
      'hands out an attachment to be saved, and shows the page where there is none',
      async () => {
        const [kept, missing] = [
          await ask('bilagor/lovrad-2032/Avtal-1.PDF'),
          await ask('bilagor/lovrad-2032/annat.pdf'),
        ];
        expect(
          [kept, missing].map(({ status, headers }) => [
            status,
            headers.get('content-type')?.toLowerCase().replace('; ', ';'),
            headers.get('content-disposition'),
            headers.get('x-content-type-options'),
          ]),
        ).toEqual([
          [200, 'application/pdf', 'attachment', 'nosniff'],
          [404, 'text/html;charset=utf-8', null, 'nosniff'],
        ]);
      },
    );

    test.skipIf(!isInstalled)('leads to a page that is asked for without its last slash', async () => {
      const response = await fetch(`http://127.0.0.1:${running?.port}${home}moten/lovrad-2032`);
      expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('<p>mötet</p>')]);
    });

    /* The project's own server shows the site alone. */
    if (name !== OWN)
      test.skipIf(!isInstalled)('leaves the rest of the host alone', async () => {
        const response = await fetch(`http://127.0.0.1:${running?.port}/.well-known/prov`);
        expect([response.status, await response.text()]).toEqual([200, 'prov']);
        expect(response.headers.has('content-security-policy')).toBe(home === '/');
      });

    test.skipIf(!isInstalled).each(['gzip', 'identity'])(
      'says that the browser has a page already: %s',
      async (accepts) => {
        const first = await ask('', { headers: { 'accept-encoding': accepts } });
        const tag = first.headers.get('etag') ?? '';
        const again = await ask('', { headers: { 'accept-encoding': accepts, 'if-none-match': tag } });
        expect([tag.length > 0, again.status, await again.text()]).toEqual([true, 304, '']);
      },
    );
  });
});

/** Apache always writes the address in full, from its own `ServerName`. */
function withoutHost(location: string | null): string | null {
  return location?.replace(/^https?:\/\/[^/]+/, '') ?? null;
}

/** `text/html;charset=utf-8` says the same, and so do small letters. */
function withoutSpace(value: string | null): string | null {
  return value?.replaceAll('; ', ';').toLowerCase() ?? null;
}
