import type { APIRoute } from 'astro';
import { writeJson } from '../../data/data-files.ts';
import { dataPackage } from '../../data/data-package.ts';
import { siteContent } from '../../site/build/site-content.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(writeJson(dataPackage(siteContent().archive, site)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
