import { buildText } from './line-text.ts';
import type { Notes } from './notes.ts';
import type { Inlines } from './read-inlines.ts';
import { readParagraph } from './read-paragraph.ts';
import { findRows, findTableGround, findTableStyle, readRow } from './read-table.ts';
import type { Sheet } from './sheet.ts';
import { storyWithin, type Story } from './story.ts';
import { findUnreadPart } from './unread-parts.ts';
import { writeLines } from './write-lines.ts';
import type { XmlElement } from './xml-element.ts';

/** Where stories are written. */
export interface Target {
  readonly sheet: Sheet;
  readonly notes: Notes;
  /** Whether a new page starts after the paragraph that ends this section. */
  readonly breaksPage: (section: XmlElement) => boolean;
}

/** Writes the paragraphs and tables within an element, as deep as the XML goes, which the parser limits. */
export function writeStory(container: XmlElement, story: Story, target: Target): void {
  for (const element of container.children) {
    if (target.sheet.fault) return;
    if (element.name === 'w:p') writeParagraph(element, story, target);
    else if (element.name === 'w:tbl') writeTable(element, story, target);
    else {
      const unread = findUnreadPart(element);
      if (unread !== undefined) target.sheet.unread(unread);
      writeStory(element, story, target);
    }
  }
}

function writeParagraph(element: XmlElement, story: Story, target: Target): void {
  const { sheet, breaksPage } = target;
  sheet.startBlock(element);
  const paragraph = readParagraph(element, story);
  if (paragraph.pageBefore) sheet.turnPage(false);
  writeLines(paragraph, sheet);
  writeFastened(paragraph, story, target);
  if (paragraph.section && breaksPage(paragraph.section)) sheet.turnPage(false);
}

function writeTable(element: XmlElement, story: Story, target: Target): void {
  const { sheet } = target;
  const table = sheet.startTable();
  const style = findTableStyle(element, story);
  const within = { ...story, ground: findTableGround(element, style, story) };
  for (const rowElement of findRows(element)) {
    if (sheet.fault) return;
    sheet.startBlock(rowElement);
    const row = readRow(rowElement, within, style);
    if (row.pageBefore) sheet.turnPage(false);
    const line = buildText(row.inks);
    if (line.text.trim() === '') sheet.leaveBlank();
    else {
      const { label, heading, mergedCells } = row;
      sheet.write({ ...line, label, heading, table, mergedCells, whole: true }, sheet.takePage());
    }
    if (row.pageWithin) sheet.turnPage(false);
    writeFastened(row, story, target);
  }
}

/**
 * Writes what is attached to a paragraph: text boxes at once, and then notes. A note referred to within a note comes
 * after it.
 */
function writeFastened({ boxes, notes }: Omit<Inlines, 'pieces'>, story: Story, target: Target): void {
  for (const { content, ground } of boxes) writeStory(content, { ...storyWithin(story, content), ground }, target);
  target.notes.take(notes, ({ root, relationships }) =>
    writeStory(root, storyWithin(story, root, relationships), target),
  );
}
