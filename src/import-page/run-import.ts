import { fileURLToPath } from 'node:url';
import type { ImportResult } from '../import/import-document.ts';
import { readDocument } from '../import/read-apart/read-document.ts';
import type { ReaderQuestion } from '../import/read-apart/reader-message.ts';
import { startReader } from '../import/read-apart/start-reader.ts';

/** Runs imports for the page, one after the other, in a process that can be ended if a file is hostile. */
export interface ImportRunner {
  readonly run: (question: ReaderQuestion) => Promise<ImportResult>;
  readonly close: () => void;
}

export function startImportRunner(): ImportRunner {
  const reader = startReader(fileURLToPath(new URL('../import/read-apart/reading-process.ts', import.meta.url)));
  return { run: (question) => readDocument(question, reader), close: reader.close };
}
