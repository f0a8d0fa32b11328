import type { SourceFormat } from '../source-document.ts';

/** What a file is by its first bytes and the names of the files in it. The name of the file itself does not count. */
export type FoundFormat =
  | { readonly format: SourceFormat }
  /** An Office file protected by a password. */
  | { readonly format: 'locked' }
  /** `found`: what else it is, in Swedish. */
  | { readonly format: undefined; readonly found: string };

export function findFormat(bytes: Uint8Array): FoundFormat {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = content.toString('latin1', 0, 1_024);
  /* Some programs put a line or two before this signature. */
  if (start.includes('%PDF-')) return { format: 'pdf' };
  if (/^PK(?:\x03\x04|\x05\x06)/.test(start)) return findPackage(content);
  if (start.startsWith('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')) return findCompound(content);
  const [found] = SIGNATURES.find(([, signature]) => signature.test(start)) ?? [];
  return found === undefined ? { format: 'text' } : { format: undefined, found };
}

/** A zip package. The names of the files in it are not compressed, so they can be looked for. */
function findPackage(content: Buffer): FoundFormat {
  const holds = (name: string): boolean => content.includes(name, 0, 'latin1');
  if (holds('word/') && holds('[Content_Types].xml')) return { format: 'docx' };
  const [found] = PACKAGES.find(([, ...names]) => names.some(holds)) ?? ['ett zip-arkiv'];
  return { format: undefined, found };
}

/** Packages that are not Word files: what they are, in Swedish, and names that only they hold. */
const PACKAGES = [
  ['ett OpenDocument-dokument (.odt)', 'application/vnd.oasis.opendocument.text'],
  ['ett OpenDocument-kalkylark (.ods)', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['en OpenDocument-presentation (.odp)', 'application/vnd.oasis.opendocument.presentation'],
  ['en Excel-arbetsbok (.xlsx)', 'xl/'],
  ['en PowerPoint-presentation (.pptx)', 'ppt/'],
  ['ett Pages-, Numbers- eller Keynote-dokument', 'Index/Document.iwa', 'Index.zip', 'index.apxl'],
  ['en e-bok (.epub)', 'application/epub+zip'],
  /* Where a program has packed it anew, with its type compressed. */
  ['ett OpenDocument-dokument', 'META-INF/manifest.xml'],
] as const satisfies readonly (readonly [string, string, ...string[]])[];

/** Office files from before 2007, and the container of later ones that have a password. */
function findCompound(content: Buffer): FoundFormat {
  /*
   * Its bytes are looked for, not its letters: at an odd address, where what another process sent may lie, a search for
   * letters of two bytes never ends (nodejs/node#65959).
   */
  const holds = (name: string): boolean => content.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return { format: 'locked' };
  const [found] = COMPOUNDS.find(([, name]) => holds(name)) ?? ['en äldre Office-fil'];
  return { format: undefined, found };
}

const COMPOUNDS = [
  ['ett gammalt Word-dokument (.doc)', 'WordDocument'],
  ['en gammal Excel-arbetsbok (.xls)', 'Workbook'],
  /* Excel 5 and 95. The end of the name, so that no longer one is meant. */
  ['en gammal Excel-arbetsbok (.xls)', 'Book\0'],
  ['en gammal PowerPoint-presentation (.ppt)', 'PowerPoint Document'],
  ['ett sparat Outlook-meddelande (.msg)', '__properties_version1.0'],
] as const;

/**
 * Signatures, matched over bytes read as Latin-1. In files that are text, a byte order mark and white space may come
 * first.
 */
const SIGNATURES = [
  ['ett RTF-dokument (.rtf)', /^(?:\xEF\xBB\xBF)?\s*\{\\rtf/],
  [
    'en webbsida (HTML)',
    /^(?:\xEF\xBB\xBF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype\s+html|html)\b/i,
  ],
  [
    'en sparad webbsida eller ett e-postmeddelande',
    /^(?:\xEF\xBB\xBF)?(?:MIME-Version:|Received: |Return-Path: |Message-ID: )/i,
  ],
  /* Whatever header comes first: `From:`, `Subject:`, `Delivered-To:`, with lines that go on further in. */
  [
    'ett sparat e-postmeddelande (.eml)',
    /^(?:\xEF\xBB\xBF)?(?:[A-Za-z][A-Za-z-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)+?(?:MIME-Version|Content-Type|Content-Transfer-Encoding|Received|Return-Path|Message-ID):/i,
  ],
  ['ett XML-dokument', /^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)?\s*\0?<\0?\?\0?x\0?m\0?l\b/i],
  ['en bild (PNG)', /^\x89PNG\r\n\x1A\n/],
  ['en bild (JPEG)', /^\xFF\xD8\xFF/],
  ['en bild (GIF)', /^GIF8[79]a/],
  ['en bild (TIFF)', /^(?:II\*\0|MM\0\*)/],
  ['en bild (BMP)', /^BM[^]{4}\0{4}/],
  ['en bild (WebP)', /^RIFF[^]{4}WEBP/],
  ['en bild (HEIC)', /^[^]{4}ftyp(?:heic|heix|mif1|msf1)/],
  ['en film eller en inspelning', /^(?:[^]{4}ftyp|ID3|OggS|\x1A\x45\xDF\xA3|RIFF[^]{4}(?:WAVE|AVI ))/],
  ['ett PostScript-dokument', /^%!PS/],
  ['ett gammalt Word-dokument (.doc)', /^(?:\xDB\xA5|\x31\xBE\0|\xFE\x37\0)/],
  ['ett WordPerfect-dokument (.wpd)', /^\xFFWPC/],
  ['ett packat arkiv', /^(?:\x1F\x8B|7z\xBC\xAF\x27\x1C|Rar!\x1A\x07|BZh[1-9]1AY)/],
  ['ett program', /^(?:MZ[^]{58}|\x7FELF)/],
] as const satisfies readonly (readonly [string, RegExp])[];
