import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { PACKAGES, ROOT } from '../src/command-line/folders.ts';
import { installProgram } from '../src/command-line/install-program.ts';
import {
  NEW_ARCHIVE_HELP,
  NEW_ARCHIVE_USAGE,
  readNewArchiveUse,
  type NewArchiveUse,
} from '../src/command-line/new-archive-use.ts';
import { hasScript, runScript } from '../src/command-line/run-script.ts';
import { shellWord } from '../src/command-line/shell-word.ts';
import { wrongUse } from '../src/command-line/wrong-use.ts';
import { writeArchive } from '../src/new-archive/write-archive.ts';

/** `npm run ny -- MAPP "Namn"`: an archive of one's own with the program in it and the first documents, ready to be filled in. */
const say = (text: string) => void process.stderr.write(text);
const use = readUse();
if (use === 'help') process.stdout.write(NEW_ARCHIVE_HELP);
else
  try {
    process.exitCode = await begin(use);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    say(`${use.archive.folder} går inte att skriva i (${error.message}). Väntat: en mapp som du får skriva i.\n`);
    process.exitCode = 1;
  }

function readUse(): NewArchiveUse | 'help' {
  try {
    return readNewArchiveUse(process.argv.slice(2));
  } catch (error) {
    return wrongUse(error, NEW_ARCHIVE_USAGE);
  }
}

async function begin({ archive, documents, installs }: NewArchiveUse): Promise<number> {
  const { folder, organ } = archive;
  const written = writeArchive(archive, path.join(ROOT, 'content', 'sidor'));
  if (written.kind === 'occupied') {
    say(`${occupiedWords(folder, written.holds)} Inget är skrivet.\n`);
    return 1;
  }
  say(
    `${written.files.length} filer i ${folder}. Nätverkets kod är ${organ}; den står i varje adress och ändras aldrig. Vill du ha en annan: ta bort mappen och kör kommandot igen med --organ.\n`,
  );
  const fault = installs ? await install(folder) : 'Programmet är inte ilagt: README.md i mappen säger hur.';
  const here = { CONTENT_DIR: folder };
  const imported = documents.length === 0 ? 0 : await runScript('import', [...documents, '--organ', organ], here);
  await runScript('check', [], here);
  say(`\n${nextSteps(folder, fault)}`);
  return imported;
}

/** A folder with a `webbplats.yaml` is an archive, perhaps of a run that was stopped. */
function occupiedWords(folder: string, holds: string): string {
  if (holds === '') return `${folder} är en fil. Väntat: en ny eller tom mapp.`;
  return existsSync(path.join(folder, 'webbplats.yaml'))
    ? `I ${folder} finns redan ett arkiv. Blev det avbrutet när det skrevs: ta bort mappen och kör kommandot igen, eller kör npm install --loglevel=notice där och för in dokumenten med npm run import.`
    : `${folder} är inte tom: där finns ${holds}. Väntat: en ny eller tom mapp.`;
}

/** What went wrong. The archive itself stands whole, and the program may be put in it later. */
async function install(folder: string): Promise<string | undefined> {
  say('Lägger programmet i mappen och hämtar dess paket (en halv till tre minuter, efter nätet) …\n');
  const pack = async (file: string) => (await runScript('packa', [file])) === 0;
  return installProgram(folder, hasScript('packa') ? { pack } : { from: path.dirname(PACKAGES) });
}

function nextSteps(folder: string, fault: string | undefined): string {
  return [
    `Arkivet finns i ${folder}. Gå dit (cd ${shellWord(folder)}) och fyll i det som kontrollen räknar upp.`,
    fault === undefined
      ? 'Där: npm run check säger vad som är kvar, npm start visar webbplatsen, och npm run publicera -- --allt kontrollerar, för in adresserna i liggaren för gott och bygger.'
      : `Kvar innan kommandona går att köra där: ${fault}`,
    '',
  ].join('\n');
}
