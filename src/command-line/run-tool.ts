import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { ROOT } from './folders.ts';

/** The programs that look after the code, by the script within their package. */
const TOOLS = { biome: '@biomejs/biome/bin/biome', knip: 'knip/bin/knip.js' } as const;

/** Runs a program of node_modules over the checkout; what it says goes straight to the terminal. True where it is content. */
export function runTool(tool: keyof typeof TOOLS, args: readonly string[]): boolean {
  const program = path.join(ROOT, 'node_modules', TOOLS[tool]);
  return spawnSync(process.execPath, [program, ...args], { cwd: ROOT, stdio: 'inherit' }).status === 0;
}
