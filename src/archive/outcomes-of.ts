import type { AgendaItem } from './agenda-item.ts';
import { classOf } from './decision-class.ts';
import type { Decision } from './decision.ts';
import { proposalsIn } from './decisions-of.ts';
import { ITEM_KINDS, ITEM_STATUSES } from './item-status.ts';
import type { MeetingType } from './meeting.ts';
import { OUTCOMES, type Outcome } from './outcome.ts';

/**
 * Every outcome of an item, the weightiest first. A heading that promises a decision makes none: `beslut` stands only
 * where a decision in substance was made, and what was moved or withdrawn gave neither information nor dialogue. An agenda tells
 * what is to come, so that its items came to nothing yet.
 */
export function outcomesOf(item: AgendaItem, decisions: readonly Decision[], type: MeetingType): readonly Outcome[] {
  if (type === 'dagordning') return proposalsIn(item).length > 0 ? ['förslag'] : ['övrigt'];
  const classes = decisions.map(classOf);
  const found = new Set<Outcome>([
    ...(classes.includes('i-sak')
      ? (['beslut'] as const)
      : classes.includes('formellt')
        ? (['formellt'] as const)
        : classes.includes('uppskjutet') && item.status === 'behandlad'
          ? (['bordlagd'] as const)
          : []),
    ...(proposalsIn(item).length > 0 ? (['förslag'] as const) : []),
    ...ITEM_KINDS.filter((kind) => kind !== 'beslut' && item.status === 'behandlad' && item.kinds.includes(kind)),
    ...ITEM_STATUSES.flatMap((status) => (status !== 'behandlad' && item.status === status ? [status] : [])),
  ]);
  return found.size === 0 ? ['övrigt'] : OUTCOMES.filter((outcome) => found.has(outcome));
}
