import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { serveSite } from '../../../src/publish/serve-site.ts';

/** A site as it was built, below the folder that the host calls its root. */
export interface BuiltSite {
  readonly root: string;
  readonly site: string;
  /** Outside the root: for what a server writes itself. */
  readonly scratch: string;
}

export interface RealServer {
  readonly name: string;
  readonly isInstalled: boolean;
  /** Starts the server on a free port of the loopback. It knows the root, and for the rest what the site ships. */
  readonly start: (built: BuiltSite) => Promise<{ readonly port: number; readonly stop: () => Promise<void> }>;
}

/** The project's own server, which shows the files of one site and reads no rules about addresses. */
export const OWN = 'npm start';

/** The servers that the site ships rules for and that run here, and the server of the project itself. */
export const SERVERS: readonly RealServer[] = [
  {
    name: OWN,
    isInstalled: true,
    start: async ({ site }) => {
      const { address, close } = await serveSite(site, 0);
      return { port: Number(new URL(address).port), stop: close };
    },
  },
  server('nginx', ['nginx'], nginxConfig, (config, { scratch }) => ['-p', scratch, '-c', config, '-e', 'stderr']),
  server('Caddy', ['caddy'], caddyConfig, (config) => ['run', '--adapter', 'caddyfile', '--config', config]),
  server('Apache', ['apache2', 'httpd'], apacheConfig, (config) => ['-DFOREGROUND', '-f', config]),
  server('Apache with .htaccess', ['apache2', 'httpd'], htaccessConfig, (config) => ['-DFOREGROUND', '-f', config]),
];

function server(
  name: string,
  programs: readonly string[],
  configure: (port: number, built: BuiltSite) => string,
  argumentsFor: (config: string, built: BuiltSite) => readonly string[],
): RealServer {
  const program = findProgram(programs);
  return {
    name,
    isInstalled: program !== undefined,
    start: async (built) => {
      const port = await freePort();
      const config = path.join(built.scratch, 'server.conf');
      writeFileSync(config, configure(port, built));
      const child = spawn(program ?? '', argumentsFor(config, built), {
        env: {
          PATH: process.env['PATH'],
          HOME: built.scratch,
          XDG_CONFIG_HOME: built.scratch,
          XDG_DATA_HOME: built.scratch,
        },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let said = '';
      child.stderr.on('data', (chunk: Buffer) => {
        said += chunk.toString();
      });
      const ended = once(child, 'exit');
      while (!(await answers(port))) {
        if (child.exitCode !== null) throw new Error(`${name}: ${said}`);
        await wait(20);
      }
      const stop = async () => {
        child.kill('SIGTERM');
        await ended;
      };
      return { port, stop };
    },
  };
}

function findProgram(names: readonly string[]): string | undefined {
  /* A person's own search path may lack where the system puts servers. */
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const bound = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof bound === 'object' && bound !== null ? bound.port : 0;
}

async function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  );
}

function nginxConfig(port: number, { root, site, scratch }: BuiltSite): string {
  const ways = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off; worker_processes 1; pid "${scratch}/nginx.pid"; ${isRoot() ? 'user root;' : ''}
events {}
http {
  access_log off;
  ${ways.map((way) => `${way}_temp_path "${scratch}/${way}";`).join(' ')}
  server {
    listen 127.0.0.1:${port};
    root "${root}";
    include "${site}/vardregler/nginx.conf";
  }
}
`;
}

function caddyConfig(port: number, { root, site }: BuiltSite): string {
  return `{
	admin off
}
http://127.0.0.1:${port} {
	root * "${root}"
	import "${site}/vardregler/Caddyfile"
	file_server
}
`;
}

function apacheConfig(port: number, built: BuiltSite): string {
  return apache(port, built, `  Include "${built.site}/vardregler/apache.conf"`);
}

/** As at a web hotel: the rules lie in the site, and may not say everything. */
function htaccessConfig(port: number, built: BuiltSite): string {
  return apache(port, built, '  AllowOverride FileInfo Indexes');
}

function apache(port: number, { root, site, scratch }: BuiltSite, rules: string): string {
  const folder =
    ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/usr/libexec/apache2'].find(existsSync) ?? '';
  const modules = [
    'mpm_event',
    'unixd',
    'authz_core',
    'dir',
    'mime',
    'alias',
    'autoindex',
    'headers',
    'filter',
    'deflate',
    'rewrite',
  ];
  const loaded = modules.filter((name) => existsSync(`${folder}/mod_${name}.so`));
  mkdirSync(path.join(scratch, 'empty'), { recursive: true });
  writeFileSync(path.join(scratch, 'mime.types'), '');
  return `ServerRoot "${scratch}"
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile "${scratch}/apache.pid"
DefaultRuntimeDir "${scratch}"
ErrorLog "${scratch}/error.log"
${loaded.map((name) => `LoadModule ${name}_module "${folder}/mod_${name}.so"`).join('\n')}
${isRoot() ? 'User #65534\nGroup #65534' : ''}
TypesConfig "${scratch}/mime.types"
DocumentRoot "${root}"
<Directory "${root}">
  AllowOverride None
  Require all granted
</Directory>
<Directory "${site}">
${rules}
</Directory>
`;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
