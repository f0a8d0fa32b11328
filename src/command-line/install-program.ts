import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { runToEnd } from './run-to-end.ts';
import { shellWord } from './shell-word.ts';

/**
 * Puts the program in the archive by `pack`, which writes it to the path it is given, and fetches its packages. What is wrong, in
 * Swedish, with what to do; undefined where the commands work in the archive. `from`: the archive whose package this program is.
 */
export async function installProgram(
  folder: string,
  program: { readonly pack: (file: string) => Promise<boolean> } | { readonly from: string },
): Promise<string | undefined> {
  const file = path.join(folder, PROGRAM_FILE);
  mkdirSync(path.dirname(file), { recursive: true });
  if ('pack' in program) {
    if (!(await program.pack(file))) return `Programmet kunde inte packas till ${file}. Felet står ovan.`;
  } else {
    const own = path.join(program.from, PROGRAM_FILE);
    if (!existsSync(own)) return `Programmet finns inte i ${own}. Lägg det i ${file}, och kör npm install i ${folder}.`;
    copyFileSync(own, file);
  }
  const args = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = await runToEnd('npm', args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    /* What npm tells the command that it runs is about another folder. */
    env: { ...process.env, npm_config_local_prefix: folder, npm_lifecycle_event: '', INIT_CWD: folder },
  });
  return code === 0
    ? undefined
    : `npm kunde inte hämta paketen. Kontrollera nätet och kör: cd ${shellWord(folder)} && npm install --loglevel=notice`;
}

/** Where an archive keeps the program, below its folder. */
const PROGRAM_FILE = 'program/till-handlingarna.tgz';
