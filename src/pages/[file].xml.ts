import type { APIRoute } from 'astro';
import { writeOpenSearch } from '../feeds/write-open-search.ts';
import { writeSitemap } from '../feeds/write-sitemap.ts';
import { SITE_FILES } from '../site/addresses/places.ts';
import { loadProsePages } from '../site/build/prose-pages.ts';
import { siteContent } from '../site/build/site-content.ts';

/* The formats ask for whole addresses, so there is none where the site does not know its own. */
export async function getStaticPaths() {
  const site: string | undefined = import.meta.env.SITE;
  if (site === undefined) return [];
  const { archive } = siteContent();
  const prose = (await loadProsePages()).map(({ id }) => id);
  const files = [
    ...writeSitemap(archive, prose, new URL(site)),
    { name: SITE_FILES.openSearch, text: writeOpenSearch(archive.identity, new URL(site)) },
  ];
  return files.map(({ name, text }) => ({ params: { file: name.replace(/\.xml$/, '') }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
