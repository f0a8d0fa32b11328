import { foldOrganName } from '../swedish/organ-name.ts';
import { findPointed } from '../swedish/pointing-clause.ts';
import type { AgendaItem } from './agenda-item.ts';
import type { Decision } from './decision.ts';
import { proposalsIn } from './decisions-of.ts';
import type { RichText } from './rich-text.ts';

/**
 * The proposed clauses of the same item that a decision points at (*enligt Styrgruppens förslag p. 1–4*), in their order; none where
 * it says itself what it decides, or where the item prints no such proposal.
 */
export function findPointedClauses(decision: Pick<Decision, 'clauses'>, item: AgendaItem): readonly RichText[] {
  const proposals = proposalsIn(item);
  return decision.clauses.flatMap(({ text }) => {
    const pointed = findPointed(text);
    if (!pointed) return [];
    const own = proposals.filter(
      ({ by }) => pointed.by === undefined || by === undefined || foldOrganName(by) === foldOrganName(pointed.by),
    );
    return own.flatMap(({ clauses, firstClause }) =>
      clauses.filter((_, index) => pointed.clauses === undefined || pointed.clauses.includes(firstClause + index)),
    );
  });
}
