import type { ItemKind } from '../../archive/item-status.ts';
import { readKinds } from '../../minutes/read-heading.ts';
import type { DraftBlock, DraftFollowUp } from '../meeting-draft.ts';
import type { SourceLine } from '../source-document.ts';
import type { BodyContext } from './body-context.ts';
import { buildDecision } from './build-decision.ts';
import { buildParagraphs } from './build-paragraphs.ts';
import { findLead } from '../../swedish/decision-lead.ts';
import { firstLine } from '../paragraph.ts';
import { areActionColumns, readActionCells } from './read-action-table.ts';
import { readBody } from './read-body.ts';
import { collectClauses } from './read-clauses.ts';
import { findPresenters, type FoundPresenters } from './read-presenters.ts';
import type { ItemColumn } from './split-item-row.ts';
import type { TextWidth } from './text-width.ts';

/** What is known when the lines of an item are read. */
export interface LinesContext extends BodyContext {
  readonly width: TextWidth;
  /** Where an attachment begins behind the last item, whose words are no part of the meeting; undefined without one. */
  readonly boundIn: number | undefined;
}

/** What an item says below or beside its heading. */
export interface ItemContent {
  readonly presenters: readonly string[];
  readonly blocks: readonly DraftBlock[];
}

/** Reads the lines below a heading. `found`: the presenters among them; what stands before these is prose. */
export function readLines(
  lines: readonly SourceLine[],
  found: FoundPresenters | undefined,
  context: LinesContext,
): ItemContent {
  const before = buildParagraphs(lines.slice(0, found?.start ?? 0), context.width).map((paragraph) => ({
    kind: 'prose' as const,
    paragraph,
  }));
  const blocks = readBody(buildParagraphs(lines.slice(found?.end ?? 0), context.width), context);
  return { presenters: found?.presenters ?? [], blocks: found ? [...before, found.block, ...blocks] : blocks };
}

/**
 * Reads the cells behind an item's title, column by column. They may hold kind words, presenters, text, or the decision
 * where the table's heading for the column says so.
 */
export function readItemRow(
  columns: readonly ItemColumn[],
  context: LinesContext,
): ItemContent & { readonly kinds: readonly ItemKind[] } {
  const kinds: ItemKind[] = [];
  let presenters: readonly string[] = [];
  const blocks: DraftBlock[] = [];
  let taken = 0;
  for (const [place, { lines, decides, name }] of columns.entries()) {
    if (place < taken) continue;
    const action = readAction(columns.slice(place, place + 2), context);
    if (action) {
      blocks.push(action);
      taken = place + 2;
      continue;
    }
    const named = lines.every(({ text }) => readKinds(text).length > 0);
    if (named) {
      for (const { text } of lines) for (const each of readKinds(text)) kinds.push(each);
      for (const each of readLines(lines, undefined, context).blocks) blocks.push(each);
    } else if (decides) {
      for (const each of readDecision(lines, context)) blocks.push(each);
    } else {
      /* Presenters stand near the title. A column `Ansvarig`, `Vem` or `Klart` tells about what was decided instead. */
      const early =
        presenters.length === 0 &&
        blocks.length < 2 &&
        blocks.every(({ kind }) => kind === 'prose') &&
        !/^(?:ansvarig|vem|klart)/iu.test(name);
      const found = early ? findPresenters(lines, context.width) : undefined;
      if (found) presenters = found.presenters;
      for (const each of readLines(lines, found, context).blocks) blocks.push(each);
    }
  }
  return { kinds: [...new Set(kinds)], presenters, blocks };
}

/** What two cells beside each other, of one paragraph each, say is to be done: by whom and by when. */
function readAction(
  [who, when]: readonly ItemColumn[],
  { type, date, width }: LinesContext,
): DraftFollowUp | undefined {
  if (!who || !when || type === 'dagordning') return undefined;
  const [owners, days] = [who, when].map(({ lines }) => buildParagraphs(lines, width));
  if (owners?.length !== 1 || days?.length !== 1) return undefined;
  return readActionCells(owners[0], days[0], date, areActionColumns(who.name, when.name));
}

/** The cell of a column called *Beslut*. Its words are a decision even without a phrase that leads one in. */
function readDecision(lines: readonly SourceLine[], context: LinesContext): readonly DraftBlock[] {
  const paragraphs = buildParagraphs(lines, context.width);
  const [first] = paragraphs;
  if (!first || findLead(first.text) !== undefined || /^[-–—]$/u.test(first.text)) return readBody(paragraphs, context);
  const { entries, next } = collectClauses(paragraphs, 0, { onlyAtt: false, endsInAtt: true });
  const clauses: DraftBlock =
    context.type === 'dagordning'
      ? { kind: 'proposal', by: undefined, clauses: entries }
      : buildDecision({ by: undefined, delegated: false, clauses: entries, line: firstLine(first) }, context);
  return [clauses, ...readBody(paragraphs.slice(next), context)];
}
