import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { outcomeSlug } from '../../../archive/outcome.ts';
import { feedOfKind, kindsWithFeeds } from '../../../feeds/archive-feeds.ts';
import { writeAtom } from '../../../feeds/write-atom.ts';
import { siteContent } from '../../../site/build/site-content.ts';

export const getStaticPaths = (() =>
  kindsWithFeeds(siteContent().archive).map((kind) => ({
    params: { slag: outcomeSlug(kind) },
    props: { kind },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { kind }, site }) =>
  new Response(writeAtom(feedOfKind(kind, siteContent().archive), site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
