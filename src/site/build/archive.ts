import { getCollection } from 'astro:content';
import { buildArchive } from '../../archive/archive.ts';
import type { Archive } from '../../archive/archived.ts';

let archive: Promise<Archive> | undefined;

/** The archive, built once for each build: `getCollection` walks every entry at every call. */
export function loadArchive(): Promise<Archive> {
  if (import.meta.env.DEV) return build();
  archive ??= build();
  return archive;
}

async function build(): Promise<Archive> {
  const [organs, meetings, topics, glossary, ledgers] = await Promise.all([
    getCollection('organ'),
    getCollection('moten'),
    getCollection('amnen'),
    getCollection('ordlista'),
    getCollection('liggare'),
  ]);
  return buildArchive({
    organs: organs.map(({ data }) => data.organ),
    meetings: meetings.map(({ data }) => data.meeting),
    topics: topics.map(({ data }) => data.topic).toSorted((a, b) => a.name.localeCompare(b.name, 'sv')),
    glossary: glossary.map(({ data }) => data.entry),
    ledger: {
      lines: ledgers.flatMap(({ data }) => data.lines),
      wordings: new Map(ledgers.flatMap(({ data }) => data.wordings)),
    },
  });
}
