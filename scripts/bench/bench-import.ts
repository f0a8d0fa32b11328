import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { hasErrors } from '../../src/archive/diagnostic.ts';
import { loadContent } from '../../src/minutes/load-content.ts';
import { makeMinutes, minutesAsDocx, minutesAsPdf } from './makers/make-minutes.ts';
import type { BenchRow } from './bench-table.ts';
import { ROOT } from '../../src/command-line/folders.ts';
import { measureCommand, summariseRuns, type Measured } from './measure-command.ts';

const EACH = 100;

/** The goal of the import: its time and memory at most. */
const GOAL = { seconds: 60, bytes: 1024 ** 3 };

export interface BenchResult {
  readonly rows: readonly BenchRow[];
  /** The goal and whether it is reached, in Swedish. */
  readonly goal: string;
}

/**
 * Measures the import of a hundred Word files and a hundred PDFs in one command, as a user gives it. Beside it are the
 * packages that only read such files, on the same files in the same run. Every figure is of whole processes.
 */
export async function benchImport(folder: string, rounds: number): Promise<BenchResult> {
  const { docx, pdf } = await makeDocuments(folder);
  const alone = (program: string, files: readonly string[]) =>
    measureCommand(process.execPath, [
      '--disable-warning=ExperimentalWarning',
      path.join(ROOT, 'scripts', 'bench', program),
      ...files,
    ]);
  const runs = {
    all: [] as Measured[],
    docx: [] as Measured[],
    mammoth: [] as Measured[],
    pdf: [] as Measured[],
    pdfjs: [] as Measured[],
  };
  for (let round = 0; round < rounds; round += 1) {
    const at = (name: string) => path.join(folder, `innehall-${round}-${name}`);
    runs.all.push(await importInto(at('alla'), [...docx, ...pdf]));
    runs.docx.push(await importInto(at('docx'), docx));
    runs.mammoth.push(mustEndWell(await alone('read-with-mammoth.ts', docx)));
    runs.pdf.push(await importInto(at('pdf'), pdf));
    runs.pdfjs.push(mustEndWell(await alone('read-with-pdfjs.ts', pdf)));
  }
  const row = (what: string, name: keyof typeof runs, beside?: keyof typeof runs, besideName = ''): BenchRow => ({
    what,
    ...summariseRuns(runs[name]),
    ...(beside === undefined
      ? {}
      : { ratio: summariseRuns(runs[name]).work / summariseRuns(runs[beside]).work, beside: besideName }),
  });
  const { seconds, work, bytes } = summariseRuns(runs.all);
  const holds = seconds <= GOAL.seconds && (bytes ?? 0) <= GOAL.bytes;
  return {
    rows: [
      row(`import: ${EACH} Word och ${EACH} PDF`, 'all'),
      row(`import: ${EACH} Word`, 'docx', 'mammoth', 'mammoth'),
      row(`mammoth ensamt: ${EACH} Word`, 'mammoth'),
      row(`import: ${EACH} PDF`, 'pdf', 'pdfjs', 'pdfjs-dist'),
      row(`pdfjs-dist ensamt: ${EACH} PDF`, 'pdfjs'),
    ],
    goal: `Målet, ${2 * EACH} filer på ${GOAL.seconds} s med två kärnor och 1 GiB, ${holds ? 'hålls' : 'hålls inte'}${bytes === undefined ? ' (minnet går inte att mäta här)' : ''}.${tellOfLoad(seconds, work)}`,
  };
}

/**
 * A remark where the run took much more time than work: then other programs had the cores, since the readers of the
 * import seldom wait.
 */
function tellOfLoad(seconds: number, work: number): string {
  return seconds > work * 1.5 ? ` Maskinen hade annat att göra under tiden: arbetet är ${work.toFixed(0)} s.` : '';
}

async function makeDocuments(
  folder: string,
): Promise<{ readonly docx: readonly string[]; readonly pdf: readonly string[] }> {
  const source = path.join(folder, 'dokument');
  mkdirSync(source);
  const write = (number: number, ending: string, bytes: Uint8Array): string => {
    const file = path.join(source, `anteckningar-${number}.${ending}`);
    writeFileSync(file, bytes);
    return file;
  };
  const numbers = (first: number) => Array.from({ length: EACH }, (_, index) => first + index);
  const docx = numbers(0).map((number) => write(number, 'docx', minutesAsDocx(makeMinutes(number))));
  const pdf: string[] = [];
  for (const number of numbers(EACH)) pdf.push(write(number, 'pdf', await minutesAsPdf(makeMinutes(number))));
  return { docx, pdf };
}

async function importInto(content: string, files: readonly string[]): Promise<Measured> {
  mkdirSync(path.join(content, 'organ'), { recursive: true });
  writeFileSync(path.join(content, 'organ', 'lovrad.yaml'), 'namn: Lövrådet\nkortnamn: Lövrådet\n');
  const run = mustEndWell(
    await measureCommand('npm', [
      'run',
      '--silent',
      '--prefix',
      ROOT,
      'import',
      '--',
      ...files,
      '--organ',
      'lovrad',
      '--till',
      content,
    ]),
  );
  const {
    content: { meetings },
    diagnostics,
  } = loadContent(content);
  const whole = meetings.filter(({ items }) => items.length === makeMinutes(0).items.length);
  if (hasErrors(diagnostics) || whole.length !== files.length)
    throw new Error(`${whole.length} of ${files.length} files came in whole`);
  return run;
}

function mustEndWell(run: Measured): Measured {
  if (run.status !== 0) throw new Error(`A measured command ended with ${run.status}:\n${run.said}`);
  return run;
}
