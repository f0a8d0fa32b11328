import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { DATA_FILES, dataFileSchema, writeJson } from '../../../data/data-files.ts';

export const getStaticPaths = (() =>
  DATA_FILES.map((file) => ({ params: { file: file.name }, props: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { file } }) =>
  new Response(writeJson(dataFileSchema(file)), {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
