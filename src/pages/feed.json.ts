import type { APIRoute } from 'astro';
import { feedOfAll } from '../feeds/archive-feeds.ts';
import { writeJsonFeed } from '../feeds/write-json-feed.ts';
import { siteContent } from '../site/build/site-content.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(writeJsonFeed(feedOfAll(siteContent().archive), site), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
