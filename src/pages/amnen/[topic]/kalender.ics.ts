import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { calendarOfTopic } from '../../../feeds/calendar.ts';
import { writeCalendar } from '../../../feeds/write-calendar.ts';
import { siteContent } from '../../../site/build/site-content.ts';

export const getStaticPaths = (() =>
  siteContent().archive.topics.map((archivedTopic) => ({
    params: { topic: archivedTopic.topic.id },
    props: { archivedTopic },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { archivedTopic }, site }) =>
  new Response(writeCalendar(calendarOfTopic(archivedTopic, siteContent().archive), site), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
