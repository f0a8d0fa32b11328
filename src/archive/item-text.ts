import type { ArchivedItem } from './archived.ts';
import { blocksText } from './block-words.ts';
import { decisionText } from './decision.ts';
import { decisionsPrintedIn } from './decisions-of.ts';

/**
 * The words of an item without its number: the title, then its blocks and decisions. A decision printed in one item and made for
 * another counts among the words of that other. They are put together when they are asked for: with those of ten thousand meetings
 * the archive would have every word twice in memory.
 */
export function itemText({ item, decisions }: Pick<ArchivedItem, 'item' | 'decisions'>): string {
  const printedHere = item.blocks.filter((block) => block.kind !== 'decision' || block.decision.item === item.number);
  const here = new Set(decisionsPrintedIn(item).map((decision) => decision.id));
  const printedElsewhere = decisions.filter((decision) => !here.has(decision.id));
  return [item.title, blocksText(printedHere), ...printedElsewhere.map(decisionText)].filter(Boolean).join('\n');
}
