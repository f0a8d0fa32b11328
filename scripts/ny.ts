import path from 'node:path';
import process from 'node:process';
import { PACKAGES, ROOT } from '../src/command-line/folders.ts';
import {
  NEW_ARCHIVE_HELP,
  NEW_ARCHIVE_USAGE,
  readNewArchiveUse,
  type NewArchiveUse,
} from '../src/command-line/new-archive-use.ts';
import { hasScript, runScript } from '../src/command-line/run-script.ts';
import { wrongUse } from '../src/command-line/wrong-use.ts';
import { installProgram } from '../src/new-archive/install-program.ts';
import { writeArchive } from '../src/new-archive/write-archive.ts';

/** `npm run ny -- MAPP "Namn"`: an archive of one's own with the program in it and the first documents, ready to be filled in. */
const say = (text: string) => void process.stderr.write(text);
const use = readUse();
if (use === 'help') process.stdout.write(NEW_ARCHIVE_HELP);
else
  try {
    process.exitCode = begin(use);
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

function begin({ archive, documents, installs }: NewArchiveUse): number {
  const { folder, organ } = archive;
  const written = writeArchive(archive, path.join(ROOT, 'content', 'sidor'));
  if (written.kind === 'occupied') {
    say(
      `${folder} ${written.holds === '' ? 'är en fil' : `är inte tom: där finns ${written.holds}`}. Väntat: en ny eller tom mapp. Inget är skrivet.\n`,
    );
    return 1;
  }
  say(
    `${written.files.length} filer i ${folder}. Nätverkets kod är ${organ}; den står i varje adress och ändras aldrig. Vill du ha en annan: ta bort mappen och kör kommandot igen med --organ.\n`,
  );
  const fault = installs ? install(folder) : undefined;
  const here = { CONTENT_DIR: folder };
  const imported = documents.length === 0 ? 0 : runScript('import', [...documents, '--organ', organ], here);
  runScript('check', [], here);
  say(`\n${nextSteps(folder, installs ? fault : 'Programmet är inte ilagt: README.md i mappen säger hur.')}`);
  return imported;
}

/** What went wrong. The archive itself stands whole, and the program may be put in it later. */
function install(folder: string): string | undefined {
  say('Lägger programmet i mappen och hämtar dess paket (omkring en halv minut) …\n');
  return installProgram(
    folder,
    hasScript('packa') ? { pack: (file) => runScript('packa', [file]) === 0 } : { from: path.dirname(PACKAGES) },
  );
}

function nextSteps(folder: string, fault: string | undefined): string {
  return [
    ...(fault === undefined ? [] : [fault]),
    `Arkivet finns i ${folder}. Gå dit (cd ${folder}) och fyll i det som kontrollen räknar upp; npm run check igen säger vad som är kvar.`,
    'Se efter: npm start. Lägg ut: npm run publicera -- --allt, som kontrollerar, för in adresserna i liggaren för gott och bygger.',
    '',
  ].join('\n');
}
