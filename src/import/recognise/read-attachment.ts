import { findLead } from '../../swedish/decision-lead.ts';
import { diagnoseImport } from '../import-diagnostic.ts';
import type { DraftBlock } from '../meeting-draft.ts';
import type { SourceLine } from '../source-document.ts';
import { buildParagraphs } from './build-paragraphs.ts';
import { readTable } from './read-body.ts';
import type { LinesContext } from './read-item-row.ts';

/**
 * Reads what is bound in behind the last item, signatures before it included, as plain text of that item. Nothing in it
 * is a decision of the meeting, and what looks like one is told.
 */
export function readAttachment(
  lines: readonly SourceLine[],
  item: string,
  { width, report }: LinesContext,
): readonly DraftBlock[] {
  const [first] = lines;
  if (!first) return [];
  report(diagnoseImport('attachment-bound-in', first.number, { found: first.text.slice(0, 80), item }));
  for (const { number, text } of lines)
    if (findLead(text)?.kind === 'decision')
      report(diagnoseImport('decision-behind-items', number, { found: text.slice(0, 80) }));
  const paragraphs = buildParagraphs(lines, width);
  const blocks: DraftBlock[] = [];
  for (let index = 0; index < paragraphs.length; ) {
    const paragraph = paragraphs[index];
    if (!paragraph) break;
    const table = readTable(paragraphs, index);
    blocks.push(table ? table.block : { kind: 'prose', paragraph });
    index = table?.next ?? index + 1;
  }
  return blocks;
}
