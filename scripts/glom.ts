import process from 'node:process';
import { parseArgs } from 'node:util';
import { settleFolder } from '../src/import/settle-folder.ts';
import { holderMessage, withContentLock } from '../src/minutes/content-lock.ts';
import { findName } from '../src/minutes/find-name.ts';
import { erasePerson } from '../src/register/erase-person.ts';
import { findPerson } from '../src/register/find-person.ts';
import { checkContentFolder } from '../src/command-line/check-use.ts';
import { contentFolder } from '../src/command-line/folders.ts';
import { readDay, readReason } from '../src/command-line/register-use.ts';
import { cleanedWords } from '../src/command-line/report-register.ts';
import { reportErasure, reportPerson } from '../src/command-line/report-person.ts';
import { today } from '../src/command-line/today.ts';
import { wrongUse } from '../src/command-line/wrong-use.ts';

/** `npm run glom -- "Namn"`: every place where a person stands, and on request their erasure. */
const USAGE = 'npm run glom -- "Namn Namnsson" [--radera --orsak TEXT --datum DATUM] | --stada | --help';
const HELP = `${USAGE}

Visar varje ställe i innehållsmappen där en person står med namn: i alla filer, även dolda, och i liggarens lydelser.
Namnet söks som hela ord, med stora och små bokstäver som du skriver dem, även i genitiv (Bergs). Andra skrivsätt
(BERG, Berg Anna, A. Berg, anna.berg@…) visas för sig, så att du kan avgöra om det är samma person.

  --radera        byt ut namnet mot [namn borttaget] överallt och radera de lydelser som har det
  --orsak TEXT    varför, utan namnet: visas för läsarna
  --datum DATUM   dagen som skrivs i liggaren (annars i dag)
  --stada         ta bara bort det som körningar som avbröts har lämnat efter sig
  --help          den här texten

Innehållet läses ur mappen content, eller ur den som CONTENT_DIR anger.
Slutar med 0 där allt är gjort (även när namnet inte finns), 1 där något måste rättas för hand och 2 där kommandot är felskrivet.
`;

const use = readUse();
if (use === 'help') process.stdout.write(HELP);
else if (use === 'tidy') await tidy();
else await run(use);

interface GlomUse {
  readonly name: string;
  /** Undefined where the name is only looked for and not erased. */
  readonly erasure: { readonly reason: string; readonly date: string } | undefined;
}

function readUse(): GlomUse | 'help' | 'tidy' {
  try {
    const text = { type: 'string' } as const;
    const boolean = { type: 'boolean' } as const;
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { radera: boolean, stada: boolean, orsak: text, datum: text, help: { ...boolean, short: 'h' } },
    });
    if (values.help === true) return 'help';
    if (values.stada === true) {
      if (positionals.length > 0 || values.radera === true) throw new Error('--stada står ensamt, utan namn.');
      return 'tidy';
    }
    const [name = '', ...more] = positionals;
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
  const isDone = outcome.kind === 'erased' || outcome.kind === 'not-found';
  (isDone ? process.stdout : process.stderr).write(reportErasure(outcome, name));
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
