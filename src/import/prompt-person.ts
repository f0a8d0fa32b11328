import { confirm, isCancel, log, note, select, text } from '@clack/prompts';
import process from 'node:process';
import { parseFilingDate, swedishDate, type FilingDate } from '../swedish/calendar-date.ts';
import { isSafeId } from '../archive/identifier.ts';
import { findDates } from '../swedish/printed-date.ts';
import type { ImportReport } from './import-report.ts';
import { choiceOf, describeReading, type ItemReading, type ItemsChoice } from './item-reading.ts';
import { STOPPED, type Circumstances, type ImportingPerson } from './importing-person.ts';
import type { LoadedOrgan } from './load-organs.ts';
import { showProgress } from './show-progress.ts';
import { amountOf, summariseLeftOut, summariseMeeting, summariseWords } from './summarise-report.ts';

/** Questions go to stderr, because stdout is for the report. */
const OUTPUT = { output: process.stderr } as const;

/** So few files are read so quickly that a progress bar would only flicker. */
const FEW_FILES = 3;

/**
 * Asks the person at the terminal, in Swedish. Once the answer is to write all that waits, no further meeting is asked
 * about.
 */
export function promptPerson(): ImportingPerson {
  let writesAll = false;
  return {
    askName: async (suggested) => {
      const name = await text({
        ...OUTPUT,
        message: 'Mappen har inga organ än. Vad heter organet?',
        initialValue: suggested,
        defaultValue: suggested,
      });
      return isCancel(name) ? STOPPED : name.trim() || suggested;
    },
    askDate,
    askItems,
    askWhether: async (report, circumstances) => {
      showMeeting(report, circumstances);
      if (writesAll) return 'write';
      const answer = await askToWrite(circumstances);
      if (answer === 'write-all') writesAll = true;
      return answer === 'write-all' ? 'write' : answer;
    },
    showProgress: (total) =>
      total > FEW_FILES ? showProgress(process.stderr, total) : { advance: () => {}, end: () => {} },
  };
}

/**
 * Asks for the organ to import for: one of `organs`, or, where `mayBeNew`, the id of a new one. Organs that are only
 * mentioned in the archive stand last.
 */
export async function askOrgan(organs: readonly LoadedOrgan[], mayBeNew: boolean): Promise<string | typeof STOPPED> {
  const listed = organs
    .flatMap(({ organ }) => organ ?? [])
    .toSorted((a, b) => Number(a.onlyMentioned) - Number(b.onlyMentioned) || a.name.localeCompare(b.name, 'sv'));
  const options = [
    ...listed.map(({ id, name, onlyMentioned }) => ({
      value: id,
      label: name,
      hint: onlyMentioned ? `${id}, omnämnt` : id,
    })),
    ...(mayBeNew ? [{ value: NEW, label: 'Ett nytt organ', hint: 'skriv ett id' }] : []),
  ];
  const chosen =
    listed.length === 0
      ? NEW
      : await select({
          ...OUTPUT,
          message: 'Vilket organ gäller det?',
          options,
          maxItems: 12,
          showInstructions: false,
        });
  if (isCancel(chosen)) return STOPPED;
  if (chosen !== NEW) return chosen;
  const id = await text({
    ...OUTPUT,
    message: 'Organets id, som står i varje adress och aldrig ändras',
    placeholder: 'schnv-dalarna',
    validate: (value) =>
      isSafeId(value ?? '') ? undefined : 'Skriv ett id med bara a–z, 0–9 och bindestreck, till exempel schnv-dalarna.',
  });
  return isCancel(id) ? STOPPED : id;
}

/** The value of the choice `Ett nytt organ`. No id can hold this sign. */
const NEW = '+';

async function askDate(
  report: ImportReport,
  choices: readonly FilingDate[],
): Promise<{ readonly date: FilingDate } | 'skipped' | typeof STOPPED> {
  tellErrors(report);
  const options = [
    ...choices.map((date) => ({ value: date.iso, label: swedishDate(date) })),
    { value: OTHER, label: 'Ett annat datum' },
    { value: SKIP, label: 'Hoppa över filen' },
  ];
  const chosen = await select({
    ...OUTPUT,
    message: `Vilken dag var mötet i ${report.file}?`,
    options,
    maxItems: 12,
    showInstructions: false,
  });
  if (isCancel(chosen)) return STOPPED;
  if (chosen === SKIP) return 'skipped';
  if (chosen !== OTHER) return dated(chosen);
  const typed = await text({
    ...OUTPUT,
    message: 'Datum',
    placeholder: '2021-03-19, eller 2021-03 eller 2021 om dagen är okänd',
    validate: (value) =>
      findFilingDate(value ?? '')
        ? undefined
        : 'Skriv ett datum som finns, till exempel 2021-03-19 eller 19 mars 2021.',
  });
  return isCancel(typed) ? STOPPED : dated(typed);
}

function dated(typed: string): { readonly date: FilingDate } | 'skipped' {
  const date = findFilingDate(typed);
  return date ? { date } : 'skipped';
}

function tellErrors({ file, diagnostics }: ImportReport): void {
  for (const { severity, line, message } of diagnostics)
    if (severity === 'error') log.warn(`${file}, rad ${line}: ${message}`, OUTPUT);
}

async function askItems(
  report: ImportReport,
  readings: readonly ItemReading[],
): Promise<{ readonly items: ItemsChoice } | 'skipped' | typeof STOPPED> {
  tellErrors(report);
  const chosen = await select({
    ...OUTPUT,
    message: `Vilka är punkterna i ${report.file}?`,
    options: [
      ...readings.map((reading, place) => ({
        value: String(place),
        label: `${reading.kind === 'headings' ? 'Rubrikerna utan nummer, som arkivet numrerar, ' : ''}${describeReading(reading)}`,
      })),
      { value: SKIP, label: 'Hoppa över filen' },
    ],
    maxItems: 12,
    showInstructions: false,
  });
  if (isCancel(chosen)) return STOPPED;
  const reading = readings[Number(chosen)];
  return chosen === SKIP || reading === undefined ? 'skipped' : { items: choiceOf(reading) };
}

const OTHER = 'other';
const SKIP = 'skip';

/** A date typed as for `--datum` (`2021-03-19`, `2021-03`, `2021`), or as people write one (`19 mars 2021`). */
function findFilingDate(typed: string): FilingDate | undefined {
  const filed = parseFilingDate(typed.trim());
  if (typeof filed !== 'string') return filed;
  const date = findDates(typed)[0]?.date;
  return date === 'impossible' ? undefined : date;
}

function showMeeting(report: ImportReport, { replaces }: Circumstances): void {
  const { meeting, diagnostics } = report;
  if (!meeting) return;
  const left = summariseLeftOut(report);
  const lines = [
    summariseMeeting(meeting),
    `${summariseWords(report)}.`,
    `Skrivs till ${report.output}${replaces ? ' och ersätter det som står där' : ''}.`,
    '',
    ...(diagnostics.length === 0
      ? ['Inget är osäkert.']
      : ['Att kontrollera:', ...diagnostics.map(({ line, message }) => `rad ${line}: ${message}`)]),
    ...(left.length === 0 ? [] : ['', 'Utelämnat:', ...left]),
  ];
  note(lines.join('\n'), report.file, { ...OUTPUT, format: (line) => line });
}

async function askToWrite({ more }: Circumstances): Promise<'write' | 'write-all' | 'skipped' | typeof STOPPED> {
  if (more === 0) {
    const wanted = await confirm({ ...OUTPUT, message: 'Ska mötet skrivas?', active: 'Ja', inactive: 'Nej' });
    return isCancel(wanted) ? STOPPED : wanted ? 'write' : 'skipped';
  }
  const chosen = await select<'write' | 'write-all' | 'skipped'>({
    ...OUTPUT,
    message: `Ska mötet skrivas? ${amountOf(more, 'fil', 'filer')} till väntar.`,
    showInstructions: false,
    options: [
      { value: 'write', label: 'Ja' },
      { value: 'write-all', label: 'Ja, och alla som väntar' },
      { value: 'skipped', label: 'Nej, hoppa över det' },
    ],
  });
  return isCancel(chosen) ? STOPPED : chosen;
}

/** Asks a question with yes or no; undefined where the person stopped (Ctrl+C). */
export async function askYes(message: string): Promise<boolean | undefined> {
  const answer = await confirm({ ...OUTPUT, message, active: 'Ja', inactive: 'Nej' });
  return isCancel(answer) ? undefined : answer;
}

/** `before`: an answer that is proposed. `judge`: what is wrong with an answer, in Swedish. */
interface TextQuestion {
  readonly before?: string | undefined;
  readonly judge?: ((text: string) => string | undefined) | undefined;
}

/** Asks for a text that is not empty; undefined where the person stopped (Ctrl+C). */
export async function askText(
  message: string,
  placeholder: string,
  { before, judge }: TextQuestion = {},
): Promise<string | undefined> {
  const answer = await text({
    ...OUTPUT,
    message,
    placeholder,
    ...(before === undefined ? {} : { initialValue: before }),
    validate: (value) => ((value ?? '').trim() === '' ? 'Skriv några ord.' : judge?.(value ?? '')),
  });
  return isCancel(answer) ? undefined : answer.trim().normalize('NFC');
}
