import path from 'node:path';
import process from 'node:process';
import { writeMadeArchive } from './makers/write-made-archive.ts';
import { benchFeeds } from './bench-feeds.ts';
import type { BenchRow } from './bench-table.ts';
import { ROOT } from '../../src/command-line/folders.ts';
import { measureCommand, summariseRuns, type Measured } from './measure-command.ts';

/**
 * Measures an archive of made meetings, no two of which have the same texts: read and checked, beside the parser alone on the same texts; and built as a
 * whole site, beside a site of one meeting.
 */
export async function benchArchive(
  folder: string,
  { meetings, rounds }: { readonly meetings: number; readonly rounds: number },
): Promise<readonly BenchRow[]> {
  const [many, one] = [path.join(folder, 'arkiv'), path.join(folder, 'ett-mote')];
  writeMadeArchive(many, { meetings });
  writeMadeArchive(one, { meetings: 1 });
  const script = (name: string, ...args: readonly string[]) =>
    measureCommand(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', path.join(ROOT, 'scripts', name), ...args],
      { CONTENT_DIR: many },
    );
  const build = (content: string) =>
    measureCommand(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', path.join(ROOT, 'scripts', 'build.ts')],
      { CONTENT_DIR: content, OUT_DIR: `${content}-webbplats` },
    );
  const [checks, parses]: [Measured[], Measured[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    checks.push(await script('check.ts'));
    parses.push(await script('bench/read-with-satteri.ts', many));
  }
  const [small, large] = [await build(one), await build(many)];
  for (const { status, said } of [...checks, ...parses, small, large])
    if (status !== 0) throw new Error(`A measured command ended with ${status}:\n${said}`);
  const feeds = benchFeeds(many, `${many}-webbplats`);
  const [check, parse, whole, single] = [
    summariseRuns(checks),
    summariseRuns(parses),
    summariseRuns([large]),
    summariseRuns([small]),
  ];
  return [
    { what: `check: ${meetings} möten`, ...check, ratio: check.work / parse.work, beside: 'Sätteri' },
    { what: `Sätteri ensamt: ${meetings} möten`, ...parse },
    { what: `build: ${meetings} möten`, ...whole, ratio: whole.work / single.work, beside: 'ett enda möte' },
    { what: 'build: ett enda möte', ...single },
    {
      what: 'flöden, data och manifest därav',
      ...feeds,
      bytes: undefined,
      ratio: feeds.work / whole.work,
      beside: 'hela bygget',
    },
  ];
}
