import process from 'node:process';
import { parseArgs } from 'node:util';
import { settleFolder } from '../src/import/settle-folder.ts';
import { holderMessage, withContentLock } from '../src/minutes/content-lock.ts';
import { judgeReason, reasonMessage } from '../src/minutes/judge-reason.ts';
import { findName } from '../src/minutes/find-name.ts';
import { eraseKept, type KeptErasure } from '../src/register/erase-kept.ts';
import { erasePerson } from '../src/register/erase-person.ts';
import { findPerson } from '../src/register/find-person.ts';
import { checkContentFolder } from '../src/command-line/check-use.ts';
import { contentFolder } from '../src/command-line/folders.ts';
import { forgetKept } from '../src/command-line/load-kept-content.ts';
import { readDay, readReason } from '../src/command-line/register-use.ts';
import { cleanedWords } from '../src/command-line/report-register.ts';
import { reportErasure, reportKeptErasure, reportPerson } from '../src/command-line/report-person.ts';
import { today } from '../src/command-line/today.ts';
import { wrongUse } from '../src/command-line/wrong-use.ts';

/** `npm run glom -- "Namn"`: every place where a person stands, and on request their erasure. */
const USAGE =
  'npm run glom -- [--innehall MAPP] "Namn Namnsson" [--radera --orsak TEXT --datum DATUM] | --lydelse HASH --radera --orsak TEXT | --stada | --help';
const HELP = `${USAGE}

Visar varje ställe i innehållsmappen där en person står med namn: i alla filer, även dolda, och i liggarens lydelser.
Namnet söks som hela ord, med stora och små bokstäver som du skriver dem, även i genitiv (Bergs). Andra skrivsätt
(BERG, Berg Anna, A. Berg, anna.berg@…) visas för sig, så att du kan avgöra om det är samma person.

  --radera        byt ut namnet mot [namn borttaget] överallt och radera de lydelser som har det
  --orsak TEXT    varför, utan namnet: visas för läsarna
  --datum DATUM   dagen som skrivs i liggaren (annars i dag)
  --lydelse HASH  i stället för ett namn: töm en tidigare lydelse eller ett skäl, efter filens namn i lydelser/ (minst 8 tecken)
  --stada         ta bara bort det som körningar som avbröts har lämnat efter sig
  --help          den här texten

Innehållet är arkivets mapp (i programmets katalog content), eller den som --innehall eller CONTENT_DIR anger.
Slutar med 0 där allt är gjort (även när namnet inte finns), 1 där något måste rättas för hand och 2 där kommandot är felskrivet.
`;

const use = readUse();
if (use === 'help') process.stdout.write(HELP);
else if (use === 'tidy') await tidy();
else if ('hash' in use) await eraseOne(use);
else await run(use);

interface GlomUse {
  readonly name: string;
  /** Undefined where the name is only looked for and not erased. */
  readonly erasure: { readonly reason: string; readonly date: string } | undefined;
}

type KeptUse = Omit<KeptErasure, 'folder'>;

/** Reads the call that erases one wording or reason. Throws where it is wrong. */
function readKeptUse(
  { lydelse = '', radera, orsak, datum }: Readonly<Record<string, string | boolean | undefined>>,
  names: readonly string[],
): KeptUse {
  const reason = typeof orsak === 'string' ? readReason(orsak) : undefined;
  if (names.length > 0) throw new Error('--lydelse står i stället för ett namn.');
  if (typeof lydelse !== 'string' || !/^[0-9a-f]{8,64}$/.test(lydelse))
    throw new Error(`--lydelse är ”${String(lydelse)}”. Väntat: minst 8 tecken av filens namn i lydelser/.`);
  if (radera !== true || reason === undefined) throw new Error('--lydelse behöver --radera och --orsak.');
  const fault = judgeReason(reason, []);
  if (fault) throw new Error(reasonMessage(fault));
  return { hash: lydelse, reason, date: readDay(typeof datum === 'string' ? datum : today()) };
}

function readUse(): GlomUse | KeptUse | 'help' | 'tidy' {
  try {
    const text = { type: 'string' } as const;
    const boolean = { type: 'boolean' } as const;
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        radera: boolean,
        stada: boolean,
        lydelse: text,
        orsak: text,
        datum: text,
        help: { ...boolean, short: 'h' },
      },
    });
    if (values.help === true) return 'help';
    if (values.stada === true) {
      if (positionals.length > 0 || values.radera === true) throw new Error('--stada står ensamt, utan namn.');
      return 'tidy';
    }
    const [name = '', ...more] = positionals;
    if (values.lydelse !== undefined) return readKeptUse(values, positionals);
    if (more.length > 0)
      throw new Error(
        `Fler än ett namn är angivet. Sätt hela namnet inom citattecken: npm run glom -- "${positionals.join(' ')}"`,
      );
    if (!/\p{L}/u.test(name)) throw new Error('Inget namn är angivet.');
    const reason = readReason(values.orsak);
    if (values.radera !== true) {
      if (reason !== undefined || values.datum !== undefined) throw new Error('--orsak och --datum hör till --radera.');
      return { name: name.normalize('NFC'), erasure: undefined };
    }
    if (reason === undefined)
      throw new Error(
        '--orsak saknas. Väntat: varför namnet tas bort, utan namnet, till exempel --orsak "Borttaget på begäran."',
      );
    if (findName(reason, name).length > 0)
      throw new Error('--orsak nämner personen, och orsaken står kvar i liggaren för alltid. Skriv den utan namnet.');
    return { name: name.normalize('NFC'), erasure: { reason, date: readDay(values.datum ?? today()) } };
  } catch (error) {
    return wrongUse(error, USAGE);
  }
}

async function run({ name, erasure }: GlomUse): Promise<void> {
  const folder = checkedFolder();
  if (!erasure) {
    const removed = await tidyFolder(folder);
    process.stdout.write(`${cleanedWords(removed)}${reportPerson(findPerson(folder, name), name)}`);
    return;
  }
  const outcome = await erasePerson({ folder, name, ...erasure });
  if (outcome.kind === 'erased') forgetKept();
  const isDone = outcome.kind === 'erased' || outcome.kind === 'not-found';
  (isDone ? process.stdout : process.stderr).write(reportErasure(outcome, name));
  process.exitCode = isDone ? 0 : 1;
}

async function eraseOne(use: KeptUse): Promise<void> {
  const outcome = await eraseKept({ ...use, folder: checkedFolder() });
  const isDone = outcome.kind === 'erased';
  if (isDone) forgetKept();
  (isDone ? process.stdout : process.stderr).write(reportKeptErasure(outcome));
  process.exitCode = isDone ? 0 : 1;
}

async function tidy(): Promise<void> {
  const removed = await tidyFolder(checkedFolder());
  process.stdout.write(cleanedWords(removed) || 'Inget fanns kvar efter någon körning som avbröts. Inget är ändrat.\n');
}

/** Removes what stopped runs have left; ends the process where another command has the folder. */
async function tidyFolder(folder: string): Promise<readonly string[]> {
  const end = await withContentLock(folder, 'glom', () => settleFolder(folder));
  if ('done' in end) return end.done.removed;
  process.stderr.write(`${holderMessage(end.holder)}\n`);
  process.exit(1);
}

function checkedFolder(): string {
  const folder = contentFolder();
  const fault = checkContentFolder(folder);
  return fault === undefined ? folder : wrongUse(fault, USAGE);
}
