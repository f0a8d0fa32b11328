import { diagnoseImport, type ImportDiagnostic } from '../import-diagnostic.ts';
import type { DraftDecision, DraftItem } from '../meeting-draft.ts';

/**
 * A decision printed in the last of several sub-items becomes one about the whole item, where the other sub-items and
 * the item have no decision of their own and its words are a formula for all of them. Each such decision is reported.
 */
export function placeDecisions(
  items: readonly DraftItem[],
  report: (diagnostic: ImportDiagnostic) => void,
): readonly DraftItem[] {
  let mainPlace = -1;
  return items.map((item, place) => {
    if (item.depth === 0) mainPlace = place;
    const [parentPlace, parent, next] = [mainPlace, items[mainPlace], items[place + 1]];
    if (item.depth !== 1 || !parent || (next && next.depth >= 1)) return item;
    const siblings = items.slice(parentPlace + 1, place);
    if (siblings.length === 0 || siblings.some(hasDecision) || hasDecision(parent)) return item;
    const last = item.blocks.findLast((block): block is DraftDecision => block.kind === 'decision');
    if (!last || !isForAll(last, item)) return item;
    report(diagnoseImport('decision-for-whole-item', last.line, { item: parent.number, after: item.number }));
    return { ...item, blocks: item.blocks.map((block) => (block === last ? { ...last, item: parent.number } : block)) };
  });
}

function hasDecision({ blocks }: DraftItem): boolean {
  return blocks.some(({ kind }) => kind === 'decision');
}

function isForAll(decision: DraftDecision, { kinds, blocks }: DraftItem): boolean {
  const text = decision.clauses.map(({ paragraph }) => paragraph.text).join(' ');
  /* Made for: `att lägga samtliga rapporter till handlingarna`, `att godkänna båda`, `hela punkten`. */
  if (
    /(?<!\p{L})(?:all|alla|samtliga|båda|bägge|hela\s+punkten|punkterna|underpunkterna|ärendena|rapporterna|lägesrapporterna|anteckningarna,|informationen\s+och|och\s+(?:rapporten|informationen|anteckningarna))(?!\p{L})/iu.test(
      text,
    )
  )
    return true;
  if (kinds.includes('beslut') || blocks.some(({ kind }) => kind === 'proposal')) return false;
  /* Made for: `att lägga informationen till handlingarna`, `att notera informationen`, `att godkänna rapporten`. */
  return /^att\s+(?:lägga\b.*\btill\s+handlingarna|notera\b|godkänna\s+(?:rapporten|redovisningen|informationen))/iu.test(
    text,
  );
}
