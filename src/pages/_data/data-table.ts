import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { DATA_FILES, dataTableText } from '../../data/data-files.ts';
import { siteContent } from '../../site/build/site-content.ts';

export const getStaticPaths = (() =>
  DATA_FILES.filter(({ table }) => table).map((file) => ({
    params: { table: file.name },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { file }, site }) =>
  new Response(dataTableText(file, siteContent().archive, site), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
