import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { TargetName } from './targets.ts';

/** What was found, by the seed that finds it again. */
interface Finding {
  readonly target: TargetName;
  readonly seed: number;
  readonly words: string;
}

export interface SeedsPlayed {
  readonly seeds: number;
  /** How often each end came. */
  readonly ends: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
}

const playedSchema = z.object({ findings: z.array(z.string()), ends: z.array(z.string()) });

/** More work than this is a hang, in seconds of a core and by the clock: a busy machine may take its time. */
const MOST_WORK = 60;
const MOST_TIME = 900;

/**
 * Plays seeds of a target in a process apart, as long as `more` says so. A process that ends by itself has crashed, and one
 * that does not answer hangs: both are findings, and the next seed gets a new process.
 */
export async function playSeeds(
  target: TargetName,
  first: number,
  more: (played: number) => boolean,
): Promise<SeedsPlayed> {
  const findings: Finding[] = [];
  const ends: Record<string, number> = {};
  let child: ChildProcess | undefined;
  let seeds = 0;
  for (; more(seeds); seeds += 1) {
    const seed = first + seeds;
    child ??= await start(target);
    const answer = await ask(child, seed);
    const played = typeof answer === 'string' ? { findings: [answer], ends: [answer] } : answer;
    if (typeof answer === 'string') child = undefined;
    for (const end of played.ends) ends[end] = (ends[end] ?? 0) + 1;
    findings.push(...played.findings.map((words) => ({ target, seed, words })));
  }
  if (child) await close(child);
  return { seeds, ends, findings };
}

async function start(target: TargetName): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL('fuzzing-process.ts', import.meta.url)), [target], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: withoutTestRunner(),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await Promise.race([once(child, 'message'), once(child, 'exit')]);
  return child;
}

/** What Vitest sets would make the program believe that it is tested. */
function withoutTestRunner(): NodeJS.ProcessEnv {
  const { VITEST: _vitest, NODE_ENV: _environment, ...environment } = process.env;
  return environment;
}

/** What the process answers; `hang` or `crash` with its signal where it does not. */
async function ask(child: ChildProcess, seed: number): Promise<z.infer<typeof playedSchema> | string> {
  const { promise, resolve } = Promise.withResolvers<z.infer<typeof playedSchema> | string>();
  const began = { work: workOfProcess(child), time: Date.now() };
  const hear = (message: unknown) => resolve(playedSchema.parse(message));
  const leave = (code: number | null, signal: string | null) => resolve(`crash: ${signal ?? code}`);
  child.once('message', hear).once('exit', leave);
  if (child.exitCode !== null || child.signalCode !== null) leave(child.exitCode, child.signalCode);
  const watch = setInterval(() => {
    if (workOfProcess(child) - began.work > MOST_WORK || Date.now() - began.time > MOST_TIME * 1_000) {
      child.off('exit', leave);
      child.kill('SIGKILL');
      resolve('hang');
    }
  }, 500);
  child.send(seed, () => {});
  try {
    return await promise;
  } finally {
    clearInterval(watch);
    child.off('message', hear).off('exit', leave);
  }
}

/** The seconds of a core that a process has used; 0 where the system does not tell. */
function workOfProcess({ pid }: ChildProcess): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}

async function close(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.send('close', () => {});
  const late = setTimeout(() => child.kill('SIGKILL'), 60_000);
  await ended;
  clearTimeout(late);
}
