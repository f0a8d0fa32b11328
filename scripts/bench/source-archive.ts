import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../src/command-line/folders.ts';
import { importDocument } from '../../src/import/import-document.ts';
import { loadContent } from '../../src/minutes/load-content.ts';
import { parseFilingDate } from '../../src/swedish/calendar-date.ts';

/** Where the five source documents of the shipped archive may lie: beside the checkout, and never within it. */
const SOURCE_FOLDER = path.join(ROOT, '..', 'shared', 'seeds');

/** The documents by the number that their names begin with; `date` where the document itself says none. */
const DOCUMENTS: Readonly<Record<string, { readonly organ: string; readonly date?: string }>> = {
  '000': { organ: 'schnv-dalarna' },
  '001': { organ: 'schnv-dalarna' },
  '002': { organ: 'schnv-dalarna', date: '2022' },
  '003': { organ: 'chefsnatverket-dalarna' },
  '004': { organ: 'schnv-fyrbodal', date: '2022-03-04' },
};

/** What the search knows besides the meetings, as the shipped archive has it. */
const AROUND_MEETINGS = ['organ', 'amnen', 'ordlista.yaml', 'sok.yaml'] as const;

/**
 * Writes the content that is asked: the five source documents as the importer writes them, untouched by anybody, among
 * the networks, topics and glossary that the checkout at `root` ships. Where the documents are not at hand, its shipped meetings, which
 * summarise them. Says in Swedish which it was.
 */
export async function writeAskedArchive(folder: string, root: string): Promise<string> {
  const shipped = path.join(root, 'content');
  mkdirSync(folder, { recursive: true });
  for (const part of AROUND_MEETINGS) cpSync(path.join(shipped, part), path.join(folder, part), { recursive: true });
  if (!existsSync(SOURCE_FOLDER)) {
    cpSync(path.join(shipped, 'moten'), path.join(folder, 'moten'), { recursive: true });
    return 'De fem källdokumenten finns inte här: det medföljande arkivets möten tillfrågas i stället.';
  }
  const written: (readonly [file: string, text: string])[] = [];
  for (const name of readdirSync(SOURCE_FOLDER).filter((file) => /^\d{3}_.*\.txt$/.test(file)))
    written.push(await importOne(folder, name));
  for (const [file, text] of written) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return 'De fem källdokumenten, importerade ordagrant.';
}

async function importOne(folder: string, name: string): Promise<readonly [file: string, text: string]> {
  const { organ, date } = DOCUMENTS[name.slice(0, 3)] ?? { organ: '' };
  const organs = loadContent(folder).content.organs;
  const own = organs.find(({ id }) => id === organ);
  const day = date === undefined ? undefined : parseFilingDate(date);
  if (!own || typeof day === 'string') throw new Error(`No organ or no day is known of ${name}`);
  const { report, text } = await importDocument(readFileSync(path.join(SOURCE_FOLDER, name)), name, {
    organ,
    members: own.members,
    date: day,
    dayLetter: undefined,
    names: { own: own.names, others: organs.filter((other) => other !== own).flatMap(({ names }) => names) },
  });
  if (text === undefined || report.output === null) throw new Error(`${name} was refused`);
  return [report.output, text];
}
