import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writeMadeArchive } from '../makers/write-made-archive.ts';
import type { BuildRow } from './build-table.ts';
import { measureGenerator, type GeneratorRun } from './measure-generator.ts';
import { measureOwnBuilds, type OwnBuilds, type OwnStep } from './measure-own-builds.ts';
import { buildPlainMeeting, type PlainMeeting } from './plain-meeting.ts';
import type { MissingGenerator, ReadyGenerator } from './prepare-generator.ts';
import type { SiteGenerator } from './site-generator.ts';
import { weighPages, type KindOfPage, type SiteSize } from './weigh-site.ts';

interface SizeBench {
  readonly meetings: number;
  readonly rows: readonly BuildRow[];
  /** Of this program's own site. */
  readonly size: SiteSize;
  readonly kinds: readonly KindOfPage[];
}

interface OtherGenerator {
  readonly generator: SiteGenerator;
  readonly prepared: ReadyGenerator | MissingGenerator;
}

/** What the rows call the steps of this program, in the order in which they are measured. */
export const OWN_STEPS: Readonly<Record<OwnStep, string>> = {
  firstRegister: 'register, allt är nytt',
  cold: 'bygge, kallt',
  unchanged: 'bygge, inget ändrat',
  correction: 'register, ett ord rättat',
  edited: 'bygge, ett ord rättat',
};

/** Of more meetings this program alone is measured. */
const MOST_FOR_OTHERS = 2000;

/** Measures all of them on so many made meetings. In each round they come one after the other, so that other work on the machine meets all. */
export async function benchSize(
  folder: string,
  others: readonly OtherGenerator[],
  { meetings, rounds }: { readonly meetings: number; readonly rounds: number },
): Promise<SizeBench> {
  const source = path.join(folder, `bygge-${meetings}`);
  writeMadeArchive(source, { meetings });
  const plain = meetings > MOST_FOR_OTHERS ? [] : readPlainMeetings(source);
  const own: OwnBuilds[] = [];
  const runs = new Map<OtherGenerator, readonly GeneratorRun[]>();
  const site = path.join(folder, `bygge-${meetings}-webbplats`);
  for (let round = 0; round < rounds; round += 1) {
    rmSync(site, { recursive: true, force: true });
    own.push(await buildCopy(source, round, site));
    for (const other of others) {
      const { generator, prepared } = other;
      if (prepared.kind === 'missing' || plain.length === 0) continue;
      runs.set(other, [...(runs.get(other) ?? []), await measureGenerator(generator, prepared, plain)]);
    }
  }
  const [first] = own;
  if (first === undefined) throw new Error('Nothing was measured');
  const kinds = weighPages(site);
  for (const used of [source, site]) rmSync(used, { recursive: true, force: true });
  return {
    meetings,
    rows: [
      ...ownRows(meetings, own, first.size),
      ...others.map((other) => otherRow(meetings, other, runs.get(other) ?? [])),
    ],
    size: first.size,
    kinds,
  };
}

/** What is kept of a content folder goes by its place, so each round has a copy in a new one. */
async function buildCopy(source: string, round: number, site: string): Promise<OwnBuilds> {
  const copy = `${source}-varv-${round}`;
  cpSync(source, copy, { recursive: true });
  try {
    return await measureOwnBuilds(copy, site);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function readPlainMeetings(content: string): readonly PlainMeeting[] {
  const home = path.join(content, 'moten');
  return readdirSync(home, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => buildPlainMeeting(readFileSync(path.join(home, name), 'utf8')));
}

function ownRows(meetings: number, builds: readonly OwnBuilds[], size: SiteSize): readonly BuildRow[] {
  const row = (step: OwnStep): BuildRow => ({
    meetings,
    what: OWN_STEPS[step],
    kind: 'measured',
    runs: builds.map(({ steps }) => steps[step]),
    size: step === 'cold' ? size : undefined,
  });
  return [row('firstRegister'), row('cold'), row('unchanged'), row('correction'), row('edited')];
}

function otherRow(
  meetings: number,
  { generator: { name }, prepared }: OtherGenerator,
  runs: readonly GeneratorRun[],
): BuildRow {
  const row = { meetings, what: name, release: prepared.kind === 'ready' ? prepared.release : '' };
  if (prepared.kind === 'missing') return { ...row, kind: 'missing', reason: prepared.reason };
  const failed = runs.find((run) => run.kind === 'failed');
  if (failed) return { ...row, kind: 'missing', reason: failed.reason };
  const built = runs.filter((run) => run.kind === 'built');
  const [first] = built;
  if (first === undefined) return { ...row, kind: 'missing', reason: `de andra mäts till ${MOST_FOR_OTHERS} möten` };
  return { ...row, kind: 'measured', runs: built.map(({ run }) => run), size: first.size };
}
