import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { ReadingLimits } from '../../../src/import/caps.ts';
import type { ReaderQuestion } from '../../../src/import/read-apart/reader-message.ts';
import { startReader } from '../../../src/import/read-apart/start-reader.ts';

const ODD_READER = path.join(import.meta.dirname, 'odd-reader.ts');
const SMALL: ReadingLimits = { milliseconds: 300_000, heapBytes: 100_000_000, memoryBytes: 250_000_000 };
const OPTIONS = {
  organ: 'norrlunda',
  names: { own: [], others: [] },
  members: [],
  date: undefined,
  dayLetter: undefined,
};

function ask(fileName: string): ReaderQuestion {
  return { bytes: new Uint8Array(1), fileName, options: OPTIONS };
}

function oddReader(limits: Partial<ReadingLimits> = {}) {
  const reader = startReader(ODD_READER, { ...SMALL, ...limits });
  onTestFinished(reader.close);
  return (deed: string) => reader.read(ask(deed));
}

async function pidOf(answer: ReturnType<ReturnType<typeof oddReader>>): Promise<string> {
  const read = await answer;
  if (read.kind !== 'read') throw new Error(`No answer: ${read.kind}`);
  return read.result.report.file.split(' ')[1] ?? '';
}

describe('a reader', () => {
  test('reads file after file in one process', async () => {
    const read = oddReader();
    expect(await pidOf(read('a'))).toBe(await pidOf(read('b')));
  });

  test('answers each of many questions that come at once, one after the other', async () => {
    const read = oddReader();
    const answers = await Promise.all(['a', 'exits', 'b', 'c'].map(read));
    expect(
      answers.map((answer) => (answer.kind === 'read' ? answer.result.report.file.split(' ')[0] : answer.kind)),
    ).toEqual(['a', 'crashed', 'b', 'c']);
  });

  test.each(['loops', 'hangs'])(
    'that a file keeps busy for too long (%s) is ended, and the next file is read',
    async (deed) => {
      const read = oddReader({ milliseconds: 1_500 });
      expect(await read(deed)).toEqual({ kind: 'too-heavy', of: 'time' });
      expect(await read('b')).toMatchObject({ kind: 'read' });
    },
  );

  test.each(['fillsBuffers', 'fillsHeap', 'fillsMap', 'growsString'])(
    'that a file fills with memory (%s) is ended, and the next file is read',
    async (deed) => {
      const read = oddReader();
      expect(await read(deed)).toEqual({ kind: 'too-heavy', of: 'memory' });
      expect(await read('b')).toMatchObject({ kind: 'read' });
    },
  );

  test.each(['throws', 'throwsLater', 'exits'])(
    'that breaks (%s) says so without a word of the document, and the next file is read',
    async (deed) => {
      const read = oddReader();
      const answer = await read(deed);
      expect(answer).toMatchObject({
        kind: 'crashed',
        reason: expect.stringMatching(/^(?:TypeError, odd-reader\.ts:\d+|slutkod \d)$/),
      });
      expect(await read('b')).toMatchObject({ kind: 'read' });
    },
  );

  test('that cannot start at all says so', async () => {
    const reader = startReader(path.join(import.meta.dirname, 'no-such-program.ts'), SMALL);
    onTestFinished(reader.close);
    expect(await reader.read(ask('a'))).toMatchObject({ kind: 'crashed' });
  });

  test('does not blame a file for the memory that those before it left behind', async () => {
    const read = oddReader();
    for (const _ of Array.from({ length: 4 })) expect(await read('leavesMuchBehind')).toMatchObject({ kind: 'read' });
  });

  test('does not blame a file for what breaks late in one before it', async () => {
    const read = oddReader();
    for (const deed of ['breaksSoon', 'takesAWhile', 'breaksSoon'])
      expect(await read(deed)).toMatchObject({ kind: 'read' });
    await wait(300);
    expect(await read('a')).toMatchObject({ kind: 'read' });
  });

  test('answers what it has read, though something broke that nobody waits for', async () => {
    const read = oddReader();
    const first = await pidOf(read('forgetsAPromise'));
    expect(await pidOf(read('a'))).toBe(first);
  });

  test('is gone soon after whoever started it was killed, however busy it is', async () => {
    const starter = `
      import { startReader } from ${JSON.stringify(path.resolve('src/import/read-apart/start-reader.ts'))};
      const reader = startReader(${JSON.stringify(ODD_READER)}, ${JSON.stringify(SMALL)});
      const ask = (fileName) => reader.read({ bytes: new Uint8Array(1), fileName, options: ${JSON.stringify(OPTIONS)} });
      console.log((await ask('a')).result.report.file.split(' ')[1]);
      await ask('loops');`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', starter], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const pid = await new Promise<number>((resolve) => {
      child.stdout.once('data', (text: Buffer) => resolve(Number(text.toString())));
    });
    expect(isAlive(pid)).toBe(true);
    await wait(200);
    child.kill('SIGKILL');
    await expect.poll(() => isAlive(pid), { timeout: 120_000 }).toBe(false);
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
