import path from 'node:path';
import process from 'node:process';
import type { ImportResult } from '../import-document.ts';
import { isReaderQuestion, type ReaderAnswer, type ReaderQuestion } from './reader-message.ts';
import { watchMemory } from './watch-memory.ts';

/**
 * The life of a reading process: answers until whoever started it lets go. `process.argv[2]` is how many bytes of memory
 * it may come to hold.
 */
export function answerQuestions(read: (question: ReaderQuestion) => Promise<ImportResult>): void {
  /* Whoever started it decides when a Ctrl+C ends it: the whole group of processes gets one. */
  process.on('SIGINT', () => {});
  process.on('disconnect', () => process.exit());
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

/** What went wrong and where in the program. The message of an error may quote the document: only those of the engine itself are told. */
function nameFault(error: unknown): string {
  if (!(error instanceof Error)) return 'okänt fel';
  const place = /[^\s(]*\/([^/\s:]+\.[a-z]+:\d+):\d+/.exec(error.stack ?? '')?.[1];
  const told = error instanceof RangeError ? `${error.name}: ${error.message}` : error.name;
  return place === undefined ? told : `${told}, ${path.basename(place)}`;
}
