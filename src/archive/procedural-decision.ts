import { isProceduralClause } from '../swedish/procedural-clause.ts';
import type { Decision } from './decision.ts';

/** Whether a decision is one of procedure, which decides nothing in the matter itself: every clause is a formula. */
export function isProcedural({ clauses }: Decision): boolean {
  return clauses.every(({ text }) => isProceduralClause(text));
}
