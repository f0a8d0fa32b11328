/** An abbreviation or a term that the minutes use. */
export interface GlossaryEntry {
  readonly term: string;
  /** What an abbreviation stands for. */
  readonly name: string | undefined;
  readonly explanation: string;
  readonly synonyms: readonly string[];
  readonly topics: readonly string[];
}

/** The fragment of an entry on the glossary page: `lpo`, `tn-platser`, `oek` for ÖK. */
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
