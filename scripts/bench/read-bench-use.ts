import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../../src/command-line/folders.ts';
import { wrongUse } from '../../src/command-line/wrong-use.ts';
import type { QuestionBench } from './bench-questions.ts';
import type { SearchBench } from './bench-search.ts';
import type { BuildBench } from './builds/bench-builds.ts';
import type { StyleBench } from './house-styles/bench-house-styles.ts';

/**
 * `stilar`: of `import` the reading of house styles alone, which takes seconds where the times take minutes. Where they are named alone are run
 * `lan`, a question to many archives, and `bygge`, which fetches other site generators.
 */
const PARTS = ['import', 'stilar', 'arkiv', 'bilder', 'sok', 'lan', 'bygge'] as const;

const USAGE =
  'npm run bench [-- --varv 3] [--bara import|stilar|arkiv|bilder|sok|lan|bygge] [--moten 1000[,10000]…] [--fragor FIL]… [--prov] [--grannar] [--bland 1000] [--fart 0,1000,10000] [--visa] [--osedda] [--mot UTCHECKNING]';

interface BenchUse {
  readonly rounds: number;
  readonly only: (typeof PARTS)[number] | undefined;
  readonly meetings: number;
  readonly styles: StyleBench;
  /** Whether the import's time is measured as well: not where only its reading is asked about. */
  readonly timesImport: boolean;
  readonly questions: QuestionBench;
  readonly speed: SearchBench;
  readonly builds: BuildBench;
}

/** The questions that are asked where nobody chooses others, as far as they are there. */
const OWN_QUESTIONS = ['questions.json', 'questions-open.json', 'questions-unseen.json', 'questions-asked-once.json'];

/** Among so many made meetings everything is asked, where nobody chooses. */
const AMONG = 1000;
/** So many meetings has each of many archives. */
const OF_EACH = 5;
const MOST_MEETINGS = 10_000;
const MOST_IN_ARCHIVE = 4000;

/** What the command line asks for; ends the process with how it is used where that cannot be read. */
export function readBenchUse(): BenchUse {
  try {
    const { values } = parseArgs({
      options: {
        varv: { type: 'string', default: '3' },
        bara: { type: 'string' },
        moten: { type: 'string' },
        fragor: { type: 'string', multiple: true, default: [] },
        prov: { type: 'boolean', default: false },
        grannar: { type: 'boolean', default: false },
        bland: { type: 'string' },
        fart: { type: 'string' },
        visa: { type: 'boolean', default: false },
        osedda: { type: 'boolean', default: false },
        mot: { type: 'string' },
      },
    });
    const times = Number(values.varv);
    if (!Number.isInteger(times) || times < 1) throw new Error('--varv är ett helt tal från 1.');
    const only = PARTS.find((part) => part === values.bara);
    if (values.bara !== undefined && only === undefined)
      throw new Error(`--bara är ”${values.bara}”. Väntat: ${PARTS.join(', ')}.`);
    const archives = readSizes(values.moten ?? usualSizes(only), only === 'bygge');
    for (const file of values.fragor)
      if (!existsSync(file)) throw new Error(`--fragor är ”${file}”, som inte finns. Väntat: en fil med frågor.`);
    if (values.mot !== undefined && !existsSync(path.join(values.mot, 'scripts', 'build.ts')))
      throw new Error(`--mot är ”${values.mot}”. Väntat: mappen för en annan utcheckning, med sina paket.`);
    const among = Number(values.bland ?? 0);
    if (!Number.isInteger(among) || among < 0 || among > MOST_MEETINGS)
      throw new Error('--bland är ett helt tal från 0 till 10000: bland så många gjorda möten ställs frågorna.');
    const isWhole = values.fragor.length === 0 && !values.prov && values.fart === undefined;
    const sizes =
      values.fart?.split(',').map(Number) ?? (isWhole ? (only === 'sok' ? [0, 1000, 10_000] : [0, 1000]) : []);
    if (!sizes.every((meetings) => Number.isInteger(meetings) && meetings >= 0 && meetings <= MOST_MEETINGS))
      throw new Error(
        `--fart är ”${values.fart}”. Väntat: antal möten, till exempel 0,1000, där 0 är det medföljande arkivet.`,
      );
    const checkouts = [
      { name: values.mot === undefined ? 'Arkivets sökning' : 'efter', root: ROOT },
      ...(values.mot === undefined ? [] : [{ name: 'före', root: path.resolve(values.mot) }]),
    ];
    return {
      rounds: times,
      only,
      meetings: archives[0] ?? AMONG,
      styles: { askedOnce: values.osedda, showFailed: values.visa },
      timesImport: only !== 'stilar' && !values.visa && !values.osedda,
      questions: {
        files: isWhole ? ownQuestions() : values.fragor,
        withProbes: isWhole || values.prov,
        among: values.bland === undefined && isWhole ? AMONG : among,
        withPeers: isWhole || values.grannar,
        showFailed: values.visa,
        checkouts,
      },
      speed: { sizes, checkouts, rounds: times },
      builds: { sizes: archives, rounds: times },
    };
  } catch (error) {
    return wrongUse(error, USAGE);
  }
}

function usualSizes(only: BenchUse['only']): string {
  return only === 'bygge' ? `100,${AMONG}` : `${only === 'lan' ? OF_EACH : AMONG}`;
}

/** How many made meetings; several numbers only where `bygge` measures each of them. */
function readSizes(text: string, several: boolean): readonly number[] {
  const sizes = text.split(',').map(Number);
  const most = several ? MOST_MEETINGS : MOST_IN_ARCHIVE;
  if (!sizes.every((size) => Number.isInteger(size) && size >= 1 && size <= most) || (sizes.length > 1 && !several))
    throw new Error(
      `--moten är ”${text}”. Väntat: ett helt tal från 1 till ${MOST_IN_ARCHIVE}; med --bara bygge ett eller flera till ${MOST_MEETINGS}, till exempel 100,1000.`,
    );
  return sizes;
}

function ownQuestions(): readonly string[] {
  return OWN_QUESTIONS.map((name) => path.join(ROOT, 'test', 'search', name)).filter((file) => existsSync(file));
}
