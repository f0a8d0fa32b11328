import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { benchArchive } from './bench/bench-archive.ts';
import { benchImport } from './bench/bench-import.ts';
import { benchPreviews } from './bench/bench-previews.ts';
import { benchSearch } from './bench/bench-search.ts';
import { benchTable } from './bench/bench-table.ts';
import { CORES } from './bench/measure-command.ts';
import { wrongUse } from '../src/command-line/wrong-use.ts';

/**
 * `npm run bench`: the importer, the archive, the previews and the search, measured beside others in one run. The
 * seconds hold for this machine; the ratios can be compared.
 */
const USAGE = 'npm run bench [-- --varv 3] [--bara import|arkiv|bilder|sok] [--moten 1000]';
const { rounds, only, meetings } = readUse();
const folder = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-matning-'));
const clear = () => rmSync(folder, { recursive: true, force: true });
process.once('exit', clear);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

process.stdout.write(
  `Högst ${Math.min(CORES, availableParallelism())} kärnor; median av ${rounds} varv, hela processer.\n\n`,
);
if (only === undefined || only === 'import') {
  const { rows, goal } = await benchImport(folder, rounds);
  process.stdout.write(`${benchTable(rows)}\n\n${goal}\n\n`);
}
if (only === undefined || only === 'bilder') process.stdout.write(`${await benchPreviews(folder)}\n\n`);
if (only === undefined || only === 'sok')
  process.stdout.write(`${await benchSearch(folder, only === undefined ? [1000] : [1000, 10_000])}\n\n`);
if (only === undefined || only === 'arkiv')
  process.stdout.write(`${benchTable(await benchArchive(folder, { meetings, rounds }))}\n\nSidorna byggs en gång.\n`);

function readUse(): { readonly rounds: number; readonly only: string | undefined; readonly meetings: number } {
  try {
    const { values } = parseArgs({
      options: {
        varv: { type: 'string', default: '3' },
        bara: { type: 'string' },
        moten: { type: 'string', default: '1000' },
      },
    });
    const [times, size] = [values.varv, values.moten].map(Number);
    if (!times || !size || !Number.isInteger(times) || !Number.isInteger(size) || times < 1 || size < 1 || size > 4000)
      throw new Error('--varv och --moten är hela tal från 1.');
    if (
      values.bara !== undefined &&
      values.bara !== 'import' &&
      values.bara !== 'arkiv' &&
      values.bara !== 'bilder' &&
      values.bara !== 'sok'
    )
      throw new Error(`--bara är ”${values.bara}”. Väntat: import, arkiv, bilder eller sok.`);
    return { rounds: times, only: values.bara, meetings: size };
  } catch (error) {
    return wrongUse(error, USAGE);
  }
}
