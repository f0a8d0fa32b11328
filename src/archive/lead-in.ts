import type { AgendaItem } from './agenda-item.ts';
import type { Block } from './block.ts';
import type { Decision } from './decision.ts';
import type { RichText } from './rich-text.ts';

/** The document's own words that lead in a decision, right above its clauses; undefined where it prints none. */
export function findLeadIn(decision: Decision, items: readonly AgendaItem[]): RichText | undefined {
  for (const item of items) {
    const found = findIn(decision, item.blocks);
    if (found) return found.leadIn;
  }
  return undefined;
}

function findIn(decision: Decision, blocks: readonly Block[]): { readonly leadIn: RichText | undefined } | undefined {
  for (const [place, block] of blocks.entries()) {
    if (block.kind === 'matter') {
      const within = findIn(decision, block.blocks);
      if (within) return within;
    }
    if (block.kind === 'decision' && block.decision === decision) {
      const before = blocks[place - 1];
      return { leadIn: before?.kind === 'prose' && before.leadsIn === true ? before.content : undefined };
    }
  }
  return undefined;
}
