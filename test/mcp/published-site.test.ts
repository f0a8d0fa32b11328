import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTables } from '../../src/mcp/archive-tables.ts';
import { keepArchive } from '../../src/mcp/kept-archive.ts';
import { findSite } from '../../src/mcp/published-site.ts';
import { SiteFault } from '../../src/mcp/site-fault.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-mcp-'));
beforeAll(() => {
  mkdirSync(path.join(folder, 'data'));
  put('datapackage.json', '{"name":"till-handlingarna","title":"Lövarkivet"}');
  put('arsfiler.json', '[]');
  put('organ.json', '[{"id":"lovrad"}]');
  put('amnen.json', '<!doctype html>');
  writeFileSync(path.join(folder, '..', `${path.basename(folder)}.json`), '[]');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(`${folder}.json`);
});

function put(name: string, text: string): void {
  writeFileSync(path.join(folder, 'data', name), text);
}

async function faultOf(work: () => unknown): Promise<SiteFault> {
  try {
    await work();
  } catch (error) {
    if (error instanceof SiteFault) return error;
    throw error;
  }
  throw new Error('There was no fault');
}

describe('a site in a folder', () => {
  test('is read by its addresses, which the data give as they stand', async () => {
    const site = findSite(path.basename(folder), path.dirname(folder));
    expect(await openTables(site).title()).toBe('Lövarkivet');
    expect(site.whole('/b/lovrad-2031-01-01-1/')).toBe('/b/lovrad-2031-01-01-1/');
  });

  test('is refused where no site was built', async () => {
    const { kind, message } = await faultOf(() => findSite('ingenstans', folder));
    expect([kind, message]).toEqual(['finns inte', expect.stringContaining('ingen byggd webbplats')]);
  });

  test.each(['{"name":"annat"}', '<!doctype html>', '[]'])('is refused where another site lies: %s', async (text) => {
    const other = path.join(folder, 'annan');
    mkdirSync(path.join(other, 'data'), { recursive: true });
    writeFileSync(path.join(other, 'data', 'datapackage.json'), text);
    expect((await faultOf(() => findSite(other, '/'))).message).toContain('ingen byggd webbplats');
  });

  test('tells a file that is missing, one of another kind, and one of another version, each by its name', async () => {
    const tables = openTables(findSite(folder, '/'));
    const faults = await Promise.all([tables.positions, tables.topics, tables.organs].map((read) => faultOf(read)));
    expect(faults.map(({ kind, message }) => [kind, /data\/(\w+)\.json/.exec(message)?.[1]])).toEqual([
      ['finns inte', 'nulage'],
      ['trasig', 'amnen'],
      ['trasig', 'organ'],
    ]);
  });

  test('reads nothing outside itself', async () => {
    const site = findSite(folder, '/');
    for (const address of [
      `../${path.basename(folder)}.json`,
      'https://annan.test/data/moten.json',
      'file:///etc/hostname',
    ])
      expect((await faultOf(() => site.load(address))).message).toContain('utanför');
  });
});

describe('a site on the web', () => {
  const answer = async (listener: RequestListener, ask: (home: string) => Promise<void>): Promise<void> => {
    const server = createServer(listener).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    try {
      await ask(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/arkiv`);
    } finally {
      server.close();
    }
  };

  test('may stand in a folder of its host, and its addresses are made whole', () =>
    answer(
      (request, response) => void response.end(request.url === '/arkiv/data/datapackage.json' ? '{"title":"Löv"}' : ''),
      async (home) => {
        const site = findSite(home, '/');
        expect(await openTables(site).title()).toBe('Löv');
        expect(site.whole('/arkiv/b/lov-1/')).toBe(`${home}/b/lov-1/`);
        expect(findSite(`${home}/index.html`, '/').home).toBe(`${home}/`);
      },
    ));

  test.each([
    [404, 'finns inte', 'finns inte'],
    [503, 'nås inte', '503'],
    [301, 'omdirigerad', 'https://flyttat.test/'],
  ])('that answers %d is told as a fault', (status, kind, words) =>
    answer(
      (_request, response) => void response.writeHead(status, { location: 'https://flyttat.test/' }).end(),
      async (home) => {
        const fault = await faultOf(() => openTables(findSite(home, '/')).title());
        expect([fault.kind, fault.message]).toEqual([kind, expect.stringContaining(words)]);
      },
    ),
  );

  test('is no address that carries a password', async () => {
    expect((await faultOf(() => findSite('https://namn:ord@arkiv.test/', '/'))).message).toContain('ingen adress');
  });
});

describe('what was read of a site', () => {
  test('is used for a minute, and read anew where the site has lost a file meanwhile', async () => {
    let time = 0;
    const kept = keepArchive(findSite(folder, '/'), () => time);
    const title = () => kept.ask(({ tables }) => tables.title());
    expect(await title()).toBe('Lövarkivet');
    put('datapackage.json', '{"title":"Skogsarkivet"}');
    time = 59_000;
    expect(await title()).toBe('Lövarkivet');
    let asked = 0;
    const afterLoss = await kept.ask(async ({ tables }) => {
      asked += 1;
      if (asked === 1) throw new SiteFault('finns inte', 'En del av registret finns inte.');
      return tables.title();
    });
    expect([asked, afterLoss]).toEqual([2, 'Skogsarkivet']);
    put('datapackage.json', '{"title":"Hedarkivet"}');
    time = 120_000;
    expect(await title()).toBe('Hedarkivet');
  });
});
