import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/**
 * Puts the program in the archive by `pack`, which writes it to the path it is given, and fetches its packages. What is wrong, in
 * Swedish, with what to do; undefined where the commands work in the archive. `from`: the archive whose package this program is.
 */
export function installProgram(
  folder: string,
  program: { readonly pack: (file: string) => boolean } | { readonly from: string },
): string | undefined {
  const file = path.join(folder, PROGRAM_FILE);
  mkdirSync(path.dirname(file), { recursive: true });
  if ('pack' in program) {
    if (!program.pack(file)) return `Programmet kunde inte packas till ${file}. Felet står ovan.`;
  } else {
    const own = path.join(program.from, PROGRAM_FILE);
    if (!existsSync(own)) return `Programmet finns inte i ${own}. Lägg det i ${file}, och kör npm install i ${folder}.`;
    copyFileSync(own, file);
  }
  const { status } = spawnSync('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    /* What npm tells the command that it runs is about another folder. */
    env: { ...process.env, npm_config_local_prefix: folder, npm_lifecycle_event: '', INIT_CWD: folder },
  });
  return status === 0
    ? undefined
    : `npm kunde inte hämta paketen. Kontrollera nätet och kör npm install --loglevel=notice i ${folder}.`;
}

/** Where an archive keeps the program, below its folder. */
const PROGRAM_FILE = 'program/till-handlingarna.tgz';
