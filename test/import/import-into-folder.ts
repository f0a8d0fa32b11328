import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { ROOT } from '../../src/command-line/folders.ts';
import { parseFilingDate } from '../../src/swedish/calendar-date.ts';
import type { Meeting } from '../../src/archive/meeting.ts';
import { importDocument } from '../../src/import/import-document.ts';
import type { ImportReport } from '../../src/import/import-report.ts';
import { loadContent } from '../../src/minutes/load-content.ts';
import { ORGAN, temporaryFolder, writeContent } from '../samples/temporary-content.ts';
import type { ImportExpectation } from './expectation.ts';

/** A document, by whatever means it comes, and what must be reported about it. */
export interface FixtureDocument {
  readonly fileName: string;
  readonly make: () => Uint8Array | Promise<Uint8Array>;
  readonly expected: ImportExpectation;
}

export interface Imported {
  readonly report: ImportReport;
  /** The file as written; empty where the document is refused. */
  readonly text: string;
  /** The meetings that the content folder then holds, and the errors that the check finds there. */
  readonly meetings: readonly Meeting[];
  readonly errors: readonly string[];
}

/** Into a content folder that knows one organ, of which no document has heard. */
export function importAlone(document: FixtureDocument): Promise<Imported> {
  return importIntoFolder(writeContent({ 'organ/norrlunda.yaml': ORGAN }), 'norrlunda', document);
}

/** Into one that knows the organs of the shipped archive. */
export function importAmongOthers(document: FixtureDocument, organ = 'schnv-fyrbodal'): Promise<Imported> {
  return importIntoFolder(folderOfShippedOrgans(), organ, document);
}

export function folderOfShippedOrgans(): string {
  const folder = temporaryFolder();
  cpSync(path.join(ROOT, 'content', 'organ'), path.join(folder, 'organ'), { recursive: true });
  return folder;
}

/** What was written passes the check, and is in the archive the meeting that the report tells of. */
export function expectToBeInArchive({ report, meetings, errors }: Imported): void {
  expect(errors).toEqual([]);
  expect(
    meetings.map(({ organ, date, type, items }) => ({
      organ,
      date: date.iso,
      type,
      items: items.map(({ number, status }) => ({ number, status })),
    })),
  ).toEqual([
    {
      organ: report.meeting?.organ,
      date: report.meeting?.date,
      type: report.meeting?.type,
      items: report.meeting?.items.map(({ number, status }) => ({ number, status })),
    },
  ]);
}

/** As the command does it: what the archive knows of its organs is given to the importer, and its file written. */
export async function importIntoFolder(
  folder: string,
  organ: string,
  { fileName, make, expected: { flags = [] } }: FixtureDocument,
): Promise<Imported> {
  const organs = loadContent(folder).content.organs;
  const own = organs.find(({ id }) => id === organ);
  const date = flags.length === 0 ? undefined : parseFilingDate(flags[1]);
  if (!own || typeof date === 'string') throw new Error(`no organ ${organ}, or no date in ${flags.join(' ')}`);
  const { report, text = '' } = await importDocument(await make(), fileName, {
    organ,
    members: own.members,
    date,
    dayLetter: undefined,
    names: { own: own.names, others: organs.filter((other) => other !== own).flatMap(({ names }) => names) },
  });
  if (report.output !== null) {
    mkdirSync(path.dirname(path.join(folder, report.output)), { recursive: true });
    writeFileSync(path.join(folder, report.output), text);
  }
  const { content, diagnostics } = loadContent(folder);
  const errors = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, file, line }) => `${code} ${file}:${line}`);
  return { report, text, meetings: content.meetings, errors };
}
