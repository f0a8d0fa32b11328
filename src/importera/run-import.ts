import { fileURLToPath } from 'node:url';
import { diagnoseImport } from '../import/import-diagnostic.ts';
import type { ImportResult } from '../import/import-document.ts';
import type { ReaderQuestion } from '../import/read-apart/reader-message.ts';
import { startReaders } from '../import/read-apart/start-readers.ts';
import type { ReadApart } from '../import/read-apart/start-reader.ts';
import { refuseUnread } from '../import/refuse-file.ts';

/** Imports for the page, one after the other, each in a process that a hostile file can be stopped in. */
export interface ImportRunner {
  readonly run: (question: ReaderQuestion) => Promise<ImportResult>;
  readonly close: () => void;
}

export function startImportRunner(): ImportRunner {
  const readers = startReaders(fileURLToPath(new URL('../import/read-apart/reading-process.ts', import.meta.url)), 1);
  return {
    run: (question) => readers.use(async (reader) => explain(question.fileName, await reader.read(question))),
    close: readers.close,
  };
}

function explain(fileName: string, answer: ReadApart): ImportResult {
  switch (answer.kind) {
    case 'read':
      return answer.result;
    case 'too-heavy':
      return refuseUnread(fileName, diagnoseImport('source-too-heavy', 1, { what: answer.of === 'time' ? 'tid' : 'minne' }));
    case 'crashed':
      return refuseUnread(fileName, diagnoseImport('source-crashed', 1, { reason: answer.reason }));
  }
}
