import type { APIRoute } from 'astro';
import { feedOfAll } from '../feeds/archive-feeds.ts';
import { writeJsonFeed } from '../feeds/write-json-feed.ts';
import { loadArchive } from '../site/build/archive.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(writeJsonFeed(feedOfAll(await loadArchive()), site), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
