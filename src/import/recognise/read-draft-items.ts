import { itemNumberOf } from '../../archive/identifier.ts';
import { readTitle } from '../../minutes/read-heading.ts';
import { expectReturns } from './expect-returns.ts';
import { diagnoseImport } from '../import-diagnostic.ts';
import type { DraftBlock, DraftItem } from '../meeting-draft.ts';
import type { SourceLine } from '../source-document.ts';
import type { ItemStart } from './item-start.ts';
import { groupMatters } from './group-matters.ts';
import { findTitleStatus, findUntreated } from './item-status.ts';
import { findSaidStatus } from '../../swedish/said-status.ts';
import { firstLine, isStruckOut, joinLines, sliceParagraph, type Paragraph } from '../paragraph.ts';
import { readAttachment } from './read-attachment.ts';
import { placeDecisions } from './place-decisions.ts';
import { countHeadingLines, isReferences } from './read-item-heading.ts';
import { readItemRow, readLines, type LinesContext } from './read-item-row.ts';
import { claimPresenters, findPresenters, releasePresenters } from './read-presenters.ts';
import { splitItemRow } from './split-item-row.ts';
import { takeWrappedLines } from './wrapped-cell.ts';
import { splitSentences } from '../../swedish/sentences.ts';

/**
 * Reads each item with all that belongs to it. `lines`: the head and the items, without signatures. `starts`: where the
 * items begin in it.
 */
export function readDraftItems(
  lines: readonly SourceLine[],
  starts: readonly ItemStart[],
  context: LinesContext,
): readonly DraftItem[] {
  let parent = '';
  const items = starts.map((start, place): DraftItem => {
    const end = starts[place + 1]?.index ?? lines.length;
    const number = itemNumberOf(start.lead, start.depth === 0 ? undefined : parent) ?? start.lead.printed;
    if (start.depth === 0) parent = number;
    return readItem(lines, start, end, number, context);
  });
  reportGaps(items, context);
  reportAdopted(items, context);
  return placeDecisions(items, context.report);
}

function readItem(
  lines: readonly SourceLine[],
  start: ItemStart,
  end: number,
  number: string,
  context: LinesContext,
): DraftItem {
  const first = lines[start.index];
  const cut = first && splitItemRow(first, start, lines.slice(Math.max(0, start.index - 200), start.index));
  /* `§ 22⇥Dnr ON 2024/31`, `§ 22⇥Au § 8⇥Dnr 2024/31`: no row of items, its title stands below. */
  const row =
    cut &&
    isReferences(cut.heading.text.slice(start.lead.titleStart)) &&
    cut.columns.every((column) => column.lines.every(({ text }) => isReferences(text)))
      ? undefined
      : cut;
  const count = row ? 1 : countHeadingLines(lines, start, end, context.width);
  const heading = joinHeading(row ? [row.heading] : lines.slice(start.index, start.index + count));
  const lead = sliceParagraph(heading, start.lead.titleStart);
  const { printedTitle: title, kinds, status } = readTitle(lead.text.replaceAll(/\s+/gu, ' ').replace(/^[–-]\s+/u, ''));
  const behind = Math.max(start.index + count, Math.min(end, context.boundIn ?? end));
  const under = lines.slice(start.index + count, behind);
  const whole = row && first ? takeWrappedLines(row, first, under) : undefined;
  const below = under.slice(whole?.taken ?? 0);
  const cells = whole && readItemRow(whole.row.columns, context);
  const rest = readLines(below, cells ? undefined : findPresenters(below, context.width), context);
  const read = {
    presenters: cells && cells.presenters.length > 0 ? cells.presenters : rest.presenters,
    blocks: [...(cells?.blocks ?? []), ...rest.blocks],
  };
  const claimed = read.presenters.length > 0 ? read : (claimPresenters(read.blocks) ?? read);
  const { presenters, blocks: printed } = releasePresenters({
    ...claimed,
    blocks: groupMatters(claimed.blocks, title),
  });
  const blocks = expectReturns([...printed, ...readAttachment(lines.slice(behind, end), number, context)]);
  const struck = isStruckOut(lead);
  const suffix = findTitleStatus(title);
  if (!struck && heading.strikes.length > 0)
    context.report(diagnoseImport('heading-partly-struck', firstLine(heading), { found: heading.text.slice(0, 80) }));
  for (const { url } of heading.links) context.report(diagnoseImport('link-dropped', firstLine(heading), { url }));
  const said = findStatus(blocks);
  return {
    number,
    heading,
    title,
    printedNumber: start.lead.printed,
    titleStart: start.lead.titleStart,
    kinds: [...new Set([...kinds, ...(cells?.kinds ?? [])])],
    depth: start.depth,
    status:
      said === 'flyttad' || status === undefined
        ? (said ?? status ?? suffix ?? (struck ? 'utgår' : 'behandlad'))
        : status,
    presenters,
    blocks,
    line: firstLine(heading),
  };
}

/** The heading on one line; tabs and line ends become spaces. */
function joinHeading(lines: readonly SourceLine[]): Paragraph {
  const heading = joinLines(lines);
  return { ...heading, text: heading.text.replaceAll(/[\t\n]/g, ' ') };
}

/** The status that the words of an item give it, undefined where they give none. What is said of a matter in it is the matter's own. */
function findStatus(blocks: readonly DraftBlock[]) {
  const texts = blocks.flatMap((block) =>
    block.kind === 'prose' || block.kind === 'follow-up'
      ? [block.paragraph.text]
      : block.kind === 'decision'
        ? block.clauses.map(({ paragraph }) => paragraph.text)
        : [],
  );
  const decided = blocks.some(({ kind }) => kind === 'decision');
  const sentences = texts
    .flatMap((text) => splitSentences(text).map(({ start, end }) => text.slice(start, end)))
    /*
     * An item with a decision was treated, even if its text says that something was put off, unless the decision itself
     * says it.
     */
    .filter((sentence) => !decided || /^att\s/iu.test(sentence));
  const alone = blocks.filter(({ kind }) => kind !== 'presenters').length === 1 && sentences.length <= 2;
  const untreated = blocks.every(({ kind }) => kind === 'prose' || kind === 'follow-up' || kind === 'presenters')
    ? findUntreated(texts.join(' '))
    : undefined;
  return (
    untreated ?? sentences.map((sentence) => findSaidStatus(sentence, alone)).find((status) => status !== undefined)
  );
}

/** Reports a gap between items whose number is a plain number. */
function reportGaps(items: readonly DraftItem[], { report }: LinesContext): void {
  const numbered = items.filter(({ number }) => /^\d+$/.test(number));
  for (const [place, item] of numbered.entries()) {
    const before = numbered[place - 1];
    if (before && Number(item.number) > Number(before.number) + 1)
      report(diagnoseImport('numbering-gap', item.line, { before: before.number, after: item.number }));
  }
}

/**
 * Reports an item with a proposal but no decision, whose prose says that the proposal was adopted. Made for:
 * `… presenterades och antogs av nätverket`, `Nätverket ställde sig bakom förslaget`.
 */
function reportAdopted(items: readonly DraftItem[], { report, type }: LinesContext): void {
  if (type === 'dagordning') return;
  for (const { blocks } of items) {
    if (!blocks.some(({ kind }) => kind === 'proposal') || blocks.some(({ kind }) => kind === 'decision')) continue;
    for (const block of blocks) {
      const found =
        block.kind === 'prose'
          ? /(?<![^.])[^.]*\b(?:antogs|antog|bifölls|biföll|godkändes|tillstyrktes|ställde\s+sig\s+bakom)\b[^.]*/iu.exec(
              block.paragraph.text,
            )?.[0]
          : undefined;
      if (found !== undefined && block.kind === 'prose')
        report(diagnoseImport('adopted-in-prose', firstLine(block.paragraph), { found: found.trim().slice(0, 80) }));
    }
  }
}
