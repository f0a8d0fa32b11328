import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseFilingDate, type FilingDate } from '../swedish/calendar-date.ts';
import { parseChoice, type ItemsChoice } from '../import/item-reading.ts';
import { isSafeId } from '../archive/identifier.ts';
import { callersFolder } from './folders.ts';
import { findSwallowedFlag } from './swallowed-flag.ts';
import { findNearestName } from '../minutes/nearest-name.ts';

export interface ImportUse {
  /** As given: files and folders. */
  readonly files: readonly string[];
  /** Undefined where the person must be asked. */
  readonly organ: string | undefined;
  readonly date: FilingDate | undefined;
  /** As given. */
  readonly folder: string | undefined;
  readonly dayLetter: string | undefined;
  readonly items: ItemsChoice | undefined;
  readonly replace: boolean;
  readonly dry: boolean;
  readonly json: boolean;
}

export const IMPORT_USAGE =
  'npm run import -- FIL… --organ ORGAN [--datum DATUM] [--till MAPP] [--lopbokstav b] [--rad RAD | --numrera] [--ersatt] [--torr] [--json] [--help]';

export const IMPORT_HELP = `För in minnesanteckningar, protokoll och dagordningar i arkivet.

  ${IMPORT_USAGE}

  FIL…             en eller flera filer: Word (.docx), PDF, text (.txt) eller Markdown (.md);
                   eller en mapp med sådana, undermappar med: en fil för varje möte
  --organ ORGAN    organets id, till exempel schnv-dalarna: namnet på dess fil i organ/
  --datum DATUM    mötets datum, när dokumentet inte säger det eller säger fel:
                   2021-03-19, eller 2022-10 eller 2022 om dagen är okänd
  --till MAPP      innehållsmappen som mötet skrivs i (annars --innehall eller CONTENT_DIR, annars content)
  --lopbokstav b   ett andra möte samma dag
  --rad RAD        raden där den första punkten står, när punkterna kan läsas på flera sätt
  --numrera        numrera rubrikerna i ordning, när dokumentet inte numrerar sina punkter
  --ersatt         skriv över ett möte som redan är infört
  --torr           visa vad som skulle skrivas, men skriv inget
  --json           en rapport för program, på stdout

Exempel:

  npm run import -- "Minnesanteckningar 210319.docx" --organ schnv-dalarna

Slutkod: 0 allt är infört, 1 någon fil är avvisad, 2 kommandot är fel skrivet.
`;

const OPTIONS = {
  organ: { type: 'string' },
  datum: { type: 'string' },
  till: { type: 'string' },
  lopbokstav: { type: 'string' },
  rad: { type: 'string' },
  numrera: { type: 'boolean' },
  ersatt: { type: 'boolean' },
  torr: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Those that npm has no setting of its own for. */
const OWN_FLAGS = Object.keys(OPTIONS).filter((name) => name !== 'json' && name !== 'help');

/** Reads the arguments of the command. Gives a `fault` in Swedish where they are wrong. */
export function readImportUse(args: readonly string[]): ImportUse | 'help' | { readonly fault: string } {
  const {
    values,
    positionals: files,
    tokens,
  } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: false, tokens: true });
  if (values['help'] === true) return 'help';
  const wrong = tokens.flatMap((token) =>
    token.kind === 'option' ? (findOptionFault(token.name, token.rawName, token.value) ?? []) : [],
  )[0];
  if (wrong !== undefined) return { fault: wrong };
  const [organ, datum, folder, dayLetter, row] = [
    values['organ'],
    values['datum'],
    values['till'],
    values['lopbokstav'],
    values['rad'],
  ].map(asText);
  const date = datum === undefined ? undefined : parseFilingDate(datum);
  const numbers = values['numrera'] === true;
  const fault = findFault({ files, organ, datum, date, folder, dayLetter, row, numbers });
  if (fault !== undefined || typeof date === 'string') return { fault: fault ?? '' };
  return {
    files,
    organ,
    date,
    folder,
    dayLetter,
    items: numbers ? 'headings' : row === undefined ? undefined : parseChoice(row),
    replace: values['ersatt'] === true,
    dry: values['torr'] === true,
    json: values['json'] === true,
  };
}

function findOptionFault(name: string, printed: string, value: string | undefined): string | undefined {
  const option = Object.entries(OPTIONS).find(([known]) => known === name)?.[1];
  if (option === undefined) {
    const nearest = findNearestName(name, Object.keys(OPTIONS));
    return `Flaggan ${printed} finns inte.${nearest === undefined ? '' : ` Menade du --${nearest}?`}`;
  }
  if (option.type === 'boolean') return value === undefined ? undefined : `Flaggan ${printed} tar inget värde.`;
  return value === undefined || value === '' || value.startsWith('--')
    ? `Flaggan ${printed} behöver ett värde.`
    : undefined;
}

interface Given {
  readonly files: readonly string[];
  readonly organ: string | undefined;
  readonly datum: string | undefined;
  readonly date: ReturnType<typeof parseFilingDate> | undefined;
  readonly folder: string | undefined;
  readonly dayLetter: string | undefined;
  readonly row: string | undefined;
  readonly numbers: boolean;
}

function findFault({ files, organ, datum, date, dayLetter, row, numbers }: Given): string | undefined {
  const swallowed = findSwallowedFlag('import', OWN_FLAGS);
  if (organ === undefined && swallowed !== undefined) return swallowed;
  if (files.length === 0) return 'Ingen fil är angiven.';
  if (organ !== undefined && !isSafeId(organ))
    return `--organ är ”${organ}”. Väntat: ett id med bara a–z, 0–9 och bindestreck, till exempel schnv-dalarna.`;
  if (date === 'not-a-date')
    return `--datum är ”${datum}”. Väntat: 2021-03-19, eller 2022-10 eller 2022 om dagen är okänd.`;
  if (date === 'impossible-date')
    return `--datum är ”${datum}”, som inte finns i kalendern. Väntat: en dag som finns, till exempel 2021-03-19.`;
  if (dayLetter !== undefined && !/^[b-z]$/.test(dayLetter))
    return `--lopbokstav är ”${dayLetter}”. Väntat: en bokstav från b till z; det första mötet på dagen har ingen.`;
  if (row !== undefined && numbers)
    return '--rad och --numrera går inte ihop. Väntat: --rad där dokumentet har nummer, --numrera där det inte har några.';
  if (row !== undefined && typeof parseChoice(row) !== 'object')
    return `--rad är ”${row}”. Väntat: numret på raden där den första punkten står, till exempel --rad 14.`;
  return findFaultOfMany({ date, dayLetter, items: row === undefined ? undefined : parseChoice(row) }, files.length);
}

/** What is given for one meeting alone, though there are several files, as a sentence in Swedish; else undefined. */
export function findFaultOfMany(
  { date, dayLetter, items }: Pick<ImportUse, 'date' | 'dayLetter' | 'items'>,
  amount: number,
): string | undefined {
  if (amount <= 1) return undefined;
  if (typeof items === 'object') return '--rad gäller ett möte, men flera filer är angivna. För in den filen för sig.';
  if (date !== undefined)
    return '--datum gäller ett möte, men flera filer är angivna. För in filen som behöver ett datum för sig.';
  return dayLetter === undefined
    ? undefined
    : '--lopbokstav gäller ett möte, men flera filer är angivna. För in den filen för sig.';
}

function asText(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/**
 * The absolute path of a path in the arguments. It is relative to where the command was called, since npm has moved to
 * the checkout.
 */
export function fromCaller(place: string): string {
  return path.resolve(callersFolder(), place);
}
