import path from 'node:path';
import process from 'node:process';
import type { ImportResult } from '../import-document.ts';
import { isReaderQuestion, type ReaderAnswer, type ReaderQuestion } from './reader-message.ts';
import { watchMemory } from './watch-memory.ts';

/**
 * Runs in a reading process: answers questions with `read` until the parent process disconnects. `process.argv[2]` is
 * the number of bytes of memory that the process may hold.
 */
export function answerQuestions(read: (question: ReaderQuestion) => Promise<ImportResult>): void {
  /* Ctrl+C reaches both processes. The parent process decides whether it ends the reading. */
  process.on('SIGINT', () => {});
  process.on('disconnect', () => process.exit());
  /* The reader of PDF leaves promises behind that nobody awaits, where a part of a file is damaged. What is awaited is answered. */
  process.on('unhandledRejection', () => {});
  process.on('message', (message) => {
    if (isReaderQuestion(message)) void answer(message);
  });
  watchMemory(Number(process.argv[2]));
  send({ kind: 'ready' });

  async function answer(question: ReaderQuestion): Promise<void> {
    try {
      send({ kind: 'read', result: await read(question) });
    } catch (error) {
      send({ kind: 'crashed', reason: nameFault(error) });
    }
  }
}

function send(answer: ReaderAnswer): void {
  process.send?.(answer);
}

/**
 * The kind of an error and its place in the code. The message is given only for a `RangeError`, which the engine
 * throws: any other message may quote the document.
 */
function nameFault(error: unknown): string {
  if (!(error instanceof Error)) return 'okänt fel';
  const place = /\/([^/\s:]+\.[a-z]+:\d+):\d+/.exec(error.stack ?? '')?.[1];
  const told = error instanceof RangeError ? `${error.name}: ${error.message}` : error.name;
  return place === undefined ? told : `${told}, ${path.basename(place)}`;
}
