import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serveSite } from '../../src/publish/serve-site.ts';
import { temporaryFolder } from '../samples/temporary-content.ts';

test('the server answers on the loopback with the site’s policy, and with the 404 page for what is not there', async () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'index.html'), '<p>start</p>');
  writeFileSync(path.join(folder, '404.html'), '<p>finns inte</p>');
  const { address, close } = await serveSite(folder, 0);
  onTestFinished(close);
  expect(new URL(address).hostname).toBe('127.0.0.1');

  const found = await fetch(address);
  expect([found.status, await found.text()]).toEqual([200, '<p>start</p>']);
  expect(found.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(found.headers.get('content-security-policy')).not.toContain('unsafe-inline');

  const missing = await fetch(new URL('/saknas/', address));
  expect([missing.status, await missing.text()]).toEqual([404, '<p>finns inte</p>']);
  expect(missing.headers.get('content-security-policy')).toBe(found.headers.get('content-security-policy'));
  expect((await fetch(new URL('/..%2f..%2fetc/passwd', address))).status).toBe(404);
});

test('what no page and no worker is made of has no policy, and what is not there has it whatever its name', async () => {
  const folder = temporaryFolder();
  const files = { policy: ['index.html', 'a.js', 'a.svg', 'a.xml'], none: ['a.css', 'a.json', 'a.pf_index'] };
  for (const name of [...files.policy, ...files.none, '404.html']) writeFileSync(path.join(folder, name), 'a');
  const { address, close } = await serveSite(folder, 0);
  onTestFinished(close);
  const headsOf = async (name: string) => {
    const { headers } = await fetch(new URL(name, address));
    return [headers.get('content-security-policy') !== null, headers.get('x-content-type-options')];
  };
  for (const name of [...files.policy, 'saknas.css'])
    expect([name, await headsOf(name)]).toEqual([name, [true, 'nosniff']]);
  for (const name of files.none) expect([name, await headsOf(name)]).toEqual([name, [false, 'nosniff']]);
});

test('a site that stands in a folder is served there, and the host alone shows the way', async () => {
  const folder = temporaryFolder();
  const page = (words: string) => `<link rel="icon" href="/arkiv/ikon.svg"><p>${words}</p>`;
  writeFileSync(path.join(folder, 'index.html'), page('start'));
  writeFileSync(path.join(folder, '404.html'), page('finns inte'));
  const { address, close } = await serveSite(folder, 0);
  onTestFinished(close);
  expect(new URL(address).pathname).toBe('/arkiv/');
  const ask = async (path: string) => {
    const response = await fetch(new URL(path, address), { redirect: 'manual' });
    return [response.status, response.headers.get('location'), /<p>(.*)<\/p>/.exec(await response.text())?.[1]];
  };
  expect(await ask('/arkiv/')).toEqual([200, null, 'start']);
  expect(await ask('/arkiv/saknas/')).toEqual([404, null, 'finns inte']);
  expect(await ask('/')).toEqual([302, '/arkiv/', undefined]);
  expect(await ask('/arkiv')).toEqual([302, '/arkiv/', undefined]);
  expect(await ask('/b/')).toEqual([404, null, undefined]);
});

test('a site that a killed build has put aside is put back by the server, when it starts and while it runs', async () => {
  const parent = temporaryFolder();
  const folder = path.join(parent, 'webb');
  const putAside = () => {
    mkdirSync(path.join(parent, '.webb-3f09ac'));
    renameSync(folder, path.join(parent, '.webb-3f09ac', 'old'));
  };
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'index.html'), '<p>start</p>');
  writeFileSync(path.join(folder, '404.html'), '<p>finns inte</p>');
  putAside();
  const { address, close } = await serveSite(folder, 0);
  onTestFinished(close);
  expect(await (await fetch(address)).text()).toBe('<p>start</p>');
  putAside();
  expect(await (await fetch(address)).text()).toBe('<p>start</p>');
});
