import type { APIRoute } from 'astro';
import { decisionTableText } from '../../data/data-files.ts';
import { loadArchive } from '../../site/build/archive.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(decisionTableText(await loadArchive(), site), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
