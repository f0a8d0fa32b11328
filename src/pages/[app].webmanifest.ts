import type { APIRoute } from 'astro';
import { SITE_FILES } from '../site/addresses/places.ts';
import { siteContent } from '../site/build/site-content.ts';
import { buildWebApp } from '../site/views/web-app.ts';

/* Its icons are pictures, which are made where the site knows its address. */
export function getStaticPaths() {
  return import.meta.env.SITE === undefined
    ? []
    : [{ params: { app: SITE_FILES.webApp.replace(/\.webmanifest$/, '') } }];
}

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(buildWebApp(siteContent().archive.identity), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
