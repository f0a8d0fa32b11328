/**
 * What an item came to, as a reader asks for it: the kinds by which lists and searches sort items. `beslut`: decided in substance;
 * `formellt`: nothing but a formal decision.
 */
export const OUTCOMES = [
  'beslut',
  'formellt',
  'förslag',
  'information',
  'dialog',
  'bordlagd',
  'flyttad',
  'utgår',
  'övrigt',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** An outcome in an address or a class name, in ASCII: `utgar`, `forslag`. */
export function outcomeSlug(outcome: string): string {
  return outcome.replaceAll('ö', 'o').replaceAll('å', 'a');
}
