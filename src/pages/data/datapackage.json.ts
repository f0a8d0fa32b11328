import type { APIRoute } from 'astro';
import { writeJson } from '../../data/data-files.ts';
import { dataPackage } from '../../data/data-package.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(writeJson(dataPackage(site)), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
