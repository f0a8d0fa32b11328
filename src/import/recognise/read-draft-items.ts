import { findItemNumber } from '../../archive/identifier.ts';
import { readKinds, readTitle } from '../../minutes/read-heading.ts';
import { diagnoseImport } from '../import-diagnostic.ts';
import type { DraftBlock, DraftItem } from '../meeting-draft.ts';
import type { SourceLine } from '../source-document.ts';
import { buildParagraphs } from './build-paragraphs.ts';
import type { ItemStart } from './find-items.ts';
import { findSaidStatus } from './item-status.ts';
import { firstLine, isStruckOut, joinLines, sliceParagraph } from './paragraph.ts';
import { placeDecisions } from './place-decisions.ts';
import type { BodyContext } from './body-context.ts';
import { readBody } from './read-body.ts';
import { countHeadingLines } from './read-item-heading.ts';
import { findPresenters } from './read-presenters.ts';
import { splitItemRow } from './split-item-row.ts';
import { splitSentences } from './split-sentences.ts';
import type { TextWidth } from './text-width.ts';

export interface ItemsContext extends BodyContext {
  readonly width: TextWidth;
}

/** Items with all that belongs to them. `lines`: the head, and the body without signatures. */
export function readItems(lines: readonly SourceLine[], starts: readonly ItemStart[], context: ItemsContext): readonly DraftItem[] {
  let parent = '';
  const items = starts.map((start, place): DraftItem => {
    const end = starts[place + 1]?.index ?? lines.length;
    const number = numberOf(start, parent);
    if (start.depth === 0) parent = number;
    return readItem(lines, start, end, number, context);
  });
  reportGaps(items, context);
  reportAdopted(items, context);
  return placeDecisions(items, context.report);
}

function readItem(lines: readonly SourceLine[], start: ItemStart, end: number, number: string, context: ItemsContext): DraftItem {
  const first = lines[start.index];
  const row = first && splitItemRow(first, start);
  const count = row ? 1 : countHeadingLines(lines, start, end, context.width);
  const heading = joinLines(row ? [row.heading] : lines.slice(start.index, start.index + count));
  const lead = sliceParagraph(heading, start.lead.titleStart);
  const { printedTitle: title, kinds: headed, status } = readTitle(lead.text);
  const rest = [...(row?.rest ?? []), ...lines.slice(start.index + count, end)];
  const kinds = [...new Set([...headed, ...(row?.rest ?? []).slice(0, 2).flatMap(({ text }) => readKinds(text))])];
  const kindLines = rest.findIndex(({ text }, index) => index > 1 || readKinds(text).length === 0);
  const found = findPresenters(rest, context.width, row ? Math.max(0, kindLines) : 0);
  const before = buildParagraphs(rest.slice(0, found?.start ?? 0), context.width).map((paragraph) => ({ kind: 'prose' as const, paragraph }));
  const blocks = readBody(buildParagraphs(rest.slice(found?.end ?? 0), context.width), context);
  const struck = isStruckOut(lead);
  const said = findStatus(blocks);
  return {
    number, heading, title, kinds,
    depth: start.depth,
    status: said === 'flyttad' || status === undefined ? said ?? status ?? (struck ? 'utgår' : 'behandlad') : status,
    presenters: found?.presenters ?? [],
    blocks: found ? [...before, found.block, ...blocks] : blocks,
    line: firstLine(heading),
  };
}

/** `4`, `6a` under 6, `1-2` for 1.2. */
function numberOf({ lead }: ItemStart, parent: string): string {
  if (lead.letter !== undefined && lead.number === undefined) return `${parent}${lead.letter}`;
  const printed = [lead.number, ...lead.parts].join('.');
  return findItemNumber(`${printed}${lead.letter ?? ''}`) ?? printed;
}

function findStatus(blocks: readonly DraftBlock[]) {
  const texts = blocks.flatMap((block) => (block.kind === 'prose' || block.kind === 'follow-up' ? [block.paragraph.text]
    : block.kind === 'decision' ? block.clauses.map(({ paragraph }) => paragraph.text) : []));
  const sentences = texts.flatMap((text) => splitSentences(text).map(({ start, end }) => text.slice(start, end)));
  const alone = blocks.filter(({ kind }) => kind !== 'presenters').length === 1 && sentences.length <= 2;
  return sentences.map((sentence) => findSaidStatus(sentence, alone)).find((status) => status !== undefined);
}

/** Of the items that a plain number names. */
function reportGaps(items: readonly DraftItem[], { report }: ItemsContext): void {
  const numbered = items.filter(({ number }) => /^\d+$/.test(number));
  for (const [place, item] of numbered.entries()) {
    const before = numbered[place - 1];
    if (before && Number(item.number) > Number(before.number) + 1) report(diagnoseImport('numbering-gap', item.line, { before: before.number, after: item.number }));
  }
}

/** `… presenterades och antogs av nätverket`: a proposal that the prose alone says was adopted. */
function reportAdopted(items: readonly DraftItem[], { report, type }: ItemsContext): void {
  if (type === 'dagordning') return;
  for (const { blocks } of items) {
    if (!blocks.some(({ kind }) => kind === 'proposal') || blocks.some(({ kind }) => kind === 'decision')) continue;
    for (const block of blocks) {
      const found = block.kind === 'prose' ? /[^.]*\b(?:antogs|antog|bifölls|biföll|godkändes|tillstyrktes|ställde\s+sig\s+bakom)\b[^.]*/iu.exec(block.paragraph.text)?.[0] : undefined;
      if (found !== undefined && block.kind === 'prose') report(diagnoseImport('adopted-in-prose', firstLine(block.paragraph), { found: found.trim().slice(0, 80) }));
    }
  }
}
