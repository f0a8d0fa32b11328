import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { feedFilesAt } from '../../feeds/feed-files.ts';
import { placeInSite } from '../../site/addresses/read-address.ts';
import { siteContent } from '../../site/build/site-content.ts';

/** The files of one format, in each folder that has one. `routePattern`: `/[...folder]/atom.xml`. */
export const getStaticPaths = (({ routePattern }) =>
  feedFilesAt(routePattern.split('/').at(-1) ?? '', siteContent().archive).map((file) => ({
    params: { folder: placeInSite(file.folder).slice(0, -1) || undefined },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { file }, site }) =>
  new Response(file.write(site), { headers: { 'Content-Type': `${file.type}; charset=utf-8` } });
