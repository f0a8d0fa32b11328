import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { withBuildLock } from '../../src/publish/build-lock.ts';
import { ROOT } from '../../src/command-line/folders.ts';

export interface DevServer {
  /** `http://127.0.0.1:…` */
  readonly origin: string;
  readonly stop: () => Promise<void>;
  /** Ends it as a power cut would, with what it has started, and waits until it has ended. */
  readonly kill: () => Promise<void>;
}

interface DevServerOptions {
  /** Variables of its environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Whether builds of this checkout may go on beside it: of the same content, that is. */
  readonly builds?: boolean;
}

/** How long a start may take on a busy machine, in milliseconds. */
const PATIENCE = 300_000;

/**
 * `npm run dev` on a free port, beside any that the developer has running. No build of this checkout goes on meanwhile:
 * it would find in `.astro` what this one, of other content, has written there.
 */
export async function startDevServer(
  content: string,
  { env = {}, builds = false }: DevServerOptions = {},
): Promise<DevServer> {
  const release = builds ? () => {} : await holdBuildLock();
  const port = await findFreePort();
  const origin = `http://127.0.0.1:${port}`;
  const { VITEST: _vitest, NODE_ENV: _environment, ...environment } = process.env;
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', path.join(ROOT, 'scripts', 'dev.ts'), '--ignore-lock'],
    {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...environment, ...env, CONTENT_DIR: content, PORT: String(port) },
    },
  );
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const ended = once(child, 'exit');
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await ended;
    release();
  };
  const kill = async () => {
    for (const pid of startedBy(child.pid)) endNow(pid);
    child.kill('SIGKILL');
    await ended;
    release();
  };
  for (const deadline = Date.now() + PATIENCE; ; ) {
    if (
      await fetch(`${origin}/importera/`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return { origin, stop, kill };
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`The dev server did not start:\n${said.join('')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

function endNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    /* It has ended. */
  }
}

/** The processes that a process has started, the youngest first. */
function startedBy(pid: number | undefined): readonly number[] {
  try {
    const own = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
    return own.flatMap((each) => [...startedBy(each), each]);
  } catch {
    /* It has ended. */
    return [];
  }
}

function holdBuildLock(): Promise<() => void> {
  return new Promise((resolve, reject) => {
    withBuildLock(() => new Promise<void>((release) => resolve(release))).catch(reject);
  });
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
