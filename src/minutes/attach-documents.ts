import { hash } from 'node:crypto';
import { closeSync, lstatSync, openSync, readFileSync, readSync } from 'node:fs';
import path from 'node:path';
import { DOCUMENT_KINDS, kindOfDocument, type AttachedDocument, type DocumentKind } from '../archive/attachment.ts';
import { diagnose, type Diagnostic, type Place } from '../archive/diagnostic.ts';
import { meetingId } from '../archive/identifier.ts';
import { parseFilingDate } from '../swedish/calendar-date.ts';
import { findContentFiles } from './find-content-files.ts';
import type { MeetingFrontmatter } from './meeting-schema.ts';
import type { ReadMeeting } from './read-meeting.ts';

/** The folder of the content that holds attachments, each meeting's in a folder of its own. */
export const ATTACHMENTS = 'bilagor';

/** More is refused: a reader on a phone fetches it, and hosts have a limit. */
const MOST_MEGABYTES = 50;
const MEGABYTE = 1_000_000;

interface WithDocuments {
  readonly meetings: readonly ReadMeeting[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds the files that meetings name with `fil:` among those of `bilagor/`, and the original where it lies there. A file that is missing, or that is no document
 * of its kind, is an error; one that no meeting names is told, and is not published.
 * `files`: those of `bilagor/`.
 */
export function attachDocuments(
  folder: string,
  meetings: readonly ReadMeeting[],
  files: ReadonlySet<string> = new Set(findContentFiles(folder, ATTACHMENTS)),
): WithDocuments {
  const diagnostics: Diagnostic[] = [];
  const named = new Set<string>();
  const attached = meetings.map((read) => {
    const { frontmatter, meeting, file, names } = read;
    const id = frontmatter && idOf(frontmatter);
    const original = names.original && `${ATTACHMENTS}/${id}/${names.original.name}`;
    const hasOriginal = original !== undefined && files.has(original) && ADDRESSED.test(names.original?.name ?? '');
    if (id === undefined || (!hasOriginal && names.documents.every(({ name }) => name === undefined))) return read;
    const documents = names.documents.map(({ name, line }) => {
      if (name === undefined) return undefined;
      const place = `${ATTACHMENTS}/${id}/${name}`;
      named.add(place);
      const found = files.has(place) ? readDocument(folder, place) : missingDocument(place, files);
      if ('name' in found) return found;
      diagnostics.push(found.fault({ file, line }));
      return undefined;
    });
    const attachments = meeting?.attachments.map((each, index) => ({ ...each, document: documents[index] }));
    if (!meeting || !attachments) return read;
    const kept = names.original && hasOriginal ? keepOriginal(folder, original, names.original) : {};
    if (hasOriginal) named.add(original);
    if (kept.fault) diagnostics.push(kept.fault({ file, line: names.original?.line ?? 1 }));
    const source = meeting.source && kept.document ? { ...meeting.source, document: kept.document } : meeting.source;
    return { ...read, meeting: { ...meeting, attachments, source } };
  });
  const unread = meetings.some(({ frontmatter }) => frontmatter === undefined);
  const unnamed = unread ? [] : [...files].filter((file) => !named.has(file));
  return {
    meetings: attached,
    diagnostics: [...diagnostics, ...unnamed.map((file) => diagnose('attachment-unnamed', { file, line: 1 }, {}))],
  };
}

/** The names of files that have an address, as `fil:` of an attachment must be. */
const ADDRESSED = /^[A-Za-z0-9][A-Za-z0-9_-]*\.[A-Za-z0-9]+$/;

/** The document that the meeting's text was made from; a fault where it is another than `källa` says. */
function keepOriginal(
  folder: string,
  place: string,
  { sha256 }: NonNullable<ReadMeeting['names']['original']>,
): { readonly document?: AttachedDocument; readonly fault?: DocumentFault['fault'] } {
  const found = readDocument(folder, place);
  if (!('name' in found)) return found;
  return sha256 === undefined || sha256 === found.sha256
    ? { document: found }
    : { fault: (at) => diagnose('original-is-other', at, { place }) };
}

interface DocumentFault {
  /** `at`: where the document is named. */
  readonly fault: (at: Place) => Diagnostic;
}

function idOf({ organ, datum, löpbokstav }: MeetingFrontmatter): string | undefined {
  const date = parseFilingDate(datum);
  return typeof date === 'string' ? undefined : meetingId(organ, date, löpbokstav);
}

function missingDocument(place: string, files: ReadonlySet<string>): DocumentFault {
  const name = path.posix.basename(place);
  const [elsewhere] = [...files].filter((file) => path.posix.basename(file).toLowerCase() === name.toLowerCase());
  return { fault: (at) => diagnose('attachment-missing', at, { place, elsewhere }) };
}

function readDocument(folder: string, place: string): AttachedDocument | DocumentFault {
  const whole = path.join(folder, place);
  const kind = kindOfDocument(place);
  const kinds = Object.keys(DOCUMENT_KINDS);
  /* A link may lead to any file of the computer, and so is none. */
  const stats = lstatSync(whole, { throwIfNoEntry: false });
  if (kind === undefined) return { fault: (at) => diagnose('attachment-kind', at, { place, kinds }) };
  if (!stats?.isFile() || stats.size === 0 || stats.size > MOST_MEGABYTES * MEGABYTE) {
    const size = stats?.isFile() ? Math.ceil(stats.size / MEGABYTE) : 0;
    return { fault: (at) => diagnose('attachment-size', at, { place, size, most: MOST_MEGABYTES }) };
  }
  if (!BEGINNINGS[kind].test(beginningOf(whole)))
    return { fault: (at) => diagnose('attachment-is-other', at, { place, kind: DOCUMENT_KINDS[kind].word }) };
  return { name: path.posix.basename(place), bytes: stats.size, sha256: hash('sha256', readFileSync(whole)) };
}

/** What the files of each kind begin with, as Latin-1: their signatures, and for text no sign that only a program writes. */
const ZIP = /^PK\x03\x04/;
const OLE = /^\xD0\xCF\x11\xE0/;
const TEXT = /^[^\0]*$/;
const BEGINNINGS: Readonly<Record<DocumentKind, RegExp>> = {
  pdf: /^[^]{0,1019}%PDF-/,
  doc: OLE,
  docx: ZIP,
  odt: ZIP,
  ppt: OLE,
  pptx: ZIP,
  odp: ZIP,
  xls: OLE,
  xlsx: ZIP,
  ods: ZIP,
  csv: TEXT,
  txt: TEXT,
  png: /^\x89PNG\r\n/,
  jpg: /^\xFF\xD8\xFF/,
  jpeg: /^\xFF\xD8\xFF/,
  webp: /^RIFF[^]{4}WEBP/,
};

function beginningOf(file: string): string {
  const bytes = Buffer.alloc(1024);
  const handle = openSync(file, 'r');
  try {
    return bytes.toString('latin1', 0, readSync(handle, bytes));
  } finally {
    closeSync(handle);
  }
}
