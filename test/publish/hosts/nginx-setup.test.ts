import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { buildHostFiles } from '../../../src/publish/hosts/host-files.ts';
import { nginxSetup } from '../../../src/publish/hosts/nginx-setup.ts';
import { temporaryFolder } from '../../samples/temporary-content.ts';

interface Nginx {
  /** The servers that it has. */
  readonly servers?: string;
  /** What it says of what it takes. */
  readonly warns?: string;
  readonly refuses?: boolean;
  readonly answers?: boolean;
  /** Whether there is room for the site. */
  readonly copies?: boolean;
}

/** A machine with an nginx that answers as it is told, and a built site with the script in it. */
function machine(address: string, nginx: Nginx = {}) {
  /* A server's own folders have plain names; those of the person who builds may have any. */
  const home = mkdtempSync(path.join(tmpdir(), 'nginx-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const [programs, servers, site] = [path.join(home, 'program'), path.join(home, 'servrar'), temporaryFolder()];
  for (const folder of [programs, servers, path.join(site, 'vardregler')]) mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(home, 'svar'), nginx.servers ?? '');
  writeFileSync(
    path.join(programs, 'nginx'),
    `#!/bin/sh
case $1 in
  -T) cat ${home}/svar; for file in ${servers}/*.conf; do echo "# configuration file $file:"; done ;;
  -t) echo '${nginx.warns ?? ''}' >&2; exit ${nginx.refuses ? 1 : 0} ;;
  *) echo nginx >> ${home}/laddad ;;
esac\n`,
  );
  for (const [name, text] of [
    ['systemctl', `echo systemctl >> ${home}/laddad`],
    ['curl', `exit ${nginx.answers === false ? 22 : 0}`],
    ...(nginx.copies === false ? [['cp', 'mkdir "$3"; exit 1']] : []),
  ])
    writeFileSync(path.join(programs, name ?? ''), `#!/bin/sh\n${text}\n`);
  for (const name of readdirSync(programs)) chmodSync(path.join(programs, name), 0o755);
  writeFileSync(path.join(site, 'index.html'), 'start');
  const script = path.join(site, 'vardregler', 'installera-nginx.sh');
  writeFileSync(script, nginxSetup(new URL(address)) ?? '');
  const root = path.join(home, 'rot');
  const run = (args = [root, servers]) => {
    const { SUDO_UID: _uid, ...env } = process.env;
    return spawnSync('sh', [script, ...args], {
      encoding: 'utf8',
      env: { ...env, PATH: `${programs}:/usr/bin:/bin` },
    });
  };
  return { site, root, servers, run, isLoaded: () => existsSync(path.join(home, 'laddad')) };
}

describe.skipIf(process.platform === 'win32')('the script that sets the site up with nginx', () => {
  test.each([
    ['https://handlingar.example.se/', '', 'handlingar.example.se.conf'],
    ['http://example.se/arkiv/', 'arkiv', 'example.se-arkiv.conf'],
    ['http://example.se:8080/a/b.c/', 'a/b.c', 'example.se-a-b.c.conf'],
  ])('puts a site for %s in its place and reloads', (address, folder, file) => {
    const { root, servers, run, isLoaded } = machine(address);
    const { status, stdout, stderr } = run();
    expect([status, stderr]).toEqual([0, '']);
    const place = folder === '' ? root : path.join(root, folder);
    expect(readFileSync(path.join(place, 'index.html'), 'utf8')).toBe('start');
    expect(readdirSync(path.dirname(place)).filter((name) => name.startsWith('.'))).toEqual([]);
    const { hostname, port } = new URL(address);
    const lines = readFileSync(path.join(servers, file), 'utf8').split('\n');
    expect(lines.map((line) => line.trim().replace(/;\s.*/, ';'))).toEqual([
      'server {',
      `listen ${port === '' ? 80 : port};`,
      `server_name ${hostname};`,
      `root ${root};`,
      `include ${place}/vardregler/nginx.conf;`,
      '}',
      '',
    ]);
    expect(isLoaded()).toBe(true);
    expect(stdout).toContain(`--till ${place}`);
    expect(stdout.includes('certbot')).toBe(address.startsWith('https'));
  });

  test('what it makes can be read by nginx, whatever the umask', () => {
    const { root, run } = machine('http://example.se/arkiv/');
    const before = process.umask(0o077);
    try {
      run();
    } finally {
      process.umask(before);
    }
    for (const place of [root, path.join(root, 'arkiv'), path.join(root, 'arkiv', 'index.html')])
      expect([place, statSync(place).mode & 0o044]).toEqual([place, 0o044]);
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
  ])('leaves a server that nginx has already, and says what it needs: %j', (taken) => {
    const { root, servers, run, isLoaded } = machine('http://example.se/arkiv/', { servers: taken });
    const { status, stdout } = run();
    expect([status, stdout]).toEqual([0, expect.stringContaining(`include ${root}/arkiv/vardregler/nginx.conf;`)]);
    expect(existsSync(path.join(root, 'arkiv', 'index.html'))).toBe(true);
    expect([readdirSync(servers), isLoaded()]).toEqual([[], false]);
  });

  test('leaves a server that nginx alone can read, and warns of', () => {
    const warns = 'nginx: [warn] conflicting server name "example.se" on 0.0.0.0:80, ignored';
    const { root, servers, run, isLoaded } = machine('http://example.se/', { warns });
    expect(run().stdout).toContain(`include ${root}/vardregler/nginx.conf;`);
    expect([readdirSync(servers), isLoaded()]).toEqual([[], false]);
  });

  test.each(['server_name www.example.se;', 'server_name exampleXse;', '# server_name example.se;', 'server_name _;'])(
    'is not stopped by another server: %j',
    (servers) => {
      expect(machine('http://example.se/arkiv/', { servers }).run().status).toBe(0);
    },
  );

  test.each<[string, Nginx, string]>([
    ['nginx refuses it', { refuses: true, warns: 'bogus' }, 'bogus'],
    ['there is no room', { copies: false }, 'Avbrutet'],
  ])('takes everything back where %s, and can be run again', (_why, nginx, told) => {
    const { root, servers, run, isLoaded } = machine('http://example.se/arkiv/', nginx);
    for (const _again of [1, 2]) {
      const { status, stderr } = run();
      expect([status, stderr]).toEqual([1, expect.stringContaining(told)]);
      expect([readdirSync(servers), readdirSync(root), isLoaded()]).toEqual([[], [], false]);
    }
  });

  test('does not say that it is done where nginx does not hand out the page', () => {
    const { run } = machine('http://example.se/', { answers: false });
    const { status, stdout, stderr } = run();
    expect([status, stdout, stderr]).toEqual([1, '', expect.stringContaining('Kan nginx läsa')]);
  });

  test('does not follow a link that lies where its server would', () => {
    const { root, servers, run } = machine('http://example.se/');
    symlinkSync(path.join(root, 'offer'), path.join(servers, 'example.se.conf'));
    expect(run().status).toBe(1);
    expect(existsSync(root)).toBe(false);
  });

  test.each([['rot'], ['/tmp/a b'], ['/tmp/$(id)'], ['/tmp/../srv'], ['/'], ['/srv/'], ['']])(
    'refuses the root %j',
    (root) => {
      const { run } = machine('http://example.se/');
      const { status, stderr } = run([root]);
      expect([status, stderr.startsWith('ROT är')]).toEqual([1, true]);
    },
  );
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
  expect(names(new URL('https://example.se:8443/'))).not.toContain('vardregler/installera-nginx.sh');
  expect(names(new URL('http://[::1]/'))).not.toContain('vardregler/installera-nginx.sh');
});
