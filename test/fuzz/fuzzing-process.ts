import process from 'node:process';
import { isTargetName, TARGETS } from './targets.ts';

/* Plays the seeds that it is sent, of the target that its argument names. A fault of the program that is thrown is a finding. */
const [, , name] = process.argv;
if (!isTargetName(name)) throw new Error(`There is no target ${name}`);
const target = await TARGETS[name]();

process.on('message', (seed) => {
  if (typeof seed === 'number') void play(seed);
  else if (seed === 'close') void end();
});
process.send?.('ready');

async function play(seed: number): Promise<void> {
  try {
    process.send?.(await target.play(seed));
  } catch (error) {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.send?.({ findings: [`threw: ${words.slice(0, 1_500)}`], ends: ['threw'] });
  }
}

async function end(): Promise<void> {
  await target.close?.();
  process.exit(0);
}
