import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { calendarOfTopic } from '../../../feeds/calendar.ts';
import { writeCalendar } from '../../../feeds/write-calendar.ts';
import { loadArchive } from '../../../site/build/archive.ts';

export const getStaticPaths = (async () =>
  (await loadArchive()).topics.map((archivedTopic) => ({
    params: { topic: archivedTopic.topic.id },
    props: { archivedTopic },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { archivedTopic },
  site,
}) =>
  new Response(writeCalendar(calendarOfTopic(archivedTopic, await loadArchive()), site), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
