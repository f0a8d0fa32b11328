import process from 'node:process';
import { expect, test } from 'vitest';
import { measureCommand } from '../../../scripts/bench/measure-command.ts';

const MIB = 1024 ** 2;
const HOLD = `const held = Buffer.alloc(${200 * MIB}, 1); setTimeout(() => held, 800)`;
const HOLD_BELOW = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(HOLD)}])`;
const WORK = 'while (process.cpuUsage().user < 900_000);';

test.runIf(process.platform === 'linux')('a measured command is measured with all that it starts', async () => {
  const [alone, nothing] = [
    await measureCommand(process.execPath, ['-e', HOLD_BELOW]),
    await measureCommand(process.execPath, ['-e', 'setTimeout(() => {}, 300)']),
  ];
  expect((alone.peakBytes ?? 0) - (nothing.peakBytes ?? Infinity)).toBeGreaterThan(150 * MIB);
  expect(alone.seconds).toBeGreaterThan(0.8);
});

test('how a command ended and what it said last are told', async () => {
  expect(await measureCommand(process.execPath, ['-e', 'console.error("slut"); process.exit(3)'])).toMatchObject({
    status: 3,
    said: 'slut\n',
  });
});

test.runIf(process.platform === 'linux')('work is what the cores did, whatever else took time', async () => {
  const [busy, idle] = [
    await measureCommand(process.execPath, ['-e', WORK]),
    await measureCommand(process.execPath, ['-e', 'setTimeout(() => {}, 600)']),
  ];
  expect(busy.work).toBeGreaterThan(idle.work * 2);
});
