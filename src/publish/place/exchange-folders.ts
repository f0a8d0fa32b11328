import { spawnSync } from 'node:child_process';
import process from 'node:process';

/**
 * Gives two folders each other's place in one step, so that there is no moment without either. False where the host has no
 * way to: then nothing has changed. Node itself cannot, so tools of the system are asked.
 */
export function exchangeFolders(one: string, other: string): boolean {
  return waysHere().some(({ command, args }) => {
    const { status, error } = spawnSync(command, [...args, one, other], { stdio: 'ignore' });
    return error === undefined && status === 0;
  });
}

interface Way {
  readonly command: string;
  readonly args: readonly string[];
}

/** `RENAME_EXCHANGE` of renameat2(2), asked of the kernel by its number there. */
const RENAMEAT2: Readonly<Partial<Record<string, number>>> = { x64: 316, arm64: 276 };

/** The perl of a Debian is part of its base; GNU mv has the flag from coreutils 9.5. Neither harms anything where it cannot. */
function waysHere(): readonly Way[] {
  if (process.platform !== 'linux') return [];
  const number = RENAMEAT2[process.arch];
  const program = `exit(syscall(${number}, -100, $ARGV[0], -100, $ARGV[1], 2) == 0 ? 0 : 1)`;
  return [
    { command: 'mv', args: ['--exchange', '--no-target-directory', '--'] },
    ...(number === undefined ? [] : [{ command: 'perl', args: ['-e', program, '--'] }]),
  ];
}
