import type { APIRoute } from 'astro';
import { writeSitemap } from '../feeds/write-sitemap.ts';
import { loadProsePages } from '../site/build/prose-pages.ts';
import { siteContent } from '../site/build/site-content.ts';

/* The protocol asks for whole addresses, so there is none where the site does not know its own. */
export async function getStaticPaths() {
  const site: string | undefined = import.meta.env.SITE;
  if (site === undefined) return [];
  const prose = (await loadProsePages()).map(({ id }) => id);
  return writeSitemap(siteContent().archive, prose, new URL(site)).map(({ name, text }) => ({
    params: { sitemap: name.replace(/\.xml$/, '') },
    props: { text },
  }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
