import { diagnoseImport } from '../import-diagnostic.ts';
import type { ImportResult } from '../import-document.ts';
import { refuseUnread } from '../refuse-file.ts';
import type { ReaderQuestion } from './reader-message.ts';
import type { Reader } from './start-reader.ts';

/**
 * Turns a document into a meeting's text, or a report of why not. Always answers, even if the document ends the process
 * that reads it.
 */
export async function readDocument(question: ReaderQuestion, reader: Reader): Promise<ImportResult> {
  const answer = await reader.read(question);
  switch (answer.kind) {
    case 'read':
      return answer.result;
    case 'too-heavy':
      return refuseUnread(
        question.fileName,
        diagnoseImport('source-too-heavy', 1, { what: answer.of === 'time' ? 'tid' : 'minne' }),
      );
    case 'crashed':
      return refuseUnread(question.fileName, diagnoseImport('source-crashed', 1, { reason: answer.reason }));
  }
}
