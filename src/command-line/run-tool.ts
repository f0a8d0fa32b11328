import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { PACKAGES, ROOT } from './folders.ts';

/** The programs that check the code, each with its script in its package. */
const TOOLS = { biome: '@biomejs/biome/bin/biome', knip: 'knip/bin/knip.js' } as const;

/** Runs a program of node_modules on the checkout, with its output in the terminal. True where it ends with 0. */
export function runTool(tool: keyof typeof TOOLS, args: readonly string[]): boolean {
  const program = path.join(PACKAGES, TOOLS[tool]);
  return spawnSync(process.execPath, [program, ...args], { cwd: ROOT, stdio: 'inherit' }).status === 0;
}
