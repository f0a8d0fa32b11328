import { isProceduralClause } from '../swedish/procedural-clause.ts';
import type { Decision } from './decision.ts';

/** Whether a decision only concerns procedure and decides nothing in a matter: each of its clauses is a formula. */
export function isProcedural({ clauses }: Decision): boolean {
  return clauses.every(({ text }) => isProceduralClause(text));
}
