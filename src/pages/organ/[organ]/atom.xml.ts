import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { feedOfOrgan, organsWithFeeds } from '../../../feeds/archive-feeds.ts';
import { writeAtom } from '../../../feeds/write-atom.ts';
import { siteContent } from '../../../site/build/site-content.ts';

export const getStaticPaths = (() =>
  organsWithFeeds(siteContent().archive).map((organ) => ({
    params: { organ: organ.id },
    props: { organ },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { organ }, site }) =>
  new Response(writeAtom(feedOfOrgan(organ, siteContent().archive), site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
