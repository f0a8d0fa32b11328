import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { feedOfTopic } from '../../../feeds/archive-feeds.ts';
import { writeJsonFeed } from '../../../feeds/write-json-feed.ts';
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
  new Response(writeJsonFeed(feedOfTopic(archivedTopic, await loadArchive()), site), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
