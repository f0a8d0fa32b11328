import path from 'node:path';
import { chooseOrgan, nameNewOrgan, type ChosenOrgan } from './choose-organ.ts';
import { findDateChoices } from './date-choices.ts';
import type { ImportResult } from './import-document.ts';
import type { ImportOrder } from './import-order.ts';
import type { ImportReport } from './import-report.ts';
import { STOPPED, type ImportingPerson } from './importing-person.ts';
import { keepMeetings, type KeepMeetings } from './keep-meetings.ts';
import { loadOrgans } from './load-organs.ts';
import { nameOfOrgan } from './name-of-organ.ts';
import type { Reader } from './read-apart/start-reader.ts';
import { optionsFor, readFile, type Answered } from './read-file.ts';
import { whatToAsk } from './what-to-ask.ts';

export interface ImportedFile {
  readonly report: ImportReport;
  /** `tried`: it would have been written, but the order was dry. `declined`: the person who was asked said no. */
  readonly state: 'written' | 'tried' | 'declined' | 'refused';
  /** Whether a person was shown what the document was understood as. */
  readonly wasShown: boolean;
}

/**
 * Imports documents one after the other and gives the outcome of each; a fault in one does not stop the others. With
 * `person`, asks before writing, and ends early, with fewer outcomes than files, where the person stops.
 */
export async function* importFiles(
  order: ImportOrder,
  reader: Reader,
  person?: ImportingPerson,
): AsyncGenerator<ImportedFile> {
  const naming = await settleOrgan(order, reader, person);
  if (naming === STOPPED) return;
  const { organ, unread } = naming;
  const keep = keepMeetings(order, organ);
  const read = async (file: string) => unread.get(file) ?? readFile(file, optionsFor(order, organ), reader);
  if (!person) {
    for (const file of order.files) yield { ...keep.write(await read(file)), wasShown: false };
    return;
  }
  const results = await readAll(order.files, read, person);
  for (const [index, result] of results.entries()) {
    const done = await importWith(person, {
      result,
      file: order.files[index] ?? '',
      order,
      organ,
      reader,
      keep,
      more: results.length - index - 1,
    });
    if (done === STOPPED) return;
    yield done;
  }
}

interface Naming {
  readonly organ: ChosenOrgan;
  /** Documents that turned out to be unreadable while a name was looked for, by path; they are not read again. */
  readonly unread: ReadonlyMap<string, ImportResult>;
}

/**
 * Finds the organ. A new organ gets its name from the first readable document, so that this import already knows the
 * name.
 */
async function settleOrgan(
  order: ImportOrder,
  reader: Reader,
  person: ImportingPerson | undefined,
): Promise<Naming | typeof STOPPED> {
  const chosen = chooseOrgan(order.organ, {
    held: loadOrgans(order.folder),
    known: order.archives.flatMap(loadOrgans),
  });
  const unread = new Map<string, ImportResult>();
  if (chosen.file !== 'unnamed') return { organ: chosen, unread };
  let head: readonly string[] = [];
  for (const file of order.files) {
    const result = await readFile(file, optionsFor(order, chosen), reader);
    head = result.lines.map(({ text }) => text);
    if (head.length > 0) break;
    unread.set(file, result);
  }
  const suggested = nameOfOrgan(head, order.organ);
  const name = person && head.length > 0 ? await person.askName(suggested) : suggested;
  return name === STOPPED ? STOPPED : { organ: nameNewOrgan(chosen, name), unread };
}

/** Reads everything before the person is asked anything, so that all waiting comes first. */
async function readAll(
  files: readonly string[],
  read: (file: string) => Promise<ImportResult>,
  person: ImportingPerson,
): Promise<readonly ImportResult[]> {
  const progress = person.showProgress(files.length);
  const results: ImportResult[] = [];
  for (const file of files) {
    results.push(await read(file));
    progress.advance(path.basename(file));
  }
  progress.end();
  return results;
}

/** What `importWith` needs for one document. `more`: how many documents come after it. */
interface Turn {
  readonly result: ImportResult;
  readonly file: string;
  readonly order: ImportOrder;
  readonly organ: ChosenOrgan;
  readonly reader: Reader;
  readonly keep: KeepMeetings;
  readonly more: number;
}

async function importWith(person: ImportingPerson, turn: Turn): Promise<ImportedFile | typeof STOPPED> {
  const { order, organ, keep, more } = turn;
  let { result } = turn;
  let answered: Answered = {};
  /* Asks as long as an answer can help: the person may answer with something that does not fit either. */
  for (let asked = whatToAsk(result); asked !== undefined && !organ.problem; asked = whatToAsk(result)) {
    const answer = await (asked === 'items'
      ? person.askItems(result.report, result.readings ?? [])
      : person.askDate(result.report, findDateChoices(result.report, result.lines, new Date().getFullYear())));
    if (answer === STOPPED) return STOPPED;
    if (answer === 'skipped') break;
    answered = { ...answered, ...answer };
    result = await readFile(turn.file, optionsFor(order, organ, answered), turn.reader);
  }
  const wanted = keep.judge(result);
  if (wanted.output === null || order.dry) return { ...keep.write(result), wasShown: false };
  const answer = await person.askWhether(wanted, { more, replaces: keep.replaces(result) });
  if (answer === STOPPED) return STOPPED;
  return answer === 'write'
    ? { ...keep.write(result), wasShown: true }
    : { report: { ...wanted, output: null }, state: 'declined', wasShown: true };
}
