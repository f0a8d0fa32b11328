import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { importDocument } from '../../src/import/import-document.ts';
import { makeMinutes, minutesAsText } from './makers/make-minutes.ts';
import { benchFeeds } from './bench-feeds.ts';
import type { BenchRow } from './bench-table.ts';
import { ROOT } from '../../src/command-line/folders.ts';
import { measureCommand, summariseRuns, type Measured } from './measure-command.ts';

/** How many of the meetings differ in their words. The rest repeat them on other days. */
const DIFFERENT = 50;

/**
 * Measures an archive of made meetings: read and checked, beside the parser alone on the same texts; and built as a
 * whole site, beside a site of one meeting.
 */
export async function benchArchive(
  folder: string,
  { meetings, rounds }: { readonly meetings: number; readonly rounds: number },
): Promise<readonly BenchRow[]> {
  const [many, one] = [path.join(folder, 'arkiv'), path.join(folder, 'ett-mote')];
  await writeArchive(many, meetings);
  await writeArchive(one, 1);
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

/** Writes a content folder of made meetings of one organ, one meeting a day. */
export async function writeArchive(folder: string, meetings: number): Promise<void> {
  const home = path.join(folder, 'moten', 'lovrad');
  mkdirSync(home, { recursive: true });
  mkdirSync(path.join(folder, 'organ'));
  writeFileSync(path.join(folder, 'organ', 'lovrad.yaml'), 'namn: Lövrådet\nkortnamn: Lövrådet\n');
  const texts: { readonly text: string; readonly date: string }[] = [];
  for (let number = 0; number < Math.min(meetings, DIFFERENT); number += 1) {
    const minutes = makeMinutes(number);
    const { text } = await importDocument(Buffer.from(minutesAsText(minutes)), 'anteckningar.txt', {
      organ: 'lovrad',
      names: { own: ['Lövrådet'], others: [] },
      members: [],
      date: undefined,
      dayLetter: undefined,
    });
    if (text === undefined) throw new Error(`The made minutes ${number} were refused`);
    texts.push({ text, date: minutes.date });
  }
  for (let number = 0; number < meetings; number += 1) {
    const same = texts[number % texts.length];
    const { date } = makeMinutes(number);
    if (same) writeFileSync(path.join(home, `${date}.mdx`), same.text.replaceAll(same.date, date));
  }
}
