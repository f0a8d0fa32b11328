import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { feedOfTopic } from '../../../feeds/archive-feeds.ts';
import { writeAtom } from '../../../feeds/write-atom.ts';
import { siteContent } from '../../../site/build/site-content.ts';

export const getStaticPaths = (() =>
  siteContent().archive.topics.map((archivedTopic) => ({
    params: { topic: archivedTopic.topic.id },
    props: { archivedTopic },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { archivedTopic }, site }) =>
  new Response(writeAtom(feedOfTopic(archivedTopic, siteContent().archive), site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
