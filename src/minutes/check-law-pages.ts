import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';

/** The pages that Swedish law asks of a public website, by their addresses. */
const LAW_PAGES = {
  tillganglighet: 'lagen om tillgänglighet till digital offentlig service',
  personuppgifter: 'dataskyddsförordningen',
} as const;

/**
 * Reports the pages that the law asks for and an archive lacks. Only one that says what it is called is meant for readers. `pages`:
 * the ids of those it has.
 */
export function checkLawPages(
  identity: { readonly file: string } | undefined,
  pages: readonly string[],
): readonly Diagnostic[] {
  if (identity === undefined) return [];
  return Object.entries(LAW_PAGES)
    .filter(([page]) => !pages.includes(page))
    .map(([page, law]) => diagnose('law-page-missing', { file: identity.file, line: 1 }, { page, law }));
}
