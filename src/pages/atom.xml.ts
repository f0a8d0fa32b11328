import type { APIRoute } from 'astro';
import { feedOfAll } from '../feeds/archive-feeds.ts';
import { writeAtom } from '../feeds/write-atom.ts';
import { loadArchive } from '../site/build/archive.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(writeAtom(feedOfAll(await loadArchive()), site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
