import { fork, type ChildProcess } from 'node:child_process';
import process from 'node:process';
import { READING_LIMITS, type ReadingLimits } from '../caps.ts';
import type { ImportResult } from '../import-document.ts';
import { isReaderAnswer, type ReaderAnswer, type ReaderQuestion } from './reader-message.ts';
import { TOO_MUCH_MEMORY } from './watch-memory.ts';

export interface Reader {
  /**
   * Reads one document; further questions wait for their turn. Never rejects: where the process had to be ended, the
   * answer says so, and the next question gets a new process.
   */
  readonly read: (question: ReaderQuestion) => Promise<ReadApart>;
  /** Ends the process. A later question would start a new one. */
  readonly close: () => void;
}

type ReadApart =
  | { readonly kind: 'read'; readonly result: ImportResult }
  /** Reading took more time or memory than any document may. */
  | { readonly kind: 'too-heavy'; readonly of: 'time' | 'memory' }
  | { readonly kind: 'crashed'; readonly reason: string };

/**
 * Reads documents in a process of its own, where a hostile file can be stopped. A thread would not do: its buffers have
 * no memory limit, and of seven ways to fill its heap, two ended the whole process. One process is enough: it starts in
 * half a second and then takes some twenty milliseconds a file. `program`: the path of a script that calls
 * `answerQuestions`.
 */
export function startReader(program: string, limits: ReadingLimits = READING_LIMITS): Reader {
  let running: Running | undefined;
  const closeAtEnd = () => running?.child.kill('SIGKILL');
  process.on('exit', closeAtEnd);
  const ask = async (question: ReaderQuestion): Promise<ReadApart> => {
    if (running === undefined || running.hasEnded()) running = launch(program, limits);
    const answer = await askRunning(running, question, limits);
    if (running.hasEnded()) running = undefined;
    return answer;
  };
  const askFairly = async (question: ReaderQuestion): Promise<ReadApart> => {
    const isUsed = running !== undefined;
    const answer = await ask(question);
    const isLate = answer.kind === 'too-heavy' && answer.of === 'time';
    /*
     * The process may have died of what earlier files left in its memory. Then this file is tried once more, in a new
     * process.
     */
    return isUsed && running === undefined && !isLate ? ask(question) : answer;
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    read: (question) => {
      const answer = last.then(() => askFairly(question));
      last = answer;
      return answer;
    },
    close: () => {
      process.off('exit', closeAtEnd);
      running?.child.kill('SIGKILL');
      running = undefined;
    },
  };
}

interface Running {
  readonly child: ChildProcess;
  /** Resolves to true when the process is ready, and to false if it ends before that. */
  readonly ready: Promise<boolean>;
  /**
   * Resolves when the process has ended, with the last words of its stderr and, on the last line, the signal or exit
   * code.
   */
  readonly ended: Promise<string>;
  readonly hasEnded: () => boolean;
}

/** How many characters of a process's stderr are kept: enough for the engine's report of its end. */
const LAST_WORDS = 4_000;

function launch(program: string, { memoryBytes, heapBytes }: ReadingLimits): Running {
  const child = fork(program, [String(memoryBytes)], {
    serialization: 'advanced',
    execArgv: ['--disable-warning=ExperimentalWarning', `--max-old-space-size=${Math.round(heapBytes / 1024 ** 2)}`],
    /* What packages print on stdout must not get into the report. */
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let words = '';
  let isOver = false;
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    words = (words + text).slice(-LAST_WORDS);
  });
  const ended = new Promise<string>((resolve) => {
    const end = (why: string) => {
      isOver = true;
      resolve(why);
    };
    child
      .once('error', ({ message }) => end(message))
      .once('close', (code, signal) => end(`${words}\n${signal ?? `slutkod ${code}`}`));
  });
  const loaded = new Promise<boolean>((resolve) => {
    child.once('message', () => resolve(true));
  });
  return { child, ended, ready: Promise.race([loaded, ended.then(() => false)]), hasEnded: () => isOver };
}

async function askRunning(
  { child, ready, ended }: Running,
  question: ReaderQuestion,
  { milliseconds }: ReadingLimits,
): Promise<ReadApart> {
  if (!(await ready)) return explainEnd(await ended);
  const { promise, resolve } = Promise.withResolvers<ReadApart>();
  let isLate = false;
  const hear = (message: unknown) => {
    if (isReaderAnswer(message)) resolve(explainAnswer(message));
  };
  const timer = setTimeout(() => {
    isLate = true;
    child.kill('SIGKILL');
  }, milliseconds);
  child.on('message', hear);
  /* A late process is answered for only once it is gone, so that its memory is free for the next. */
  void ended.then((why) => resolve(isLate ? { kind: 'too-heavy', of: 'time' } : explainEnd(why)));
  /* Sending to a process that has just ended fails; the error is ignored because `ended` gives the reason. */
  child.send(question, () => {});
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    child.off('message', hear);
  }
}

function explainAnswer(answer: ReaderAnswer): ReadApart {
  switch (answer.kind) {
    case 'read':
      return answer;
    case 'crashed':
      return explainFault(answer.reason);
    case 'ready':
      return explainFault('svaret kom för tidigt');
  }
}

/**
 * The words of `watchMemory` and of the engine: the latter where one array, buffer or string is larger than the heap,
 * or where the heap is full.
 */
const OUT_OF_MEMORY = new RegExp(
  `${TOO_MUCH_MEMORY}|heap out of memory|allocation failed|Invalid (?:array|string) length|SIGKILL|SIGABRT|slutkod 134`,
  'i',
);

function explainFault(reason: string): ReadApart {
  return OUT_OF_MEMORY.test(reason) ? { kind: 'too-heavy', of: 'memory' } : { kind: 'crashed', reason };
}

/** Only the last line, the signal or exit code, is told: the lines above may quote the document. */
function explainEnd(words: string): ReadApart {
  const fault = explainFault(words);
  return fault.kind === 'crashed' ? { kind: 'crashed', reason: words.split('\n').at(-1) ?? '' } : fault;
}
