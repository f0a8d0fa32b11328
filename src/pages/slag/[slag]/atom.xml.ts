import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { outcomeSlug } from '../../../archive/outcome.ts';
import { feedOfKind, kindsWithFeeds } from '../../../feeds/archive-feeds.ts';
import { writeAtom } from '../../../feeds/write-atom.ts';
import { loadArchive } from '../../../site/build/archive.ts';

export const getStaticPaths = (async () =>
  kindsWithFeeds(await loadArchive()).map((kind) => ({
    params: { slag: outcomeSlug(kind) },
    props: { kind },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { kind }, site }) =>
  new Response(writeAtom(feedOfKind(kind, await loadArchive()), site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
