import type { AgendaItem } from './agenda-item.ts';
import { walkBlocks } from './block.ts';
import type { Decision, Proposal } from './decision.ts';
import type { Meeting } from './meeting.ts';

/** The decisions printed in an item, whichever item they concern. */
export function decisionsPrintedIn(item: AgendaItem): readonly Decision[] {
  return [...walkBlocks(item.blocks)].flatMap((block) => (block.kind === 'decision' ? [block.decision] : []));
}

export function proposalsIn(item: AgendaItem): readonly Proposal[] {
  return [...walkBlocks(item.blocks)].flatMap((block) => (block.kind === 'proposal' ? [block.proposal] : []));
}

/** All decisions of a meeting, in the order of the items that they concern. */
export function decisionsOf(meeting: Meeting): readonly Decision[] {
  const printed = meeting.items.flatMap(decisionsPrintedIn);
  const order = new Map(meeting.items.map((item, index) => [item.number, index]));
  return printed.toSorted((a, b) => (order.get(a.item) ?? 0) - (order.get(b.item) ?? 0) || a.sequence - b.sequence);
}
