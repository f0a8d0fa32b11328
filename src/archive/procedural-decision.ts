import type { Decision } from './decision.ts';

/**
 * The formulas of procedure, which decide nothing in the matter itself. Made for: `att öppna mötet`, `att avsluta mötet`,
 * `att godkänna/fastställa dagordningen`, `att lägga … till handlingarna`, `att notera informationen`, `noterar
 * informationen`, `Inga synpunkter, anteckningarna läggs till handlingarna`, `att ta upp ärendet vid nästkommande möte`.
 */
const FORMULAS = [
  /(?:öppna|avsluta|öppnar|avslutar)\s+mötet[.;]?$/iu,
  /(?:godkänna|fastställa|godkänner|fastställer)\s+(?:den\s+\p{L}+\s+)?(?:dagordningen|föredragningslistan)[.;]?$/iu,
  /(?:lägga|lägger|läggs)\b.*\btill handlingarna[.;]?$/isu,
  /noterar?\s+informationen[.;]?$/iu,
  /(?:ärendet|frågan|punkten)\b.*\b(?:nästa|nästkommande|kommande)\s+möte[.;]?$/isu,
];

/** Whether every clause of the decision is a formula. */
export function isProcedural(decision: Decision): boolean {
  return decision.clauses.every(({ text }) => FORMULAS.some((formula) => formula.test(text.trim())));
}
