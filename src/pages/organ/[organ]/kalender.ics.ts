import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { organsWithFeeds } from '../../../feeds/archive-feeds.ts';
import { calendarOfOrgan } from '../../../feeds/calendar.ts';
import { writeCalendar } from '../../../feeds/write-calendar.ts';
import { loadArchive } from '../../../site/build/archive.ts';

export const getStaticPaths = (async () =>
  organsWithFeeds(await loadArchive()).map((organ) => ({
    params: { organ: organ.id },
    props: { organ },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { organ }, site }) =>
  new Response(writeCalendar(calendarOfOrgan(organ, await loadArchive()), site), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
