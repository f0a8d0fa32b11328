import type { NextStep } from '../../diagnostics/next-steps.ts';
import type { FoundFormat } from './found-format.ts';

/** What a zip is, by the names of the files in it. `start`: its first bytes as Latin-1. */
export function findPackage(content: Buffer, start: string): FoundFormat {
  const names = listNames(content);
  /* Where the list is lost, the names are looked for: they are not compressed. */
  const searched = names === undefined ? content.toString('latin1').toLowerCase() : '';
  const holds = (name: string): boolean => names?.some((held) => held.startsWith(name)) ?? searched.includes(name);
  if (holds('word/') && holds('[content_types].xml')) return { format: 'docx' };
  const [found, next] = PACKAGES.find(([, , ...marks]) =>
    marks.some((mark) => (mark.startsWith('application/') ? start.slice(0, 200).includes(mark) : holds(mark))),
  ) ?? ['ett zip-arkiv', 'unpack'];
  return { format: undefined, found, next };
}

/** Packages that are not Word files: what they are, in Swedish, and types or first letters of names that only they hold. */
const PACKAGES = [
  ['ett OpenDocument-dokument (.odt)', 'libreOffice', 'application/vnd.oasis.opendocument.text'],
  ['ett OpenDocument-kalkylark (.ods)', 'sheet', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['en OpenDocument-presentation (.odp)', 'slides', 'application/vnd.oasis.opendocument.presentation'],
  ['en Excel-arbetsbok (.xlsx)', 'sheet', 'xl/'],
  ['en PowerPoint-presentation (.pptx)', 'slides', 'ppt/'],
  [
    'ett Pages-, Numbers- eller Keynote-dokument',
    'iwork',
    'index/document.iwa',
    'index.zip',
    'index.apxl',
    'index.xml',
  ],
  ['en e-bok (.epub)', 'book', 'application/epub+zip'],
  /* Where a program has packed it anew, with its type compressed. */
  ['ett OpenDocument-dokument', 'libreOffice', 'meta-inf/manifest.xml'],
] as const satisfies readonly (readonly [string, NextStep, string, ...string[]])[];

/**
 * The names that the directory at the end of a zip lists, in lower case; undefined where the directory is not whole. A
 * zip of many documents is told so from one document, whose own parts are not in the list.
 */
function listNames(content: Buffer): readonly string[] | undefined {
  const end = content.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || end + 20 > content.length) return undefined;
  const names: string[] = [];
  let at = content.readUInt32LE(end + 16);
  for (let left = content.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + DIRECTORY_ENTRY > content.length || content.readUInt32LE(at) !== 0x02014b50) return undefined;
    const afterName = at + DIRECTORY_ENTRY + content.readUInt16LE(at + 28);
    names.push(
      content
        .toString('latin1', at + DIRECTORY_ENTRY, afterName)
        .replaceAll('\\', '/')
        .toLowerCase(),
    );
    at = afterName + content.readUInt16LE(at + 30) + content.readUInt16LE(at + 32);
  }
  return names;
}

/** In bytes: an entry of the directory before the name in it. */
const DIRECTORY_ENTRY = 46;
