import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { ROOT } from './folders.ts';
import { runToEnd } from './run-to-end.ts';

/** Runs another command of the program to its end, with its output in the terminal, and gives its exit code. */
export async function runScript(
  name: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  return runToEnd(process.execPath, ['--disable-warning=ExperimentalWarning', scriptFile(name), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
}

/** Whether the program has the command: a package of an archive has none of those that make the program. */
export function hasScript(name: string): boolean {
  return existsSync(scriptFile(name));
}

function scriptFile(name: string): string {
  return path.join(ROOT, 'scripts', `${name}.ts`);
}
