import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { DATA_FILES, dataFileText } from '../../data/data-files.ts';
import { siteContent } from '../../site/build/site-content.ts';

export const getStaticPaths = (() =>
  DATA_FILES.map((file) => ({ params: { file: file.name }, props: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { file }, site }) =>
  new Response(dataFileText(file, siteContent().archive, site), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
