import { renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { SEARCH_FOLDER } from '../src/archive/search-engine.ts';
import { recoverSite } from '../src/publish/place/recover-site.ts';
import { findAltered } from '../src/safekeeping/check-manifest.ts';
import { packFiles } from '../src/safekeeping/pack-files.ts';
import { safekeepingCopy } from '../src/safekeeping/safekeeping-copy.ts';
import { callersFolder, outputFolder } from '../src/command-line/folders.ts';
import { wrongUse } from '../src/command-line/wrong-use.ts';

/**
 * `npm run zip`: packs the built site in OUT_DIR into one file to keep, whose pages open from a disk. It lies beside
 * OUT_DIR unless another file is given.
 */
const site = outputFolder();
const target = readUse();
recoverSite(site);
const altered = findAltered(site);
if (altered === undefined) {
  refuse(
    `I ${site} finns ingen byggd webbplats. Väntat: en mapp som npm run build har gjort. Kör npm run build och sedan npm run zip.\n`,
  );
} else if (altered.length > 0) {
  refuse(
    `${altered.length} filer är inte som när webbplatsen byggdes:\n${altered
      .slice(0, 20)
      .map((name) => `  ${name}\n`)
      .join('')}Kör npm run build och sedan npm run zip.\n`,
  );
} else {
  const fresh = `${target}.nytt`;
  try {
    const files = safekeepingCopy(site, SEARCH_FOLDER);
    await packFiles(fresh, files);
    renameSync(fresh, target);
    process.stderr.write(`Klart: ${files.length} filer, ${Math.ceil(statSync(target).size / 1024)} kB i ${target}\n`);
  } finally {
    rmSync(fresh, { force: true });
  }
}

function readUse(): string {
  try {
    const { positionals } = parseArgs({ allowPositionals: true, options: {} });
    if (positionals.length > 1) throw new Error('Bara en fil kan anges.');
    const file = positionals[0] === undefined ? `${site}.zip` : path.resolve(callersFolder(), positionals[0]);
    if (!path.relative(site, file).startsWith('..')) throw new Error('Filen får inte ligga i den byggda webbplatsen.');
    return file;
  } catch (error) {
    return wrongUse(error, 'npm run zip [-- FIL --ut MAPP]');
  }
}

function refuse(words: string): void {
  process.stderr.write(words);
  process.exitCode = 1;
}
