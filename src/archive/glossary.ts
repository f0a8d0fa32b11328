/** An abbreviation or a term that minutes use. */
export interface GlossaryEntry {
  readonly term: string;
  /** What the abbreviation stands for; undefined for other terms. */
  readonly name: string | undefined;
  readonly explanation: string;
  /** How else the minutes write it. */
  readonly synonyms: readonly string[];
  /** Everyday words for it, which the search alone knows. */
  readonly searchWords: readonly string[];
  readonly topics: readonly string[];
}

/**
 * The fragment of a term on the glossary page: `lpo`, `tn-platser`, `oek` for ÖK. Empty where no letter or digit is
 * left.
 */
export function glossaryAnchor(term: string): string {
  return term
    .toLowerCase()
    .replaceAll('å', 'aa')
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
