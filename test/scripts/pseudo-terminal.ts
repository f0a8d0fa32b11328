import { spawn, spawnSync } from 'node:child_process';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';
import { onTestFinished } from 'vitest';

/** Whether this machine can play a terminal: `script` of util-linux. */
export const HAS_TERMINAL = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;

export const KEYS = { enter: '\r', down: '\x1B[B', stop: '\x03' } as const;

export interface Played {
  /** All that was shown, without colours and movements. */
  readonly shown: string;
  readonly status: number | null;
}

/** Runs a program at a terminal of 100 columns. Each answer is keyed in when the words that it answers have been shown. */
export async function playTerminal(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  answers: readonly (readonly [asked: string, keys: string])[],
): Promise<Played> {
  const command = [process.execPath, '--disable-warning=ExperimentalWarning', ...args]
    .map((word) => `'${word.replaceAll("'", `'\\''`)}'`)
    .join(' ');
  const child = spawn(
    'script',
    ['--quiet', '--return', '--command', `stty cols 100 rows 40; exec ${command}`, '/dev/null'],
    { env: { ...process.env, TERM: 'xterm', ...env } },
  );
  onTestFinished(() => {
    child.kill();
  });
  const waiting = [...answers];
  let shown = '';
  let unread = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
    unread += stripVTControlCharacters(text);
    const [next] = waiting;
    if (!next || !unread.includes(next[0])) return;
    waiting.shift();
    unread = '';
    child.stdin.write(next[1]);
  });
  const status = await new Promise<number | null>((resolve) => {
    child.once('close', resolve);
  });
  return { shown: stripVTControlCharacters(shown), status };
}
