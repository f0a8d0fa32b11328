import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/*
 * Loaded before a command: kills its process, by SIGKILL, before its change number KILL_AT of the disk, or after it with KILL_AFTER.
 * With KILL_WITHIN only what it changes by name within that folder counts, with KILL_CALL only that kind of change.
 */
const { KILL_AT, KILL_AFTER, KILL_WITHIN, KILL_CALL } = process.env;
const kill = () => process.kill(process.pid, 'SIGKILL');
let changes = 0;
for (const name of ['copyFileSync', 'linkSync', 'mkdirSync', 'renameSync', 'rmSync', 'writeFileSync', 'writeSync']) {
  if (KILL_CALL !== undefined && name !== KILL_CALL) continue;
  const original = fs[name];
  fs[name] = (...args) => {
    const counts =
      KILL_WITHIN === undefined || args.some((arg) => typeof arg === 'string' && arg.startsWith(KILL_WITHIN));
    if (counts) changes += 1;
    const isNow = changes === Number(KILL_AT);
    if (isNow && KILL_AFTER === undefined) kill();
    const done = original(...args);
    if (isNow && counts && KILL_AFTER !== undefined) kill();
    return done;
  };
}
syncBuiltinESMExports();
