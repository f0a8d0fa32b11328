import { fork } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { SMALL_HEAP } from '../../keeping/small-memory.ts';
import type { IndexOptions } from './make-shards.ts';
import type { WrittenIndex } from './write-index.ts';

export interface IndexingFolders extends IndexOptions {
  /** What `writeSearchSource` has written. */
  readonly source: string;
  /** Gets the index: the folder of the site that has it, or one that is moved there. */
  readonly home: string;
}

export interface Indexing {
  /** Rejects with an `IndexingFailure` where the process ends without an index. */
  readonly done: Promise<WrittenIndex>;
  readonly hasEnded: () => boolean;
  /** Ends the process; then `done` rejects. */
  readonly stop: () => void;
}

/** Its message has the last words of the process: a full disk, say, as the system or the engine tells it. */
export class IndexingFailure extends Error {}

/** Enough for 10,000 meetings, of which the whole process takes as much, what is not of the heap included. */
const HEAP_MB = 1024;
/** How many characters of what the process says are kept: enough for the engine's report of its end. */
const LAST_WORDS = 4_000;

/**
 * Makes an index in a process of its own, so that the pages are made meanwhile and the memory of neither is held by the
 * other. The page of the search gets the `register` by `writeHints`, when both are there.
 */
export function startIndexing({ source, home, earlier }: IndexingFolders): Indexing {
  const child = fork(PROGRAM, [source, home, ...(earlier === undefined ? [] : [earlier])], {
    serialization: 'advanced',
    execArgv: ['--disable-warning=ExperimentalWarning', `--max-old-space-size=${HEAP_MB}`, ...SMALL_HEAP],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const stop = () => void child.kill('SIGKILL');
  process.once('exit', stop);
  let words = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    words = (words + text).slice(-LAST_WORDS);
  });
  let written: WrittenIndex | undefined;
  /* It is not checked: the same program sends it. */
  child.once('message', (message: WrittenIndex) => {
    written = message;
  });
  const done = new Promise<WrittenIndex>((resolve, reject) => {
    const end = (why: string) => {
      process.off('exit', stop);
      if (written) resolve(written);
      else reject(new IndexingFailure(`The index was not made: ${words}\n${why}`));
    };
    child
      .once('error', ({ message }) => end(message))
      .once('close', (code, signal) => end(signal ?? `exit code ${code}`));
  });
  return { done, hasEnded: () => child.exitCode !== null || child.signalCode !== null, stop };
}

const PROGRAM = fileURLToPath(new URL('./index-process.ts', import.meta.url));
