import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { ROOT } from './folders.ts';

/** Runs another command of the program to its end, with its output in the terminal, and gives its exit code. */
export function runScript(
  name: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): number {
  const { status } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', scriptFile(name), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  return status ?? 1;
}

/** Whether the program has the command: a package of an archive has none of those that make the program. */
export function hasScript(name: string): boolean {
  return existsSync(scriptFile(name));
}

function scriptFile(name: string): string {
  return path.join(ROOT, 'scripts', `${name}.ts`);
}
