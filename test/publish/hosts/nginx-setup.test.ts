import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { buildHostFiles } from '../../../src/publish/hosts/host-files.ts';
import { nginxSetup } from '../../../src/publish/hosts/nginx-setup.ts';
import { temporaryFolder } from '../../samples/temporary-content.ts';

/** A machine with an nginx that answers as it is told, and a built site with the script in it. */
function machine(address: string, nginx: { readonly servers?: string; readonly refuses?: boolean } = {}) {
  /* A server's own folders have plain names; those of the person who builds may have any. */
  const home = mkdtempSync(path.join(tmpdir(), 'nginx-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const [programs, servers, site] = [path.join(home, 'program'), path.join(home, 'servrar'), temporaryFolder()];
  for (const folder of [programs, servers, path.join(site, 'vardregler')]) mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(home, 'svar'), nginx.servers ?? '');
  writeFileSync(
    path.join(programs, 'nginx'),
    `#!/bin/sh\necho "$@" >> ${home}/anrop\ncase $1 in -T) cat ${home}/svar ;; -t) exit ${nginx.refuses ? 1 : 0} ;; esac\n`,
  );
  writeFileSync(path.join(programs, 'systemctl'), `#!/bin/sh\necho "systemctl $@" >> ${home}/anrop\n`);
  for (const name of ['nginx', 'systemctl']) chmodSync(path.join(programs, name), 0o755);
  writeFileSync(path.join(site, 'index.html'), 'start');
  const script = path.join(site, 'vardregler', 'installera-nginx.sh');
  writeFileSync(script, nginxSetup(new URL(address)));
  const root = path.join(home, 'rot');
  const run = (args = [root, servers]) => {
    const { SUDO_UID: _uid, ...env } = process.env;
    return spawnSync('sh', [script, ...args], {
      encoding: 'utf8',
      env: { ...env, PATH: `${programs}:/usr/bin:/bin` },
    });
  };
  const calls = () => readFileSync(path.join(home, 'anrop'), 'utf8').trim().split('\n');
  return { home, root, servers, run, calls };
}

describe.skipIf(process.platform === 'win32')('the script that sets the site up with nginx', () => {
  test.each([
    ['https://handlingar.example.se/', '', 'handlingar.example.se.conf'],
    ['http://example.se/arkiv/', 'arkiv', 'example.se-arkiv.conf'],
    ['http://example.se:8080/a/b.c/', 'a/b.c', 'example.se-a-b.c.conf'],
  ])('puts a site for %s in its place and reloads', (address, folder, file) => {
    const { root, servers, run, calls } = machine(address);
    const { status, stdout, stderr } = run();
    expect([status, stderr]).toEqual([0, '']);
    const place = folder === '' ? root : path.join(root, folder);
    expect(readFileSync(path.join(place, 'index.html'), 'utf8')).toBe('start');
    const { hostname, port } = new URL(address);
    expect(
      readFileSync(path.join(servers, file), 'utf8')
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual([
      'server {',
      `listen ${port === '' ? 80 : port};`,
      `server_name ${hostname};`,
      `root ${root};`,
      `include ${place}/vardregler/nginx.conf;`,
      '}',
      '',
    ]);
    expect(calls()).toEqual(['-T', '-t', 'systemctl reload nginx']);
    expect(stdout).toContain(`--till ${place}`);
    expect(stdout.includes('certbot')).toBe(address.startsWith('https'));
  });

  test('writes over nothing: a second run is refused, and says what to do instead', () => {
    const { root, servers, run } = machine('http://example.se/arkiv/');
    run();
    writeFileSync(path.join(root, 'arkiv', 'index.html'), 'nyare');
    const { status, stderr } = run();
    expect(status).toBe(1);
    expect(stderr).toContain('npm run publicera -- --allt --till');
    expect(readFileSync(path.join(root, 'arkiv', 'index.html'), 'utf8')).toBe('nyare');
    expect(run([path.join(root, 'annan'), servers]).stderr).toContain('example.se-arkiv.conf finns redan');
  });

  test.each([
    '    server_name example.se;',
    'server_name www.example.se example.se;',
    '\tserver_name\texample.se www.example.se ;',
  ])('leaves a server that nginx has already: %j', (servers) => {
    const { root, run } = machine('http://example.se/arkiv/', { servers });
    const { status, stderr } = run();
    expect([status, stderr.includes('include')]).toEqual([1, true]);
    expect(existsSync(root)).toBe(false);
  });

  test.each(['server_name www.example.se;', 'server_name exampleXse;', '# server_name example.se;', 'server_name _;'])(
    'is not stopped by another server: %j',
    (servers) => {
      expect(machine('http://example.se/arkiv/', { servers }).run().status).toBe(0);
    },
  );

  test('takes its server back where nginx refuses it', () => {
    const { servers, run, calls } = machine('http://example.se/', { refuses: true });
    expect(run().status).toBe(1);
    expect(existsSync(path.join(servers, 'example.se.conf'))).toBe(false);
    expect(calls()).toEqual(['-T', '-t']);
  });

  test.each([['rot'], ['/tmp/a b'], ['/tmp/$(id)']])('refuses the root %s', (root) => {
    const { run } = machine('http://example.se/');
    const { status, stderr } = run([root]);
    expect([status, stderr.startsWith('ROT är')]).toEqual([1, true]);
  });
});

test('a site that does not know its address has no script that sets it up', () => {
  const names = (address?: URL) =>
    buildHostFiles(
      { addresses: new Map(), meetings: [], ledger: [], identity: { embeddedBy: [] } },
      [],
      undefined,
      address,
    ).map(({ name }) => name);
  expect(names()).not.toContain('vardregler/installera-nginx.sh');
  expect(names(new URL('https://example.se/'))).toContain('vardregler/installera-nginx.sh');
});
