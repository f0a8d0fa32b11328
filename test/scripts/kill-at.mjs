import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/*
 * Loaded before a command: kills its process, by SIGKILL, before its change number KILL_AT of the disk; with KILL_WITHIN, of
 * what it changes by name within that folder.
 */
let changes = 0;
for (const name of ['copyFileSync', 'linkSync', 'mkdirSync', 'renameSync', 'rmSync', 'writeFileSync', 'writeSync']) {
  const original = fs[name];
  fs[name] = (...args) => {
    const within = process.env.KILL_WITHIN;
    if (within === undefined || args.some((arg) => typeof arg === 'string' && arg.startsWith(within))) changes += 1;
    if (changes === Number(process.env.KILL_AT)) process.kill(process.pid, 'SIGKILL');
    return original(...args);
  };
}
syncBuiltinESMExports();
