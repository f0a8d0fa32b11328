import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { GeneratorSource, SiteGenerator } from './site-generator.ts';

/** A program that can be run, in a folder below which it finds its packages. */
export interface ReadyGenerator {
  readonly kind: 'ready';
  readonly home: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly release: string;
}

export interface MissingGenerator {
  readonly kind: 'missing';
  /** In Swedish, for the table. */
  readonly reason: string;
}

/**
 * Installs a site generator in a folder of its own within `folder`, or finds it on the machine. Programs of the same packages share
 * their folder. No script of a package is run.
 */
export function prepareGenerator(
  { source, args }: Pick<SiteGenerator, 'source' | 'args'>,
  folder: string,
): ReadyGenerator | MissingGenerator {
  const home = path.join(folder, hash('sha256', JSON.stringify(source)).slice(0, 16));
  mkdirSync(home, { recursive: true });
  return source.kind === 'npm' ? install(source, args, home) : findOnMachine(source, args, home);
}

function install(
  { packages, script }: Extract<GeneratorSource, { kind: 'npm' }>,
  args: readonly string[],
  home: string,
): ReadyGenerator | MissingGenerator {
  writeFileSync(path.join(home, 'package.json'), JSON.stringify({ private: true, dependencies: packages }));
  const isWindows = process.platform === 'win32';
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  const { status, stderr } = spawnSync('npm', ['install', ...flags], { cwd: home, encoding: 'utf8', shell: isWindows });
  if (status !== 0) return { kind: 'missing', reason: `npm kunde inte installera det${firstFault(stderr ?? '')}` };
  return {
    kind: 'ready',
    home,
    command: process.execPath,
    args: [path.join(home, 'node_modules', script), ...args],
    release: Object.values(packages)[0] ?? '',
  };
}

/** npm begins with the code of the fault; what follows may name the registry. */
function firstFault(said: string): string {
  const code = /\b(?:code|errno) (E[A-Z0-9]+)/.exec(said)?.[1];
  return code === undefined ? '' : ` (${code})`;
}

function findOnMachine(
  { program }: Extract<GeneratorSource, { kind: 'machine' }>,
  args: readonly string[],
  home: string,
): ReadyGenerator | MissingGenerator {
  const { status, stdout } = spawnSync(program, ['version'], { encoding: 'utf8' });
  if (status !== 0) return { kind: 'missing', reason: `programmet ${program} finns inte på datorn` };
  return { kind: 'ready', home, command: program, args, release: /\d+(?:\.\d+)+/.exec(stdout)?.[0] ?? '' };
}
