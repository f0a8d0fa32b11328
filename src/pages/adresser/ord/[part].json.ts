import { siteContent } from '../../../site/build/site-content.ts';
import { buildGlossaryParts, type TermRow } from '../../../find/glossary-part.ts';

export function getStaticPaths() {
  const glossary = siteContent().archive.glossary.map(({ entry }) => entry);
  return [...buildGlossaryParts(glossary)].map(([part, rows]) => ({ params: { part }, props: { rows } }));
}

/** The terms of the glossary that begin with one letter, for the search: it fetches those of the letter that is asked for. */
export function GET({ props }: { readonly props: { readonly rows: readonly TermRow[] } }): Response {
  return new Response(JSON.stringify(props.rows), { headers: { 'Content-Type': 'application/json' } });
}
