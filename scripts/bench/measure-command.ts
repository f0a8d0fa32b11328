import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { median } from './median.ts';

/** One run of a command, with every process that it starts. */
export interface Measured {
  readonly seconds: number;
  /**
   * Seconds of work on all cores together, which other programs on the machine affect little. Real time where the
   * platform does not tell.
   */
  readonly work: number;
  /**
   * The most memory that all its processes used at once; undefined where the platform does not tell. Shared memory
   * counts for each process.
   */
  readonly peakBytes: number | undefined;
  readonly status: number | null;
  /** What it last wrote to stderr. */
  readonly said: string;
}

const PAUSE_MS = 50;
const LAST_WORDS = 2_000;

/** How many cores a measured command may use. */
export const CORES = 2;

export async function measureCommand(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  folder: string = process.cwd(),
): Promise<Measured> {
  const [program = command, ...rest] = [...keepToCores(), command, ...args];
  const start = performance.now();
  const child = spawn(program, rest, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
    cwd: folder,
    shell: process.platform === 'win32',
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-LAST_WORDS);
  });
  let [peak, work] = [0, 0];
  const watch = setInterval(() => {
    const { bytes, seconds } = lookAtTree(child.pid ?? 0);
    peak = Math.max(peak, bytes);
    work = Math.max(work, seconds);
  }, PAUSE_MS);
  const stop = () => {
    child.kill();
  };
  process.once('exit', stop);
  try {
    const status = await new Promise<number | null>((resolve, reject) =>
      child.once('error', reject).once('close', resolve),
    );
    const seconds = (performance.now() - start) / 1000;
    return { seconds, work: work === 0 ? seconds : work, peakBytes: peak === 0 ? undefined : peak, status, said };
  } finally {
    clearInterval(watch);
    process.removeListener('exit', stop);
  }
}

/** Sums up several runs of one command: medians, and the most memory of any run. */
export function summariseRuns(runs: readonly Measured[]): {
  readonly seconds: number;
  readonly work: number;
  readonly bytes: number | undefined;
} {
  const peaks = runs.flatMap(({ peakBytes }) => (peakBytes === undefined ? [] : [peakBytes]));
  return {
    seconds: median(runs.map(({ seconds }) => seconds)),
    work: median(runs.map(({ work }) => work)),
    bytes: peaks.length === 0 ? undefined : Math.max(...peaks),
  };
}

/** The command before the command that limits it to the cores of the goal, where the platform has one. */
function keepToCores(): readonly string[] {
  if (process.platform !== 'linux' || availableParallelism() <= CORES) return [];
  const prefix = ['taskset', '-c', `0-${CORES - 1}`];
  return spawnSync('taskset', [...prefix.slice(1), 'true']).status === 0 ? prefix : [];
}

/**
 * The memory that a process and all its descendants use now, and the work that they have done. Zero where the platform
 * does not tell.
 */
export function lookAtTree(root: number): { readonly bytes: number; readonly seconds: number } {
  return listTree(root).reduce(
    (sum, { bytes, seconds }) => ({ bytes: sum.bytes + bytes, seconds: sum.seconds + seconds }),
    { bytes: 0, seconds: 0 },
  );
}

/** A process and all its descendants, as Linux lists them. */
function listTree(root: number): readonly ListedProcess[] {
  const processes = listProcesses();
  const tree: ListedProcess[] = [];
  let level = processes.filter(({ id }) => id === root);
  while (level.length > 0) {
    tree.push(...level);
    const parents = new Set(level.map(({ id }) => id));
    level = processes.filter(({ parent }) => parents.has(parent));
  }
  return tree;
}

interface ListedProcess {
  readonly id: number;
  readonly parent: number;
  /** Resident memory in bytes. */
  readonly bytes: number;
  /** Seconds of work, including children that have ended. */
  readonly seconds: number;
}

const TICKS_A_SECOND = 100;

function listProcesses(): readonly ListedProcess[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name): ListedProcess[] => {
      try {
        /*
         * The name of the program stands in brackets and may contain anything. `utime` to `cstime` are the 12th to 15th
         * words after it.
         */
        const [, parent = '', ...words] = readFileSync(`/proc/${name}/stat`, 'utf8')
          .replace(/^.*\)\s/s, '')
          .split(' ');
        const bytes = Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1] ?? 0) * 1024;
        return [
          {
            id: Number(name),
            parent: Number(parent),
            bytes,
            seconds: words.slice(9, 13).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS_A_SECOND,
          },
        ];
      } catch {
        /* The process has ended meanwhile. */
        return [];
      }
    });
}
