import { diagnoseImport } from '../import-diagnostic.ts';
import type { DraftBlock, ListEntry } from '../meeting-draft.ts';
import type { BodyContext } from './body-context.ts';
import { findLaterLeads, findLead } from '../../swedish/decision-lead.ts';
import { findClauseStart, listMarkLength } from '../../swedish/list-mark.ts';
import { followSection, type ProtocolSection } from '../../swedish/protocol-section.ts';
import { buildAction, findAction, isActionLine, isActionList } from './group-actions.ts';
import { findFollowUp } from './find-follow-up.ts';
import { firstLine, joinLines, sliceParagraph, type Paragraph } from '../paragraph.ts';
import { settleMarks } from './read-clauses.ts';
import { findItemsOfActions, readActionCells, readActionTable, splitAtHeads } from './read-action-table.ts';
import { buildRecounted } from './build-decision.ts';
import { findEarlierTreatment, type EarlierTreatment } from './earlier-treatment.ts';
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
  const hasDueForm = paragraphs.some((paragraph) => isFormal(paragraph, context.date?.iso));
  let index = 0;
  let section: ProtocolSection | undefined;
  let earlier: EarlierTreatment | undefined;
  while (index < paragraphs.length) {
    const paragraph = paragraphs[index];
    if (!paragraph) break;
    section = settleSection(section, paragraph, hasDueForm, context);
    if (section) {
      const grouped = readTable(paragraphs, index) ?? readList(paragraphs, index);
      blocks.push(grouped?.block ?? { kind: 'prose', paragraph });
      index = grouped?.next ?? index + 1;
      continue;
    }
    earlier = earlier && index < earlier.end ? earlier : findEarlierTreatment(paragraphs, index, context.date);
    const decided = readLed(paragraphs, index, paragraphs.length - behindFormal, context);
    if (decided) {
      for (const each of decided.blocks) blocks.push(earlier ? recount(each, earlier, context) : each);
      index = decided.next;
      if (decided.rest) {
        paragraphs.splice(index, 0, decided.rest);
        earlier = earlier && { ...earlier, end: earlier.end + 1 };
      }
      continue;
    }
    if (isActionLine(paragraph.text) && listMarkLength(paragraph.text) > 0 && context.type !== 'dagordning') {
      blocks.push(buildAction(paragraph, context.date));
      index += 1;
      continue;
    }
    const cells =
      context.type === 'dagordning' ? undefined : readActionCells(paragraph, paragraphs[index + 1], context.date);
    if (cells) {
      blocks.push(cells);
      index += 2;
      continue;
    }
    const above = blocks.at(-1);
    const isToDo = above?.kind === 'prose' && isActionList(above.paragraph.text);
    const isPromise = (line: Paragraph) => !isToDo && context.type !== 'dagordning' && isDatedPromise(line, context);
    if (isPromise(paragraph)) {
      blocks.push(buildAction(paragraph, context.date));
      index += 1;
      continue;
    }
    const grouped =
      findAction(paragraphs, index, context.date) ??
      readTable(paragraphs, index) ??
      readList(paragraphs, index, isPromise);
    if (grouped) {
      if (grouped.block.kind === 'table') reportDecisionsInCells(grouped.block.rows, context);
      const { block } = grouped;
      if (block.kind === 'table' && context.type !== 'dagordning') {
        const items = splitAtHeads(block.rows).flatMap(findItemsOfActions);
        if (items.length > 0) context.report(diagnoseImport('follow-up-elsewhere', firstLine(paragraph), { items }));
        for (const rows of splitAtHeads(block.rows))
          for (const each of readActionTable(rows, context.date)) blocks.push(each);
        index = grouped.next;
        continue;
      }
      if (isToDo && grouped.block.kind === 'list')
        for (const entry of paragraphs.slice(index, grouped.next)) blocks.push(buildAction(entry, context.date));
      else blocks.push(grouped.block);
      index = grouped.next;
      continue;
    }
    if (findClauseStart(paragraph.text) !== undefined && context.type !== 'dagordning')
      context.report(
        diagnoseImport('decision-uncertain', firstLine(paragraph), { found: paragraph.text.slice(0, 80) }),
      );
    const before = blocks.length > 0 ? paragraphs[index - 1] : undefined;
    const read = readProse(paragraph, index === paragraphs.length - 1, formal, context, before);
    for (const each of read) blocks.push(each);
    reportDropped(paragraph, read, context);
    index += 1;
  }
  return blocks;
}

/** A decision of the meeting that is printed again as that one's. */
function recount(block: DraftBlock, earlier: EarlierTreatment | undefined, context: BodyContext): DraftBlock {
  if (block.kind !== 'decision' || !earlier) return block;
  return buildRecounted({ by: earlier.by, date: earlier.date, clauses: block.clauses }, context);
}

/** Whether a line of a list says who does something by which day: `• Siv skickar fakturor senast den 1 september 2024.` */
function isDatedPromise({ text }: Paragraph, { date }: BodyContext): boolean {
  const mark = listMarkLength(text);
  if (mark === 0 || findClauseStart(text) !== undefined || findLead(text, date?.iso) !== undefined) return false;
  const found = findFollowUp(text.slice(mark), date);
  return found?.owner !== undefined && found.due !== undefined;
}

/** The section that the paragraph stands in; one that swallows the words of a decision where the item has no other tells of it. */
function settleSection(
  section: ProtocolSection | undefined,
  paragraph: Paragraph,
  hasDueForm: boolean,
  { type, date, whose, report }: BodyContext,
): ProtocolSection | undefined {
  if (type === 'dagordning') return undefined;
  const lead = findLead(paragraph.text, date?.iso);
  const step = followSection(section, paragraph.text, lead, hasDueForm);
  const isOwn = lead?.kind === 'decision' && whose(lead.by) === 'own';
  if (step.endsIfOwn && isOwn) return undefined;
  if (step.section && step.section === section && isOwn && !hasDueForm)
    report(diagnoseImport('decision-uncertain', firstLine(paragraph), { found: paragraph.text.slice(0, 80) }));
  return step.section;
}

/** Reports a paragraph that begins to decide for a body that nobody knows, and of which nothing but prose has become. */
function reportDropped(
  paragraph: Paragraph,
  read: readonly DraftBlock[],
  { type, date, whose, report }: BodyContext,
): void {
  const lead = findLead(paragraph.text, date?.iso);
  const isProse = read.every(({ kind }) => kind === 'prose' || kind === 'follow-up');
  if (type !== 'dagordning' && isProse && lead?.kind === 'decision' && whose(lead.by) === 'other')
    report(diagnoseImport('decision-uncertain', firstLine(paragraph), { found: paragraph.text.slice(0, 80) }));
}

/**
 * The rows of a table from `index` on, as a block; `next` is the index after them. Undefined where there is no table.
 */
export function readTable(
  paragraphs: readonly Paragraph[],
  index: number,
): { readonly block: DraftBlock; readonly next: number } | undefined {
  let next = index;
  /* A row that leads in a decision, `Beslut⇥Planen antas.`, ends the table. */
  while (
    (paragraphs[next]?.text.includes('\t') || paragraphs[next]?.lines[0]?.table !== undefined) &&
    (next === index || findLead(paragraphs[next]?.text ?? '')?.labelled !== true)
  )
    next += 1;
  return next === index ? undefined : { block: { kind: 'table', rows: paragraphs.slice(index, next) }, next };
}

/** Reports the cells of a table that hold a decision of the meeting, as no mark can stand within one. */
function reportDecisionsInCells(rows: readonly Paragraph[], { type, date, whose, report }: BodyContext): void {
  if (type === 'dagordning') return;
  for (const row of rows) {
    const found = row.text.split('\t').find((cell) => {
      const lead = findLead(cell, date?.iso) ?? findLaterLeads(cell, date?.iso)[0]?.lead;
      return lead?.kind === 'decision' && (lead.rest ?? 0) > 0 && whose(lead.by) === 'own';
    });
    if (found !== undefined)
      report(diagnoseImport('decision-uncertain', firstLine(row), { found: found.slice(0, 80) }));
  }
}

/**
 * The lines of a list from `index` on, as a block; `next` is the index after them. Undefined where there is no list.
 */
function readList(
  paragraphs: readonly Paragraph[],
  index: number,
  isPromise: (line: Paragraph) => boolean = () => false,
): { readonly block: DraftBlock; readonly next: number } | undefined {
  let next = index;
  /* A line that leads in a decision, or is something to do, ends the list. */
  while (
    listMarkLength(paragraphs[next]?.text ?? '') > 0 &&
    (next === index ||
      (findLead(paragraphs[next]?.text ?? '') === undefined &&
        !isActionLine(paragraphs[next]?.text ?? '') &&
        !isPromise(paragraphs[next] ?? joinLines([]))))
  )
    next += 1;
  if (next === index) return undefined;
  const entries = paragraphs.slice(index, next).map((paragraph): ListEntry => {
    const mark = listMarkLength(paragraph.text);
    return { mark: paragraph.text.slice(0, mark).trim(), paragraph: sliceParagraph(paragraph, mark) };
  });
  return { block: { kind: 'list', entries: settleMarks(entries) }, next };
}
