import { importMessage } from '../import/import-diagnostic.ts';
import { parseFilingDate, type FilingDate } from '../swedish/calendar-date.ts';
import { chooseOrgan } from '../import/choose-organ.ts';
import type { ImportOptions } from '../import/import-document.ts';
import { choiceOf, describeReading, type ItemReading, parseChoice, writeChoice } from '../import/item-reading.ts';
import { loadOrgans } from '../import/load-organs.ts';
import type { SourceLine } from '../import/source-document.ts';
import { checkText } from './check-text.ts';
import type { KnownContent } from '../site/build/known-content.ts';
import type { LinePlace, LineView, ReadAnswer } from './messages.ts';
import { wordForPage } from './page-words.ts';
import { placeLines } from './place-lines.ts';
import type { ImportRunner } from './run-import.ts';

/** A document with what the person at the page says about it. `date` and `letter` are empty where nothing was said. */
export interface GivenDocument {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly organ: string;
  readonly date: string;
  readonly letter: string;
  /** Which reading of the items is right, as `writeChoice` writes it. */
  readonly items: string;
}

/**
 * Reads a document for the page. Gives what was understood or why it is refused; a sentence in Swedish where the
 * question itself has a fault, such as an unknown organ.
 */
export async function readGivenDocument(
  { bytes, fileName, ...given }: GivenDocument,
  known: KnownContent,
  { run }: ImportRunner,
): Promise<ReadAnswer | string> {
  const options = readOptions(given, known);
  if (typeof options === 'string') return options;
  const { report, text, draft, lines, readings = [] } = await run({ bytes, fileName, options });
  const places = placeLines({ lines, draft, leftOut: report.leftOut });
  return {
    file: report.file,
    date: report.meeting?.date ?? null,
    lines: lines.map((line) => viewLine(line, places.get(line.number) ?? { kind: 'unread' })),
    remarks: report.diagnostics.map((diagnostic) => ({
      ...diagnostic,
      message: wordForPage(diagnostic.code, diagnostic.message),
    })),
    words: report.words,
    readings: viewReadings(readings),
    result: text === undefined ? null : { text, checked: checkText(text, known.read(), known.folder).answer },
  };
}

function readOptions(
  { organ, date: printed, letter, items }: Pick<GivenDocument, 'organ' | 'date' | 'letter' | 'items'>,
  { folder }: KnownContent,
): ImportOptions | string {
  const held = loadOrgans(folder);
  if (!held.some(({ id }) => id === organ)) return 'Välj först vilket nätverk mötet hör till.';
  const { names, members, problem } = chooseOrgan(organ, { held, known: [] });
  if (problem) return wordForPage(problem.code, importMessage(problem));
  if (!/^[b-z]?$/.test(letter)) return 'Löpbokstaven är en bokstav från b till z.';
  const date = readDate(printed);
  return typeof date === 'string'
    ? date
    : {
        organ,
        names,
        members,
        date,
        dayLetter: letter === '' ? undefined : letter,
        items: parseChoice(items),
      };
}

function readDate(printed: string): FilingDate | undefined | string {
  if (printed === '') return undefined;
  const date = parseFilingDate(printed);
  if (date === 'impossible-date')
    return `Dagen ${printed} finns inte i kalendern. Skriv år, månad och dag, till exempel 2021-03-19.`;
  return date === 'not-a-date'
    ? `”${printed}” är inget datum. Skriv år, månad och dag, till exempel 2021-03-19; 2021-03 eller 2021 om du inte vet mer.`
    : date;
}

/** A single row of numbers leaves no choice; headings that the archive numbers always do. */
function viewReadings(readings: readonly ItemReading[]): ReadAnswer['readings'] {
  return readings.length === 1 && readings[0]?.kind === 'numbers'
    ? []
    : readings.map((reading) => ({
        choice: writeChoice(choiceOf(reading)),
        words: `${reading.kind === 'headings' ? 'Rubrikerna, som arkivet numrerar, ' : 'Numren, '}${describeReading(reading)}`,
      }));
}

function viewLine({ number, text, page, strikes, drawnStrikes }: SourceLine, place: LinePlace): LineView {
  return {
    number,
    text,
    page: page ?? null,
    strikes: [...strikes, ...drawnStrikes].toSorted((a, b) => a.start - b.start),
    place,
  };
}
