import type { SourceLine } from '../source-document.ts';
import { cutLine } from './cut-line.ts';
import { findLead } from '../../swedish/decision-lead.ts';
import { findItemLead } from '../../swedish/item-number.ts';

/**
 * Turns tables that only lay out a page into the paragraphs of their cells: a frame around the whole page, or columns
 * that hold items.
 */
export function unfoldTables(lines: readonly SourceLine[]): readonly SourceLine[] {
  return lines.flatMap((line) => (line.table !== undefined && isLayout(line) ? unfold(line) : [line]));
}

/**
 * Whether a row only lays out the page: it has one cell, or several of which one has a paragraph that is an item or a
 * decision while the row itself is no item.
 */
function isLayout({ text }: SourceLine): boolean {
  if (!text.includes('\t')) return true;
  if (!text.includes('\n') || findItemLead(text) !== undefined) return false;
  return text
    .split(/[\t\n]/)
    .slice(1)
    .some((paragraph) => {
      const lead = findItemLead(paragraph.trim());
      return (
        (lead !== undefined && lead.style !== 'bare' && lead.style !== 'letter') ||
        findLead(paragraph.trim()) !== undefined
      );
    });
}

function unfold(line: SourceLine): readonly SourceLine[] {
  let start = 0;
  return line.text.split(/[\t\n]/).flatMap((paragraph, index) => {
    const at = start;
    start += paragraph.length + 1;
    const cut = cutLine(line, at, at + paragraph.length);
    return cut.text === ''
      ? []
      : [{ ...cut, table: undefined, whole: true, indent: line.indent, gapBefore: index === 0 ? line.gapBefore : 0 }];
  });
}
