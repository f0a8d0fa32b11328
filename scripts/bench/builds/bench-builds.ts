import path from 'node:path';
import { buildTable, pageTable } from './build-table.ts';
import { benchSize, OWN_STEPS } from './bench-size.ts';
import { GENERATORS } from './generators.ts';
import { machineInWords } from './machine-in-words.ts';
import { prepareGenerator } from './prepare-generator.ts';
import { STARLIGHT } from './starlight.ts';

export interface BuildBench {
  /** How many made meetings. */
  readonly sizes: readonly number[];
  readonly rounds: number;
}

const NOTE =
  'De andra gör mötenas sidor och inget mer, en gång, utan något sparat; en sida per möte av samma ord i vanlig Markdown.';

/**
 * Builds the same made minutes with this program and with others in one run, and gives Swedish tables in Markdown: what each took, and
 * the pages that this program makes.
 */
export async function benchBuilds(folder: string, { sizes, rounds }: BuildBench): Promise<string> {
  const others = GENERATORS.map((generator) => ({
    generator,
    prepared: prepareGenerator(generator, path.join(folder, 'generatorer')),
  }));
  const before = machineInWords();
  const measured = [];
  for (const meetings of sizes) measured.push(await benchSize(folder, others, { meetings, rounds }));
  const table = buildTable(
    measured.flatMap(({ rows }) => rows),
    [
      { head: 'mot Starlight', what: STARLIGHT.name },
      { head: 'mot kallt bygge', what: OWN_STEPS.cold },
    ],
  );
  const pages = measured.map(({ meetings, size, kinds }) => pageTable(meetings, size, kinds));
  return [`Före: ${before}\nEfter: ${machineInWords()}`, table, NOTE, ...pages].join('\n\n');
}
