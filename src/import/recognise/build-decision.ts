import type { ClauseFollowUp, DraftBlock, DraftDecision, ListEntry } from '../meeting-draft.ts';
import type { BodyContext } from './body-context.ts';
import { findDecidedClause } from '../../swedish/recounted-phrases.ts';
import { findClauseFollowUp } from './find-follow-up.ts';

interface Decided {
  readonly by: string | undefined;
  readonly delegated: boolean;
  readonly clauses: readonly ListEntry[];
  readonly line: number;
}

/** A decision for the item that it is printed in, with what its clauses promise. */
export function buildDecision(decided: Decided, context: Pick<BodyContext, 'date'>): DraftDecision {
  const followUps = findPromises(decided.clauses, (text) => text, context);
  return { kind: 'decision', ...decided, item: undefined, followUps };
}

type Recounted = Extract<DraftBlock, { readonly kind: 'recounted' }>;

/**
 * What another body decided, with what was decided there to be done. A task of another day may be done by now, so that only one with a
 * day to come is proposed.
 */
export function buildRecounted(
  told: Omit<Recounted, 'kind' | 'followUps'>,
  context: Pick<BodyContext, 'date' | 'type'>,
): Recounted {
  const older = told.date !== undefined || context.type === 'dagordning';
  const followUps = findPromises(told.clauses, findDecidedClause, context);
  return { kind: 'recounted', ...told, followUps: followUps.filter(({ due }) => !older || due !== undefined) };
}

function findPromises(
  clauses: readonly ListEntry[],
  decidedIn: (text: string) => string | undefined,
  { date }: Pick<BodyContext, 'date'>,
): readonly ClauseFollowUp[] {
  return clauses.flatMap(({ paragraph }, index) => {
    const decided = decidedIn(paragraph.text);
    const found = decided === undefined ? undefined : findClauseFollowUp(decided, date);
    return found ? [{ ...found, clause: index + 1 }] : [];
  });
}
