import { CAPS } from '../caps.ts';
import type { ReadSource, SourceFormat, SourceProblem } from '../source-document.ts';
import { readDocx } from './docx/read-docx.ts';
import { findFormat } from './format/find-format.ts';
import { joinLineEndHyphens } from './join-line-end-hyphens.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readText } from './text/read-text.ts';
import { refuseSource, tooLarge } from './refuse-source.ts';
import { settleLines } from './settle-lines.ts';

/**
 * Reads the lines of a document of any format. The content decides the format; `fileName` is only used to warn about a
 * wrong ending. Bad input gives a problem and never throws. A hostile file may keep the reader busy for long, so files
 * from strangers must be read in a process that can be ended.
 */
export async function readSource(bytes: Uint8Array, fileName: string): Promise<ReadSource> {
  if (bytes.length > CAPS.fileBytes.most) return tooLarge('fileBytes');
  /* Nothing has no format, whatever its name says. */
  if (bytes.length === 0) return refuseSource({ code: 'source-empty', line: 1, details: {} });
  const found = findFormat(bytes);
  if (found.format === 'locked')
    return refuseSource({ code: 'source-locked', line: 1, details: { format: FORMAT_NAMES.docx } });
  if (found.format === undefined)
    return refuseSource({ code: 'source-unknown', line: 1, details: { found: found.found, next: found.next } });
  const { document, problems } = await READERS[found.format](bytes);
  const told = [...findWrongEnding(fileName, found.format), ...problems];
  if (document === undefined) return { document, problems: told };
  const joined = joinLineEndHyphens(document.lines);
  const lines = settleLines(joined.lines);
  if (lines.length === 0)
    return { document: undefined, problems: [...told, { code: 'source-empty', line: 1, details: {} }] };
  const breach = findBreach(lines);
  if (breach !== undefined) return { document: undefined, problems: [...told, ...breach.problems] };
  return { document: { ...document, lines }, problems: [...told, ...joined.problems] };
}

const READERS: Readonly<Record<SourceFormat, (bytes: Uint8Array) => ReadSource | Promise<ReadSource>>> = {
  text: readText,
  docx: readDocx,
  pdf: readPdf,
};

const FORMAT_NAMES: Readonly<Record<SourceFormat, string>> = { text: 'text', docx: 'Word', pdf: 'PDF' };

/** The endings of file names that fit each format. */
const ENDINGS: Readonly<Record<SourceFormat, readonly string[]>> = {
  text: ['.txt', '.text', '.md', '.markdown'],
  docx: ['.docx', '.docm', '.dotx', '.dotm'],
  pdf: ['.pdf'],
};

/** Warns about an ending that does not fit the format. A name without an ending is accepted. */
function findWrongEnding(fileName: string, format: SourceFormat): readonly SourceProblem[] {
  const [ending] = /\.[^./\\]*$/.exec(fileName) ?? [];
  if (ending === undefined || ENDINGS[format].includes(ending.toLowerCase())) return [];
  return [{ code: 'source-wrong-ending', line: 1, details: { ending, format: FORMAT_NAMES[format] } }];
}

/** Checks the limits that hold for every format; undefined where none is exceeded. */
function findBreach(lines: readonly { readonly number: number; readonly text: string }[]): ReadSource | undefined {
  if (lines.length > CAPS.lines.most) return tooLarge('lines');
  const long = lines.find(({ text }) => text.length > CAPS.lineCharacters.most);
  if (long !== undefined) return tooLarge('lineCharacters', long.number);
  return lines.reduce((sum, { text }) => sum + text.length, 0) > CAPS.characters.most
    ? tooLarge('characters')
    : undefined;
}
