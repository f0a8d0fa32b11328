import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/* Loaded before a command: kills its process, by SIGKILL, before its change number KILL_AT of the disk. */
let changes = 0;
for (const name of ['linkSync', 'mkdirSync', 'renameSync', 'rmSync', 'writeFileSync', 'writeSync']) {
  const original = fs[name];
  fs[name] = (...args) => {
    changes += 1;
    if (changes === Number(process.env.KILL_AT)) process.kill(process.pid, 'SIGKILL');
    return original(...args);
  };
}
syncBuiltinESMExports();
