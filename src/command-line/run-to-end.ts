import { spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';

/** Runs a program to its end and gives its exit code. What tells this process to end is told on, so that nothing works on alone. */
export async function runToEnd(program: string, args: readonly string[], options: SpawnOptions): Promise<number> {
  const child = spawn(program, args, options);
  const tell = (signal: NodeJS.Signals) => void child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, tell);
  try {
    const [code] = await once(child, 'exit');
    return typeof code === 'number' ? code : 1;
  } finally {
    for (const signal of SIGNALS) process.off(signal, tell);
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
