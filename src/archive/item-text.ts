import type { AgendaItem } from './agenda-item.ts';
import { blocksText } from './block-words.ts';
import { decisionText, type Decision } from './decision.ts';
import { decisionsPrintedIn } from './decisions-of.ts';

/**
 * The words of an item. `own`: the decisions made for it. A decision printed in one item and made for another counts among the words
 * of that other.
 */
export function itemText(item: AgendaItem, own: readonly Decision[]): string {
  const printedHere = item.blocks.filter((block) => block.kind !== 'decision' || block.decision.item === item.number);
  const here = new Set(decisionsPrintedIn(item).map((decision) => decision.id));
  const printedElsewhere = own.filter((decision) => !here.has(decision.id));
  return [item.title, blocksText(printedHere), ...printedElsewhere.map(decisionText)].filter(Boolean).join('\n');
}
