import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { organsWithFeeds } from '../../../feeds/archive-feeds.ts';
import { calendarOfOrgan } from '../../../feeds/calendar.ts';
import { writeCalendar } from '../../../feeds/write-calendar.ts';
import { siteContent } from '../../../site/build/site-content.ts';

export const getStaticPaths = (() =>
  organsWithFeeds(siteContent().archive).map((organ) => ({
    params: { organ: organ.id },
    props: { organ },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { organ }, site }) =>
  new Response(writeCalendar(calendarOfOrgan(organ, siteContent().archive), site), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
