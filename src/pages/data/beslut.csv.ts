import type { APIRoute } from 'astro';
import { decisionTableText } from '../../data/data-files.ts';
import { siteContent } from '../../site/build/site-content.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(decisionTableText(siteContent().archive, site), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
