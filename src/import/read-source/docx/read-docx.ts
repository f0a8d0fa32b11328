import type { ReadSource, SourceProblem } from '../../source-document.ts';
import { isFault } from './docx-fault.ts';
import { ListCounter } from './list-counter.ts';
import { loadParts, type DocxPart, type DocxParts } from './load-parts.ts';
import { Notes } from './notes.ts';
import { readNumbering } from './numbering.ts';
import { openPackage } from './open-package.ts';
import { findFurniture, listSections, startsPage, type FurnitureKind } from './sections.ts';
import { Sheet } from './sheet.ts';
import { storyWithin, type Story } from './story.ts';
import { FieldReader } from './fields.ts';
import { PAPER } from './run-look.ts';
import { readStyleSheet } from './style-sheet.ts';
import { UNSHOWN_FURNITURE } from './unread-parts.ts';
import { findUnsettled } from './unsettled.ts';
import { writeStory, type Target } from './write-story.ts';
import { findAll, type XmlElement } from './xml-element.ts';

/**
 * Reads a Word file (docx, docm) as lines: headers, body, footers, with list numbers and the like as Word prints them.
 * White space at the edges of an element with words is kept even where the file does not ask for it, so that words do
 * not grow together.
 */
export async function readDocx(bytes: Uint8Array): Promise<ReadSource> {
  const zip = await openPackage(bytes);
  if (isFault(zip)) return refuse([zip]);
  const parts = await loadParts(zip);
  return isFault(parts) ? refuse([parts]) : readParts(parts, zip.names);
}

function refuse(problems: readonly SourceProblem[]): ReadSource {
  return { document: undefined, problems };
}

function readParts(parts: DocxParts, names: readonly string[]): ReadSource {
  const sheet = writeSheet(parts);
  if (sheet.fault) return refuse([sheet.fault]);
  const unsettled = findUnsettled(parts, sheet.blocks);
  if (unsettled.length > 0) return refuse([...unsettled, ...sheet.problems]);
  if (sheet.lines.length === 0) return refuse([tellEmpty(names), ...sheet.problems]);
  return { document: { format: 'docx', lines: sheet.lines }, problems: [...sheet.problems, ...sheet.unseenWords] };
}

/** The problem of a file without a word: one that holds pictures is told to be made of them. */
function tellEmpty(names: readonly string[]): SourceProblem {
  const pictures = names.filter((name) => name.startsWith('word/media/')).length;
  return pictures === 0
    ? { code: 'source-empty', line: 1, details: {} }
    : { code: 'source-pictures-only', line: 1, details: { pictures } };
}

function writeSheet(parts: DocxParts): Sheet {
  const sheet = new Sheet();
  const styles = readStyleSheet(parts.styles);
  const story: Story = {
    styles,
    numbering: readNumbering(parts.numbering, styles),
    lists: new ListCounter(),
    relationships: parts.document.relationships,
    fields: new FieldReader(parts.body),
    report: sheet,
    ground: PAPER,
    isFlat: false,
  };
  const target: Target = { sheet, notes: new Notes(parts), breaksPage: pageBreaks(parts) };
  writeFurniture('header', parts, story, target);
  sheet.startRegion('body');
  writeStory(parts.body, story, target);
  writeFurniture('footer', parts, story, target);
  return sheet;
}

function writeFurniture(kind: FurnitureKind, parts: DocxParts, story: Story, target: Target): void {
  const { shown, unshown } = findFurniture(parts, kind);
  for (const { root, relationships } of shown) {
    target.sheet.startRegion(kind);
    writeStory(root, storyWithin(story, root, relationships), target);
  }
  if (unshown.some(holdsWords)) target.sheet.unread(UNSHOWN_FURNITURE);
}

/** Whether a part holds any words. */
function holdsWords({ root }: DocxPart): boolean {
  return findAll(root, new Set(['w:t'])).some(({ text }) => text.trim() !== '');
}

/** Gives a function that tells whether the section after a given one starts a new page. */
function pageBreaks(parts: DocxParts): (section: XmlElement) => boolean {
  const sections = listSections(parts);
  const next = new Map(sections.map((section, index) => [section, sections[index + 1]]));
  return (section) => startsPage(next.get(section));
}
