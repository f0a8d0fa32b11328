import path from 'node:path';
import type { FilingDate } from '../swedish/calendar-date.ts';
import type { ChosenOrgan } from './choose-organ.ts';
import type { ImportOptions, ImportResult } from './import-document.ts';
import type { ImportOrder } from './import-order.ts';
import type { ItemsChoice } from './item-reading.ts';
import { loadDocument } from './load-document.ts';
import { readDocument } from './read-apart/read-document.ts';
import type { Reader } from './read-apart/start-reader.ts';
import { refuseUnread } from './refuse-file.ts';

/** Reads one document through the reading process; a file that cannot be loaded gives a report that refuses it. */
export async function readFile(file: string, options: ImportOptions, reader: Reader): Promise<ImportResult> {
  const fileName = path.basename(file);
  const { bytes, problem } = await loadDocument(file);
  return problem ? refuseUnread(fileName, problem) : readDocument({ bytes, fileName, options }, reader);
}

/** What a person was asked about one document. */
export interface Answered {
  readonly date?: FilingDate;
  readonly items?: ItemsChoice;
}

/** The options for one document of the order. `answered`: what a person answered, which goes before the order. */
export function optionsFor(
  order: ImportOrder,
  { names, members }: ChosenOrgan,
  answered: Answered = {},
): ImportOptions {
  return {
    organ: order.organ,
    names,
    members,
    date: answered.date ?? order.date,
    dayLetter: order.dayLetter,
    items: answered.items ?? order.items,
  };
}
