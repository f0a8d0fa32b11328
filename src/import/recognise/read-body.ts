import { diagnoseImport } from '../import-diagnostic.ts';
import type { DraftBlock, ListEntry } from '../meeting-draft.ts';
import type { BodyContext } from './body-context.ts';
import { findLead } from '../../swedish/decision-lead.ts';
import { findClauseStart, listMarkLength } from '../../swedish/list-mark.ts';
import { buildAction, findAction, isActionLine, isActionList } from './group-actions.ts';
import { firstLine, sliceParagraph, type Paragraph } from '../paragraph.ts';
import { settleMarks } from './read-clauses.ts';
import { isFormal, readLed } from './read-led.ts';
import { readProse } from './read-prose.ts';

/** Reads the paragraphs of an item, without its heading and presenters, as blocks in the same order. */
export function readBody(printed: readonly Paragraph[], context: BodyContext): readonly DraftBlock[] {
  const paragraphs = [...printed];
  const blocks: DraftBlock[] = [];
  const formal = paragraphs.some(({ text }) => {
    const lead = findLead(text, context.date?.iso);
    return lead?.kind === 'decision' && (lead.rest === undefined || lead.labelled || context.whose(lead.by) === 'own');
  });
  /* Counted from the end, as rests of paragraphs are put in between. */
  const behindFormal =
    paragraphs.length - paragraphs.findLastIndex((paragraph) => isFormal(paragraph, context.date?.iso));
  let index = 0;
  while (index < paragraphs.length) {
    const paragraph = paragraphs[index];
    if (!paragraph) break;
    const decided = readLed(paragraphs, index, paragraphs.length - behindFormal, context);
    if (decided) {
      blocks.push(...decided.blocks);
      index = decided.next;
      if (decided.rest) paragraphs.splice(index, 0, decided.rest);
      continue;
    }
    if (isActionLine(paragraph.text) && listMarkLength(paragraph.text) > 0 && context.type !== 'dagordning') {
      blocks.push(buildAction(sliceParagraph(paragraph, listMarkLength(paragraph.text)), context.date));
      index += 1;
      continue;
    }
    const grouped =
      findAction(paragraphs, index, context.date) ?? readTable(paragraphs, index) ?? readList(paragraphs, index);
    if (grouped) {
      const before = blocks.at(-1);
      const toDo = grouped.block.kind === 'list' && before?.kind === 'prose' && isActionList(before.paragraph.text);
      blocks.push(
        ...(toDo && grouped.block.kind === 'list'
          ? grouped.block.entries.map((entry) => buildAction(entry.paragraph, context.date))
          : [grouped.block]),
      );
      index = grouped.next;
      continue;
    }
    if (findClauseStart(paragraph.text) !== undefined && context.type !== 'dagordning')
      context.report(
        diagnoseImport('decision-uncertain', firstLine(paragraph), { found: paragraph.text.slice(0, 80) }),
      );
    const above = blocks.length > 0 ? paragraphs[index - 1] : undefined;
    blocks.push(...readProse(paragraph, index === paragraphs.length - 1, formal, context, above));
    index += 1;
  }
  return blocks;
}

/**
 * The rows of a table from `index` on, as a block; `next` is the index after them. Undefined where there is no table.
 */
export function readTable(
  paragraphs: readonly Paragraph[],
  index: number,
): { readonly block: DraftBlock; readonly next: number } | undefined {
  let next = index;
  while (paragraphs[next]?.text.includes('\t') || paragraphs[next]?.lines[0]?.table !== undefined) next += 1;
  return next === index ? undefined : { block: { kind: 'table', rows: paragraphs.slice(index, next) }, next };
}

/**
 * The lines of a list from `index` on, as a block; `next` is the index after them. Undefined where there is no list.
 */
function readList(
  paragraphs: readonly Paragraph[],
  index: number,
): { readonly block: DraftBlock; readonly next: number } | undefined {
  let next = index;
  /* A line that leads in a decision, or is something to do, ends the list. */
  while (
    listMarkLength(paragraphs[next]?.text ?? '') > 0 &&
    (next === index ||
      (findLead(paragraphs[next]?.text ?? '') === undefined && !isActionLine(paragraphs[next]?.text ?? '')))
  )
    next += 1;
  if (next === index) return undefined;
  const entries = paragraphs.slice(index, next).map((paragraph): ListEntry => {
    const mark = listMarkLength(paragraph.text);
    return { mark: paragraph.text.slice(0, mark).trim(), paragraph: sliceParagraph(paragraph, mark) };
  });
  return { block: { kind: 'list', entries: settleMarks(entries) }, next };
}
