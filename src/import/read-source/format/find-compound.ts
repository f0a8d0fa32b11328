import type { NextStep } from '../../diagnostics/next-steps.ts';
import type { ForeignFormat, LockedFormat } from './found-format.ts';

/** What an Office file from before 2007 is, or the container of a later one that has a password. */
export function findCompound(content: Buffer): LockedFormat | ForeignFormat {
  /*
   * Its bytes are looked for, not its letters: at an odd address, where what another process sent may lie, a search for
   * letters of two bytes never ends (nodejs/node#65959).
   */
  const holds = (name: string): boolean => content.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return { format: 'locked' };
  const kind = classOf(content);
  const [found, next] = COMPOUNDS.find(([, , { classes }]) => classes.some((known) => known === kind)) ??
    COMPOUNDS.find(([, , { part }]) => holds(part)) ?? ['en äldre Office-fil', 'itsProgram'];
  return { format: undefined, found, next };
}

/**
 * The class that the root of the file says it has, the first four bytes of which tell the programs apart. It is asked before
 * the parts, since a Word file may hold a sheet, and a saved message a Word file.
 */
function classOf(content: Buffer): number | undefined {
  if (content.length < 512) return undefined;
  const at = (content.readUInt32LE(48) + 1) * 2 ** content.readUInt16LE(30) + 80;
  return at + 4 <= content.length ? content.readUInt32LE(at) : undefined;
}

const COMPOUNDS = [
  ['ett sparat Outlook-meddelande (.msg)', 'mail', { part: '__properties_version1.0', classes: [0x00020d0b] }],
  ['ett gammalt Word-dokument (.doc)', 'word', { part: 'WordDocument', classes: [0x00020906, 0x00020900] }],
  ['en gammal Excel-arbetsbok (.xls)', 'sheet', { part: 'Workbook', classes: [0x00020820] }],
  /* Excel 5 and 95. The end of the name, so that no longer one is meant. */
  ['en gammal Excel-arbetsbok (.xls)', 'sheet', { part: 'Book\0', classes: [0x00020810] }],
  ['en gammal PowerPoint-presentation (.ppt)', 'slides', { part: 'PowerPoint Document', classes: [0x64818d10] }],
] as const satisfies readonly (readonly [
  string,
  NextStep,
  { readonly part: string; readonly classes: readonly number[] },
])[];
