import type { APIRoute } from 'astro';
import { feedOfAll } from '../feeds/archive-feeds.ts';
import { writeAtom } from '../feeds/write-atom.ts';
import { siteContent } from '../site/build/site-content.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(writeAtom(feedOfAll(siteContent().archive), site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
