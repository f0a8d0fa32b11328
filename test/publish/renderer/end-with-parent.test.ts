import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

const LOADED_FIRST = new URL('../../../src/publish/renderer/end-with-parent.ts', import.meta.url).href;

function start(program: string): ChildProcess {
  return spawn(process.execPath, ['--import', LOADED_FIRST, '--eval', program], { stdio: ['pipe', 'pipe', 'inherit'] });
}

test('a process ends when the other end of its standard input does', async () => {
  const child = start('setInterval(() => {}, 1000); console.log("i gång")');
  await once(child.stdout!, 'data');
  child.stdin!.end();
  expect(await once(child, 'close')).toEqual([1, null]);
});

test('a process that is done ends, though its standard input does not', async () => {
  const child = start('console.log("klart")');
  expect(await once(child.stdout!.resume(), 'close').then(() => once(child, 'exit'))).toEqual([0, null]);
  child.stdin!.end();
});
