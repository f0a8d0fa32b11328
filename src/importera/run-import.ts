import { fileURLToPath } from 'node:url';
import { startReader, type ReadApart } from '../import/read-apart/start-reader.ts';
import type { ReaderQuestion } from '../import/read-apart/reader-message.ts';

/** Imports one after the other, each in a process that a hostile file can be stopped in. */
export interface ImportRunner {
  readonly run: (question: ReaderQuestion) => Promise<ReadApart>;
  readonly close: () => void;
}

export function startImportRunner(): ImportRunner {
  const reader = startReader(fileURLToPath(new URL('../import/read-apart/reading-process.ts', import.meta.url)));
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: (question) => {
      const answer = last.then(() => reader.read(question));
      last = answer.catch(() => {});
      return answer;
    },
    close: reader.close,
  };
}
