import { getCollection } from 'astro:content';
import type { OtherArchive } from '../../archive/search-content.ts';

let archives: Promise<readonly OtherArchive[]> | undefined;

/** The archives that `arkiv.yaml` names, read once for each build. */
export function loadOtherArchives(): Promise<readonly OtherArchive[]> {
  if (import.meta.env.DEV) return load();
  archives ??= load();
  return archives;
}

async function load(): Promise<readonly OtherArchive[]> {
  return (await getCollection('arkiv')).map(({ data }) => data);
}
