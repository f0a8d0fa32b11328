import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { digestOfProgram } from '../../keeping/digest-of-program.ts';
import { CACHE, PACKAGES, ROOT } from '../../command-line/folders.ts';
import { KEPT_RENDERER, RENDERER_FILES } from '../../site/build/keep-renderer.ts';
import type { LockHolder } from '../../minutes/content-lock.ts';
import { withBuildLock } from '../build-lock.ts';
import { diskFaultIn } from '../place/disk-fault.ts';
import { findDeadStages, makeStage, removeStage } from '../place/stage-folder.ts';

/** The programs that render pages. Each lies in a folder named by the digest of all that it was compiled from. */
const KEPT = path.join(CACHE, 'sidor');
/** With this begins the name of the folder in which one is compiled. */
const STAGE = 'ny-';
/** How many programs are kept, and for how long one at least, since another build may be using it. */
const MOST_KEPT = 6;
const LEAST_MS = 3_600_000;

/** What makes a site, in the checkout. The program is compiled from it and from the prose pages of the content. */
export const PROGRAM_OF_SITE = ['src/**', 'public/**', 'astro.config.mjs', 'tsconfig.json'];

export interface RendererOrder {
  /** The content folder, whose prose pages are compiled too. */
  readonly content: string;
  /** Where the site goes: named where the disk refuses. */
  readonly output: string;
  readonly say: (text: string) => void;
  /** Hears of another build that is waited for. */
  readonly tell: (holder: LockHolder) => void;
}

interface Renderer {
  readonly folder: string;
  /** Of all that the program was compiled from. */
  readonly digest: string;
}

export interface PreparedRenderer {
  /** Undefined where Astro refuses, as with a prose page that has an error: prose pages are the only content that Astro reads itself. */
  readonly done: Promise<Renderer | undefined>;
  /** Ends what is being compiled, of which nothing is said then. */
  readonly stop: () => void;
}

/**
 * Prepares the program that renders the pages of a content folder: the one that is kept, where nothing that it was compiled from has
 * changed since, otherwise compiled by Astro in a process of its own, which has begun when this returns unless another compiles.
 * Whoever begins it awaits or stops it.
 */
export function prepareRenderer(order: RendererOrder): PreparedRenderer {
  const stopping = new AbortController();
  const done = prepare(order, stopping.signal);
  /* Whoever stops it does not ask how it ended. */
  done.catch(() => undefined);
  return { done, stop: () => stopping.abort() };
}

async function prepare(order: RendererOrder, stopped: AbortSignal): Promise<Renderer | undefined> {
  const { content, tell } = order;
  const digest = digestOfProgram(PROGRAM_OF_SITE, {
    /* The program names modules of this checkout by their places. */
    also: [process.env['SITE_URL'] ?? '', ROOT],
    content: { folder: content, patterns: ['sidor/**'] },
  });
  const folder = path.join(KEPT, digest);
  for (const dead of findDeadStages(KEPT, STAGE)) removeStage(dead);
  const compiled =
    existsSync(folder) || (await withBuildLock(() => compileOnce(folder, order, stopped), { tell, stopped }));
  if (!compiled) return undefined;
  const now = new Date();
  utimesSync(folder, now, now);
  return { folder, digest };
}

/** Compiles in a stage and renames, so that a program is there whole or not at all. */
async function compileOnce(folder: string, order: RendererOrder, stopped: AbortSignal): Promise<boolean> {
  if (existsSync(folder)) return true;
  mkdirSync(KEPT, { recursive: true });
  const stage = makeStage(KEPT, STAGE);
  try {
    const fresh = path.join(stage.folder, 'program');
    if (!(await compile(fresh, order, stopped))) return false;
    rmSync(path.join(fresh, 'cache'), { recursive: true, force: true });
    renameSync(fresh, folder);
    forgetOld();
    return true;
  } finally {
    stage.clear();
  }
}

/**
 * Variables that Astro would take for its own `import.meta.env`: a page built with `DEV` set has no content security
 * policy.
 */
const UNSET = { DEV: undefined, PROD: undefined, MODE: undefined, SSR: undefined, BASE_URL: undefined };

/** Ends the process when its standard input does: when this one has ended, however it did. */
const END_WITH_PARENT = new URL('./end-with-parent.ts', import.meta.url).href;

async function compile(fresh: string, { content, output, say }: RendererOrder, stopped: AbortSignal): Promise<boolean> {
  const astro = path.join(PACKAGES, 'astro', 'bin', 'astro.mjs');
  const child = spawn(process.execPath, ['--import', END_WITH_PARENT, astro, 'build', '--silent', '--root', ROOT], {
    /* Astro writes nothing outside the folder that it is started in, and the stage is with the packages. */
    cwd: path.dirname(PACKAGES),
    stdio: ['pipe', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...UNSET,
      CONTENT_DIR: content,
      [KEPT_RENDERER]: fresh,
      OUT_DIR: path.join(fresh, RENDERER_FILES.client),
      CACHE_DIR: path.join(fresh, 'cache'),
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  const stop = () => void child.kill('SIGKILL');
  stopped.addEventListener('abort', stop);
  const words: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => words.push(text));
  const status = await new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  stopped.removeEventListener('abort', stop);
  if (stopped.aborted) return false;
  const said = words.join('').trim();
  if (said !== '') say(`${said}\n`);
  if (status !== 0)
    say(diskFaultIn(said, output) ?? 'Sidorna kunde inte göras. Felet står ovan; den gamla webbplatsen är orörd.\n');
  return status === 0;
}

/** Removes programs that no build has used for long, and stages of version 0.3.0, which tell not whose they are. */
function forgetOld(): void {
  const since = (name: string) =>
    Date.now() - (statSync(path.join(KEPT, name), { throwIfNoEntry: false })?.mtimeMs ?? 0);
  const kept = readdirSync(KEPT)
    .map((name) => ({ name, idle: since(name) }))
    .toSorted((a, b) => a.idle - b.idle);
  for (const [place, { name, idle }] of kept.entries())
    if (idle > LEAST_MS && (place >= MOST_KEPT || name.startsWith(STAGE)))
      rmSync(path.join(KEPT, name), { recursive: true, force: true });
}
