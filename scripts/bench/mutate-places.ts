import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ROOT } from '../../src/command-line/folders.ts';
import { findPlaces, type FaultPlace } from './find-places.ts';

/**
 * `node scripts/bench/mutate-places.ts`: puts small faults into `src`, one at a time, in a copy that is thrown away, and tells which of
 * them the unit tests catch. `--places 50`, `--seed 1`, `--commit HEAD` (whose tests and code), `--replay FILE` (the places that an earlier
 * run wrote with `--out FILE`, to ask another commit of the same ones).
 */
const { values } = parseArgs({
  options: {
    places: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    commit: { type: 'string', default: 'HEAD' },
    replay: { type: 'string' },
    out: { type: 'string' },
  },
});

/** How long the tests may run, in milliseconds. A fault that makes them run longer counts as caught. */
const PATIENCE = 900_000;

interface Tried extends FaultPlace {
  /** The text that stood there. */
  readonly stood: string;
  readonly outcome: 'caught' | 'survived' | 'not there';
}

const copy = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-fel-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
takeOut(values.commit);
const wanted = values.replay === undefined ? drawPlaces() : readReplay(values.replay);
const tried: Tried[] = [];
for (const place of wanted) {
  const result = tryPlace(place);
  tried.push(result);
  const line = readFileSync(path.join(copy, place.file), 'utf8').slice(0, place.start).split('\n').length;
  process.stdout.write(
    `${result.outcome.padEnd(9)} ${place.kind.padEnd(9)} ${place.file}:${line}  ${shorten(place.stood)} -> ${shorten(place.by)}\n`,
  );
  if (values.out !== undefined) writeFileSync(values.out, JSON.stringify(tried, undefined, 1));
}
const amount = (outcome: Tried['outcome']) => tried.filter((place) => place.outcome === outcome).length;
process.stdout.write(
  `\n${amount('caught')} caught, ${amount('survived')} survived, ${amount('not there')} not there, of ${tried.length} places (seed ${values.seed}, ${values.commit})\n`,
);

/** Makes a folder with the files of the commit and the packages of this checkout. */
function takeOut(commit: string): void {
  const archive = spawnSync('git', ['archive', commit], { cwd: ROOT, maxBuffer: 1024 ** 3 });
  if (archive.status !== 0) throw new Error(archive.stderr.toString());
  const unpacked = spawnSync('tar', ['-x', '-C', copy], { input: archive.stdout });
  if (unpacked.status !== 0) throw new Error(unpacked.stderr.toString());
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
}

/** Draws places at random; each place of the code is equally likely. */
function drawPlaces(): readonly (FaultPlace & { readonly stood: string })[] {
  const all = readdirSync(path.join(copy, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
    .flatMap((name) => {
      const file = path.join('src', name);
      const text = readFileSync(path.join(copy, file), 'utf8');
      return findPlaces(file, text).map((place) => ({ ...place, stood: text.slice(place.start, place.end) }));
    });
  const drawn = new Set<number>();
  const next = startDrawing(Number(values.seed));
  while (drawn.size < Math.min(Number(values.places), all.length)) drawn.add(Math.floor(next() * all.length));
  return [...drawn].flatMap((index) => all[index] ?? []);
}

/** Mulberry32: gives numbers from 0 to 1, the same for the same seed. */
function startDrawing(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function readReplay(file: string): readonly Tried[] {
  const told: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return Array.isArray(told) ? told.filter(isSurvivor) : [];
}

/** Whether the fault was not caught in the earlier run: only such faults are tried again. */
function isSurvivor(entry: unknown): entry is Tried {
  return typeof entry === 'object' && entry !== null && 'outcome' in entry && entry.outcome === 'survived';
}

function tryPlace(place: FaultPlace & { readonly stood: string }): Tried {
  const file = path.join(copy, place.file);
  const text = readFileSync(file, 'utf8');
  if (text.slice(place.start, place.end) !== place.stood) return { ...place, outcome: 'not there' };
  writeFileSync(file, `${text.slice(0, place.start)}${place.by}${text.slice(place.end)}`);
  const { status } = spawnSync(
    process.execPath,
    [
      path.join(copy, 'node_modules', 'vitest', 'vitest.mjs'),
      'related',
      '--run',
      '--config',
      'test/vitest.config.ts',
      '--project',
      'unit',
      '--bail',
      '1',
      '--passWithNoTests',
      place.file,
    ],
    { cwd: copy, stdio: 'ignore', timeout: PATIENCE, env: { ...process.env, VITEST: undefined, NODE_ENV: undefined } },
  );
  writeFileSync(file, text);
  return { ...place, outcome: status === 0 ? 'survived' : 'caught' };
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 50 ? `${line.slice(0, 49)}…` : line;
}
