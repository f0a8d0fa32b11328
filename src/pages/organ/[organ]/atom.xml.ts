import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { feedOfOrgan, organsWithFeeds } from '../../../feeds/archive-feeds.ts';
import { writeAtom } from '../../../feeds/write-atom.ts';
import { loadArchive } from '../../../site/build/archive.ts';

export const getStaticPaths = (async () =>
  organsWithFeeds(await loadArchive()).map((organ) => ({
    params: { organ: organ.id },
    props: { organ },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { organ }, site }) =>
  new Response(writeAtom(feedOfOrgan(organ, await loadArchive()), site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
