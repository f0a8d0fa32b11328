import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { median } from './median.ts';

/** One run of a command, everything it starts included. */
export interface Measured {
  readonly seconds: number;
  /** Of work on all cores together: what else the machine does counts little. The wall clock's seconds where the platform does not tell. */
  readonly work: number;
  /** What all its processes held together at most; undefined where the platform does not tell. What they share counts for each. */
  readonly peakBytes: number | undefined;
  readonly status: number | null;
  /** Its last words on stderr. */
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
): Promise<Measured> {
  const [program = command, ...rest] = [...keepToCores(), command, ...args];
  const start = performance.now();
  const child = spawn(program, rest, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
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

/** Several runs of one command: medians, and the most memory of any. */
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

/** A larger machine is held to the cores of the goal, where it can be. */
function keepToCores(): readonly string[] {
  if (process.platform !== 'linux' || availableParallelism() <= CORES) return [];
  const prefix = ['taskset', '-c', `0-${CORES - 1}`];
  return spawnSync('taskset', [...prefix.slice(1), 'true']).status === 0 ? prefix : [];
}

/** What a process and all below it hold at this moment, and the work that they have done. Nothing where the platform does not tell. */
export function lookAtTree(root: number): { readonly bytes: number; readonly seconds: number } {
  return listTree(root).reduce(
    (sum, { bytes, seconds }) => ({ bytes: sum.bytes + bytes, seconds: sum.seconds + seconds }),
    { bytes: 0, seconds: 0 },
  );
}

/** A process and all below it, as Linux tells them. */
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
  /** Resident. */
  readonly bytes: number;
  /** Of work, its children's that have ended included. */
  readonly seconds: number;
}

const TICKS_A_SECOND = 100;

function listProcesses(): readonly ListedProcess[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name): ListedProcess[] => {
      try {
        /* The name of the program, in brackets, may hold anything; `utime` to `cstime` are the 12th to 15th words after it. */
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
        /* It has ended meanwhile. */
        return [];
      }
    });
}
