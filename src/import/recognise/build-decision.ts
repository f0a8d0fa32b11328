import type { DraftDecision, ListEntry } from '../meeting-draft.ts';
import type { BodyContext } from './body-context.ts';
import { findClauseFollowUp } from './find-follow-up.ts';

interface Decided {
  readonly by: string | undefined;
  readonly delegated: boolean;
  readonly clauses: readonly ListEntry[];
  readonly line: number;
}

/** A decision for the item that it is printed in, with what its clauses promise. */
export function buildDecision(decided: Decided, { date }: Pick<BodyContext, 'date'>): DraftDecision {
  const followUps = decided.clauses.flatMap(({ paragraph }, index) => {
    const found = findClauseFollowUp(paragraph.text, date);
    return found ? [{ ...found, clause: index + 1 }] : [];
  });
  return { kind: 'decision', ...decided, item: undefined, followUps };
}
