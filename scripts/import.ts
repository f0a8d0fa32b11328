import { statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { importFiles, type ImportedFile } from '../src/import/import-files.ts';
import type { ImportingPerson } from '../src/import/importing-person.ts';
import { listDocuments } from '../src/import/list-documents.ts';
import { loadOrgans } from '../src/import/load-organs.ts';
import { settleFolder } from '../src/import/settle-folder.ts';
import { startReader } from '../src/import/read-apart/start-reader.ts';
import { holderMessage, withContentLock } from '../src/minutes/content-lock.ts';
import { contentFolder, ROOT } from '../src/command-line/folders.ts';
import {
  findFaultOfMany,
  fromCaller,
  IMPORT_HELP,
  IMPORT_USAGE,
  readImportUse,
  type ImportUse,
} from '../src/command-line/import-use.ts';
import { reportFile, reportSum } from '../src/command-line/report-import.ts';
import { wrongUse } from '../src/command-line/wrong-use.ts';

/** `npm run import -- FILE… --organ ID`: Word, PDF and text files to meetings of the archive. */
const READER = path.join(ROOT, 'src/import/read-apart/reading-process.ts');

/* A program that reads the report, such as `head`, may close it early. The rest of the files are still imported. */
process.stdout.on('error', () => {});

const use = readImportUse(process.argv.slice(2));
if (use === 'help') process.stdout.write(IMPORT_HELP);
else if ('fault' in use) wrongUse(use.fault, IMPORT_USAGE);
else await run(use);

async function run({
  files: given,
  organ: named,
  folder: till,
  json,
  replace,
  dry,
  date,
  dayLetter,
  items,
}: ImportUse): Promise<void> {
  const folder = till === undefined ? contentFolder() : fromCaller(till);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false)
    wrongUse(
      `Innehållsmappen är ”${folder}”, där det ligger en fil. Väntat: en mapp, som inte behöver finnas än. Rätta --till.`,
      IMPORT_USAGE,
    );
  const files = listDocuments(given.map(fromCaller));
  const many = findFaultOfMany({ date, dayLetter, items }, files.length);
  if (many !== undefined) wrongUse(many, IMPORT_USAGE);
  const archives = [contentFolder(), path.join(ROOT, 'content')].filter(
    (other, index, all) => other !== folder && all.indexOf(other) === index,
  );
  const isAsked = !json && process.stdin.isTTY && process.stderr.isTTY;
  if (named === undefined && !isAsked)
    wrongUse('--organ saknas. Väntat: organets id, till exempel --organ schnv-dalarna.', IMPORT_USAGE);

  const prompts = isAsked ? await import('../src/import/prompt-person.ts') : undefined;
  const held = loadOrgans(folder);
  const organ =
    named ?? (await prompts?.askOrgan(held.length > 0 ? held : archives.flatMap(loadOrgans), held.length === 0));
  if (typeof organ !== 'string') return stop([], 130);

  const reader = startReader(READER);
  const done: ImportedFile[] = [];
  const end = (status: number) => {
    reader.close();
    stop(done, status);
    process.exit();
  };
  process
    .once('SIGINT', () => end(130))
    .once('SIGTERM', () => end(143))
    .once('SIGHUP', () => end(129));

  const order = { files, organ, date, dayLetter, items, folder, archives, replace, dry };
  const person: ImportingPerson | undefined = prompts?.promptPerson();
  const shown = path.relative(fromCaller('.'), folder);
  const importAll = async () => {
    if (!dry) settleFolder(folder);
    for await (const file of importFiles(order, reader, person)) {
      done.push(file);
      if (!json) process.stdout.write(`${reportFile(file, shown.startsWith('..') ? folder : shown)}\n`);
    }
  };
  /* A dry run writes nothing, not even a lock. */
  const ran = dry ? { done: await importAll() } : await withContentLock(folder, 'import', importAll);
  reader.close();
  if ('holder' in ran) {
    if (json) process.stdout.write('[]\n');
    process.stderr.write(`${holderMessage(ran.holder)} Inget är skrivet.\n`);
    process.exitCode = 1;
    return;
  }
  if (done.length < files.length) return stop(done, 130);
  if (json)
    process.stdout.write(
      `${JSON.stringify(done.length === 1 ? done[0]?.report : done.map(({ report }) => report), null, 2)}\n`,
    );
  else process.stdout.write(reportSum(done, { folder, isDefault: folder === contentFolder() }));
  process.exitCode = done.some(({ state }) => state === 'refused') ? 1 : 0;
}

/** Ends the import. The meetings that are written are whole; the rest are not written at all. */
function stop(done: readonly ImportedFile[], status: number): void {
  const written = done.filter(({ state }) => state === 'written').length;
  process.stderr.write(
    `\nAvbrutet. ${written === 0 ? 'Inget är skrivet.' : `${written} ${written === 1 ? 'fil' : 'filer'} hann föras in; resten är orörda.`}\n`,
  );
  process.exitCode = status;
}
