import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { ROOT } from '../../../src/command-line/folders.ts';
import { measureCommand, type Measured } from '../measure-command.ts';
import { changeOneWord } from './change-one-word.ts';
import { weighSite, type SiteSize } from './weigh-site.ts';

export interface OwnBuilds {
  readonly steps: Readonly<Record<OwnStep, Measured>>;
  /** Of the cold build. */
  readonly size: SiteSize;
}

export type OwnStep = 'firstRegister' | 'cold' | 'unchanged' | 'correction' | 'edited';

/* After the last made meeting. */
const DAYS = { first: '2026-01-15', correction: '2026-02-02' } as const;

/**
 * Measures the life of an archive with this program: all that stands in the content folder is entered in the ledger and built, built
 * again, and a word of its middle meeting is corrected, entered and built. The folder must be new, so that nothing is kept of it.
 */
export async function measureOwnBuilds(content: string, output: string): Promise<OwnBuilds> {
  const run = (name: string, ...args: readonly string[]) => runCommand(name, args, content, output);
  writeProse(content);
  const firstRegister = await run('register.ts', '--datum', DAYS.first);
  const cold = await run('build.ts');
  const size = weighSite(output);
  const unchanged = await run('build.ts');
  const meeting = findMiddleMeeting(content);
  writeFileSync(meeting, changeOneWord(readFileSync(meeting, 'utf8')));
  const correction = await run('register.ts', '--datum', DAYS.correction, '--orsak', 'Ett ord var fel avskrivet.');
  const edited = await run('build.ts');
  return { steps: { firstRegister, cold, unchanged, correction, edited }, size };
}

/** The program that makes the pages is kept by the prose pages too: one that has never been is what makes a build cold. */
function writeProse(content: string): void {
  mkdirSync(path.join(content, 'sidor'), { recursive: true });
  writeFileSync(
    path.join(content, 'sidor', 'om.mdx'),
    `---\ntitel: Om arkivet\nbeskrivning: Vad arkivet är.\n---\n\nMätning ${randomUUID()}.\n`,
  );
}

function findMiddleMeeting(content: string): string {
  const home = path.join(content, 'moten');
  const files = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mdx'));
  const byDay = files.toSorted((a, b) => path.basename(a).localeCompare(path.basename(b)) || a.localeCompare(b));
  return path.join(home, byDay[Math.floor(byDay.length / 2)] ?? '');
}

async function runCommand(name: string, args: readonly string[], content: string, output: string): Promise<Measured> {
  const run = await measureCommand(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', path.join(ROOT, 'scripts', name), ...args],
    { CONTENT_DIR: content, OUT_DIR: output },
  );
  if (run.status !== 0) throw new Error(`${name} ended with ${run.status}:\n${run.said}`);
  return run;
}
