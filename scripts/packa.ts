import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { callersFolder, ROOT } from '../src/command-line/folders.ts';
import { wrongUse } from '../src/command-line/wrong-use.ts';
import { stagePackage } from './packing/stage-package.ts';

/** `npm run packa`: the program as one file, which an archive has as its only package. */
const given = readFile();
const work = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-packa-'));
process.once('exit', () => rmSync(work, { recursive: true, force: true }));
const { version } = stagePackage(ROOT, path.join(work, 'paket'));
const packed = spawnSync('npm', ['pack', './paket', '--ignore-scripts', '--loglevel=error'], {
  cwd: work,
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});
if (packed.status === 0) {
  const made = path.join(work, `till-handlingarna-${version}.tgz`);
  const file = given ?? path.join(callersFolder(), path.basename(made));
  mkdirSync(path.dirname(file), { recursive: true });
  copyFileSync(made, file);
  process.stderr.write(`Klart: version ${version}, ${Math.ceil(statSync(file).size / 1024)} kB i ${file}\n`);
} else {
  process.stderr.write('npm kunde inte packa programmet. Felet står ovan.\n');
  process.exitCode = 1;
}

function readFile(): string | undefined {
  try {
    const [file, ...more] = parseArgs({ allowPositionals: true, options: {} }).positionals;
    if (more.length > 0) throw new Error('Bara en fil kan anges.');
    if (file !== undefined && !file.endsWith('.tgz'))
      throw new Error(`Filen är ”${file}”. Väntat: ett namn som slutar på .tgz.`);
    return file === undefined ? undefined : path.resolve(callersFolder(), file);
  } catch (error) {
    return wrongUse(error, 'npm run packa [-- FIL.tgz]');
  }
}
