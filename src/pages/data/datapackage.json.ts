import type { APIRoute } from 'astro';
import { writeJson } from '../../data/data-files.ts';
import { dataPackage } from '../../data/data-package.ts';
import { loadArchive } from '../../site/archive.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(writeJson(dataPackage(await loadArchive(), site)), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
