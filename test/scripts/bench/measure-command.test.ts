import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import process from 'node:process';
import { expect, onTestFinished, test } from 'vitest';
import { lookAtTree, measureCommand } from '../../../scripts/bench/measure-command.ts';
import { temporaryFolder } from '../../samples/temporary-content.ts';

const MIB = 1024 ** 2;
const READY = `console.log('ready'); setInterval(() => {}, 1_000_000);`;
const HOLD = `const held = Buffer.alloc(${200 * MIB}, 1); process.on('exit', () => held.length); ${READY}`;
const HOLD_BELOW = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(HOLD)}], { stdio: 'inherit' });`;
const WORK = 'for (let turn = 0; turn % 1_000_000 > 0 || process.cpuUsage().user < 500_000; turn += 1);';

/** What a program and all that it started hold and have done, once it says that it is ready. */
async function lookAtReady(program: string) {
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  onTestFinished(() => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  });
  await new Promise((resolve) => {
    child.stdout.once('data', resolve);
  });
  return lookAtTree(child.pid ?? 0);
}

test.runIf(process.platform === 'linux')('a command holds what all hold that it has started', async () => {
  const [holding, idle] = [await lookAtReady(HOLD_BELOW), await lookAtReady(READY)];
  expect(holding.bytes - idle.bytes).toBeGreaterThan(150 * MIB);
});

test.runIf(process.platform === 'linux')('work is what the cores did, and waiting is none', async () => {
  const [busy, idle] = [await lookAtReady(`${WORK} ${READY}`), await lookAtReady(READY)];
  expect(busy.seconds).toBeGreaterThan(0.4);
  expect(idle.seconds).toBeLessThan(busy.seconds);
});

test('a command is measured while it runs', async () => {
  const { seconds, work, peakBytes } = await measureCommand(process.execPath, ['-e', WORK]);
  expect(seconds).toBeGreaterThan(0.4);
  expect(work).toBeGreaterThan(0);
  if (process.platform === 'linux') expect(peakBytes).toBeGreaterThan(10 * MIB);
});

test('how a command ended and what it said last are told', async () => {
  expect(await measureCommand(process.execPath, ['-e', 'console.error("slut"); process.exit(3)'])).toMatchObject({
    status: 3,
    said: 'slut\n',
  });
});

test('a command runs in the folder that it is given', async () => {
  const folder = realpathSync(temporaryFolder());
  expect(await measureCommand(process.execPath, ['-e', 'console.error(process.cwd())'], {}, folder)).toMatchObject({
    status: 0,
    said: `${folder}\n`,
  });
});
