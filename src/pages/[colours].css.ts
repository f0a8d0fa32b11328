import type { APIRoute } from 'astro';
import { siteContent } from '../site/build/site-content.ts';
import { SITE_FILES } from '../site/addresses/places.ts';
import { writeAccent } from '../site/views/accent-style.ts';

/* There where the archive has a colour of its own. */
export function getStaticPaths() {
  const { accent } = siteContent().archive.identity;
  return accent === undefined
    ? []
    : [{ params: { colours: SITE_FILES.colours.replace(/\.css$/, '') }, props: { style: writeAccent(accent) } }];
}

export const GET: APIRoute<{ style: string }> = ({ props }) =>
  new Response(props.style, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
