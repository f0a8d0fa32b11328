import type { AgendaItem } from './agenda-item.ts';
import type { Decision } from './decision.ts';
import { proposalsIn } from './decisions-of.ts';
import { ITEM_KINDS, ITEM_STATUSES } from './item-status.ts';
import { OUTCOMES, type Outcome } from './outcome.ts';

/**
 * Every outcome of an item, the weightiest first, as in `OUTCOMES`. `beslut` needs a decision, not just a heading that
 * announces one. An item that was moved or withdrawn has neither information nor dialogue.
 */
export function outcomesOf(item: AgendaItem, decisions: readonly Decision[]): readonly Outcome[] {
  const found = new Set<Outcome>([
    ...(decisions.length > 0 ? (['beslut'] as const) : []),
    ...(proposalsIn(item).length > 0 ? (['förslag'] as const) : []),
    ...ITEM_KINDS.filter((kind) => kind !== 'beslut' && item.status === 'behandlad' && item.kinds.includes(kind)),
    ...ITEM_STATUSES.flatMap((status) => (status !== 'behandlad' && item.status === status ? [status] : [])),
  ]);
  return found.size === 0 ? ['övrigt'] : OUTCOMES.filter((outcome) => found.has(outcome));
}
