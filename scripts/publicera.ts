import { statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { contentFolder, outputFolder } from '../src/command-line/folders.ts';
import { loadKeptContent } from '../src/command-line/load-kept-content.ts';
import { runScript } from '../src/command-line/run-script.ts';
import { shellWord } from '../src/command-line/shell-word.ts';
import { wrongUse } from '../src/command-line/wrong-use.ts';
import { diskFault } from '../src/publish/place/disk-fault.ts';
import { recoverSite } from '../src/publish/place/recover-site.ts';
import { blankWords, reloadWords, serverWords } from '../src/publish/send/next-steps.ts';
import { PUBLISH_USAGE, readPublishUse, type PublishUse } from '../src/publish/send/publish-use.ts';
import { sendByTool } from '../src/publish/send/send-by-tool.ts';
import { sendToFolder } from '../src/publish/send/send-to-folder.ts';
import { findClosedDoor, findUnsent } from '../src/publish/send/unsent.ts';
import { findAltered } from '../src/safekeeping/check-manifest.ts';
import type { SiteChanges } from '../src/safekeeping/manifest-changes.ts';

/**
 * `npm run publicera`: sends what has changed in the built site since it was sent last to a folder, or to a host by rsync or
 * rclone. `--torr` sends nothing and lists the files on stdout. `--allt` first does what comes before: the check, the ledger and the
 * build, each of which ends it where it refuses.
 */
const site = outputFolder();
const use = readUse();
const say = (text: string) => void process.stderr.write(text);

try {
  process.exitCode = (use.all && (await makeAll(use))) || (await publish(use));
} catch (error) {
  const fault = diskFault(error, use.destination?.place ?? site);
  if (fault === undefined) throw error;
  say(fault);
  process.exitCode = 1;
}

/** The exit code of what refused: the place, the ledger or the build. */
async function makeAll({ destination, given, toRegister }: PublishUse): Promise<number> {
  const closed = destination && findClosedDoor(destination);
  if (closed !== undefined) return refuse(`${closed} Inget är infört eller byggt.`);
  const blanks = blankWords(loadKeptContent(contentFolder()).diagnostics);
  if (blanks !== '') return refuse(`${blanks} Inget är infört eller byggt.`);
  const asked = `npm run publicera -- --allt${given === undefined ? '' : ` --till ${shellWord(given)}`}`;
  return (await runScript('register', toRegister, { ASKED_BY: asked })) || runScript('build', []);
}

async function publish({ destination, isDry }: PublishUse): Promise<number> {
  if (destination === undefined) {
    say(serverWords(site));
    return 0;
  }
  recoverSite(site);
  const altered = findAltered(site);
  if (altered === undefined)
    return refuse(
      `I ${site} finns ingen byggd webbplats. Väntat: en mapp som npm run build har gjort. Kör npm run build först.`,
    );
  if (altered.length > 0)
    return refuse(
      `${altered.length} filer är inte som när webbplatsen byggdes, till exempel ${altered[0]}. Kör npm run build först.`,
    );
  /* What a server reads for others is not for its owner alone. Who else may write is as it was. */
  process.umask(process.umask() & 0o022);
  const find = () => findUnsent(site, destination);
  const changes =
    isDry || destination.kind !== 'folder' ? find() : await sendToFolder(site, destination.place, find, say);
  if (typeof changes === 'string') return refuse(changes);
  const { added, changed, removed } = changes;
  if (added.length + changed.length + removed.length === 0) {
    say('Inget har ändrats sedan det skickades senast.\n');
    return 0;
  }
  say(`${added.length} nya, ${changed.length} ändrade och ${removed.length} borttagna filer, ${sizeOf(changes)} kB.\n`);
  if (isDry) {
    const list = (sign: string, names: readonly string[]) => names.map((name) => `${sign} ${name}\n`).join('');
    process.stdout.write(list('+', added) + list('~', changed) + list('-', removed));
    return 0;
  }
  const fault = destination.kind === 'folder' ? undefined : sendByTool(site, destination, changes);
  if (fault !== undefined) return refuse(fault);
  say(`Klart: webbplatsen finns i ${destination.place}\n`);
  say(reloadWords(changes));
  return 0;
}

function sizeOf({ added, changed }: SiteChanges): number {
  const bytes = [...added, ...changed].reduce((sum, name) => sum + statSync(path.join(site, name)).size, 0);
  return Math.ceil(bytes / 1024);
}

function readUse(): PublishUse {
  try {
    const asked = readPublishUse(process.argv.slice(2), site);
    if (asked !== 'help') return asked;
    process.stdout.write(`${PUBLISH_USAGE}\n`);
    return process.exit(0);
  } catch (error) {
    return wrongUse(error, PUBLISH_USAGE);
  }
}

function refuse(words: string): number {
  say(`${words}\n`);
  return 1;
}
