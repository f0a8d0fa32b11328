import { clauseFormula, type ClauseFormula } from '../swedish/procedural-clause.ts';
import { splitSentences } from '../swedish/sentences.ts';

/**
 * What a decision is. `formellt`: about the meeting itself, or about receiving a paper. `uppskjutet`: the matter is put off. `i-sak`:
 * it decides something in the matter. Every page, count, feed and file asks here.
 */
export const DECISION_CLASSES = ['formellt', 'uppskjutet', 'i-sak'] as const;
export type DecisionClass = (typeof DECISION_CLASSES)[number];

/** The words of a decision, clause by clause. */
interface Said {
  readonly clauses: readonly { readonly text: string }[];
}

/** Of clauses that were judged before: pages, counts, feeds and files ask again and again. */
const judged = new WeakMap<Said['clauses'], DecisionClass>();

/** In substance where a single sentence of it is no formula of procedure. */
export function classOf({ clauses }: Said): DecisionClass {
  const known = judged.get(clauses) ?? judge(clauses);
  judged.set(clauses, known);
  return known;
}

function judge(clauses: Said['clauses']): DecisionClass {
  const formulas = clauses.flatMap(({ text }) => formulasOf(text));
  if (formulas.length === 0 || formulas.includes(undefined)) return 'i-sak';
  return formulas.includes('postponing') ? 'uppskjutet' : 'formellt';
}

export function isInSubstance(decision: Said): boolean {
  return classOf(decision) === 'i-sak';
}

/** Whether a formal decision only took note of something, and was not about the meeting itself. */
export function onlyReceives({ clauses }: Said): boolean {
  return clauses.flatMap(({ text }) => formulasOf(text)).every((formula) => formula === 'receiving');
}

/** A clause is a formula as a whole, or sentence by sentence: *Inga synpunkter. Anteckningarna läggs till handlingarna.* */
function formulasOf(text: string): readonly (ClauseFormula | undefined)[] {
  const whole = clauseFormula(text);
  return whole ? [whole] : splitSentences(text).map(({ start, end }) => clauseFormula(text.slice(start, end)));
}
