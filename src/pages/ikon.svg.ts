import type { APIRoute } from 'astro';
import { siteContent } from '../site/build/site-content.ts';
import { drawIcon } from '../site/views/icon.ts';

export const GET: APIRoute = () =>
  new Response(drawIcon(siteContent().archive.identity), { headers: { 'Content-Type': 'image/svg+xml' } });
