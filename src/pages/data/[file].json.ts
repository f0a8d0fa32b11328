import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { DATA_FILES, dataFileText } from '../../data/data-files.ts';
import { loadArchive } from '../../site/build/archive.ts';

export const getStaticPaths = (() =>
  DATA_FILES.map((file) => ({ params: { file: file.name }, props: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { file }, site }) =>
  new Response(dataFileText(file, await loadArchive(), site), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
