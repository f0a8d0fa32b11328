/** The results of an item by which lists and searches sort items. */
export const OUTCOMES = [
  'beslut',
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
