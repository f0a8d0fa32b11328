import path from 'node:path';
import process from 'node:process';
import { ROOT } from '../src/command-line/folders.ts';
import { NEW_ARCHIVE_HELP, NEW_ARCHIVE_USAGE, readNewArchiveUse } from '../src/command-line/new-archive-use.ts';
import { wrongUse } from '../src/command-line/wrong-use.ts';
import { writeArchive } from '../src/new-archive/write-archive.ts';
import type { NewArchive } from '../src/new-archive/new-archive.ts';

/** `npm run ny -- MAPP "Namn"`: writes an archive of one's own, ready to be filled, checked and built. */
const use = readUse();
if (use === 'help') process.stdout.write(NEW_ARCHIVE_HELP);
else
  try {
    begin(use);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    process.stderr.write(
      `${use.folder} går inte att skriva i (${error.message}). Väntat: en mapp som du får skriva i.\n`,
    );
    process.exitCode = 1;
  }

function readUse(): NewArchive | 'help' {
  try {
    return readNewArchiveUse(process.argv.slice(2));
  } catch (error) {
    return wrongUse(error, NEW_ARCHIVE_USAGE);
  }
}

function begin(archive: NewArchive): void {
  const written = writeArchive(archive, path.join(ROOT, 'content', 'sidor'));
  if (written.kind === 'occupied') {
    process.stderr.write(
      `${archive.folder} ${written.holds === '' ? 'är en fil' : `är inte tom: där finns ${written.holds}`}. Väntat: en ny eller tom mapp. Inget är skrivet.\n`,
    );
    process.exitCode = 1;
    return;
  }
  process.stderr.write(
    `Klart: ${written.files.length} filer i ${archive.folder}. Nätverkets kod är ${archive.organ}; den står i varje adress och ändras aldrig. Vill du ha en annan: ta bort mappen och kör kommandot igen med --organ.\nNu: lägg programmet i ${path.join(archive.folder, 'program', 'till-handlingarna.tgz')} (npm run packa -- FIL i programmets egen mapp gör filen) och kör npm install --loglevel=notice i mappen. Fyll sedan i det som npm run check räknar upp där. README.md i mappen säger resten.\n`,
  );
}
