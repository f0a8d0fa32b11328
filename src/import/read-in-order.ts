import path from 'node:path';
import type { FilingDate } from '../archive/calendar-date.ts';
import type { ChosenOrgan } from './choose-organ.ts';
import { diagnoseImport } from './import-diagnostic.ts';
import type { ImportOptions, ImportResult } from './import-document.ts';
import type { ImportOrder } from './import-order.ts';
import { loadDocument } from './load-document.ts';
import type { ReadApart } from './read-apart/start-reader.ts';
import type { Readers } from './read-apart/start-readers.ts';
import { refuseUnread } from './refuse-file.ts';

/** How many files are read before it is their turn: enough to keep two readers at work while one of them is slow. */
const AHEAD = 4;

/** Reads side by side and answers in order. */
export async function* readInOrder(files: readonly string[], read: (file: string) => Promise<ImportResult>): AsyncGenerator<ImportResult> {
  const begun: Promise<ImportResult>[] = [];
  for (const index of files.keys()) {
    for (const file of files.slice(begun.length, index + AHEAD)) begun.push(read(file));
    const next = begun[index];
    if (next) yield await next;
  }
}

/** One file to a meeting's text, or every reason why not. Whatever the file does to its reader, this answers. */
export function readFile(file: string, options: ImportOptions, readers: Readers): Promise<ImportResult> {
  return readers.use(async (reader) => {
    const fileName = path.basename(file);
    const { bytes, problem } = await loadDocument(file);
    return problem ? refuseUnread(fileName, problem) : explain(fileName, await reader.read({ bytes, fileName, options }));
  });
}

export function optionsFor(order: ImportOrder, { names, members }: ChosenOrgan, date: FilingDate | undefined = order.date): ImportOptions {
  return { organ: order.organ, names, members, date, dayLetter: order.dayLetter };
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
