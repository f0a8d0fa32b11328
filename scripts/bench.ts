import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { benchArchive } from './bench/bench-archive.ts';
import { benchImport } from './bench/bench-import.ts';
import { benchManyArchives } from './bench/bench-many-archives.ts';
import { benchPreviews } from './bench/bench-previews.ts';
import { benchQuestions } from './bench/bench-questions.ts';
import { benchSearch } from './bench/bench-search.ts';
import { benchTable } from './bench/bench-table.ts';
import { benchBuilds } from './bench/builds/bench-builds.ts';
import { benchHouseStyles } from './bench/house-styles/bench-house-styles.ts';
import { CORES } from './bench/measure-command.ts';
import { readBenchUse } from './bench/read-bench-use.ts';

/**
 * `npm run bench`: the importer, the archive, the previews and the search, measured beside others in one run. The
 * seconds hold for this machine; the ratios can be compared.
 */
const { rounds, only, meetings, styles, timesImport, questions, speed, builds } = readBenchUse();
const folder = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-matning-'));
const clear = () => rmSync(folder, { recursive: true, force: true });
process.once('exit', clear);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

process.stdout.write(
  `Högst ${Math.min(CORES, availableParallelism())} kärnor; median av ${rounds} varv, hela processer.\n\n`,
);
if (only === undefined || only === 'import' || only === 'stilar') {
  process.stdout.write(`${await benchHouseStyles(styles)}\n\n`);
  if (timesImport) {
    const { rows, goal } = await benchImport(folder, rounds);
    process.stdout.write(`${benchTable(rows)}\n\n${goal}\n\n`);
  }
}
if (only === undefined || only === 'bilder') process.stdout.write(`${await benchPreviews(folder)}\n\n`);
if (only === undefined || only === 'sok') {
  if (questions.files.length > 0 || questions.withProbes)
    process.stdout.write(`${await benchQuestions(folder, questions)}\n\n`);
  if (speed.sizes.length > 0) process.stdout.write(`${await benchSearch(folder, speed)}\n\n`);
}
if (only === 'bygge') process.stdout.write(`${await benchBuilds(folder, builds)}\n`);
if (only === undefined || only === 'arkiv')
  process.stdout.write(`${benchTable(await benchArchive(folder, { meetings, rounds }))}\n\nSidorna byggs en gång.\n`);
if (only === 'lan') process.stdout.write(`${await benchManyArchives(folder, { meetings, rounds })}\n`);
