import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { supersededWordings } from '../../archive/build-addresses.ts';
import { diagnosticMessage } from '../../archive/diagnostic-message.ts';
import { NO_LEDGER } from '../../archive/ledger.ts';
import { loadContent, type ContentFolder } from '../../minutes/load-content.ts';
import { fileId } from '../../minutes/read-entry.ts';
import { contentFolder } from './content-folder.ts';

/** What one entry of a collection is made of. */
interface Entry {
  readonly id: string;
  readonly data: Record<string, unknown>;
}

const PARTS = {
  organ: ({ organs }: ContentFolder): readonly Entry[] =>
    organs.flatMap(({ file, raw, value }) =>
      raw && value ? [{ id: fileId(file), data: { file: raw, organ: value } }] : [],
    ),
  moten: ({ meetings }: ContentFolder): readonly Entry[] =>
    meetings.flatMap(({ frontmatter, meeting }) =>
      frontmatter && meeting ? [{ id: meeting.id, data: { frontmatter, meeting } }] : [],
    ),
  amnen: ({ topics }: ContentFolder): readonly Entry[] =>
    topics.flatMap(({ file, raw, value }) =>
      raw && value ? [{ id: fileId(file), data: { file: raw, topic: value } }] : [],
    ),
  /** The words that stand now are the meetings' own; only those that stood before are told beside them. */
  liggare: ({ content: { ledger = NO_LEDGER, meetings } }: ContentFolder): readonly Entry[] =>
    ledger.lines.length === 0
      ? []
      : [{ id: 'liggare', data: { lines: ledger.lines, wordings: supersededWordings(ledger, meetings) } }],
  ordlista: ({ glossary }: ContentFolder): readonly Entry[] =>
    (glossary?.value ?? []).map((entry, index) => ({
      id: String(index),
      data: { file: glossary?.raw?.[index], entry },
    })),
  arkiv: ({ otherArchives }: ContentFolder): readonly Entry[] =>
    otherArchives.map((archive, index) => ({ id: String(index), data: { ...archive } })),
} as const;

/**
 * Fills a collection from the content folder, which is read once for all collections of a build.
 * A file with errors is left out; the command that builds has refused it before this runs, `npm run dev` says so here.
 */
export function contentLoader(part: keyof typeof PARTS): Loader {
  return {
    name: `till-handlingarna-${part}`,
    load: async (context) => {
      await fill(part, context, readOnce(context));
      context.watcher?.add(contentFolder());
      const refresh = async (changed: string) => {
        if (!changed.startsWith(contentFolder() + path.sep)) return;
        current = undefined;
        await fill(part, context, readOnce(context));
      };
      for (const event of ['change', 'add', 'unlink'] as const) context.watcher?.on(event, refresh);
    },
  };
}

let current: ContentFolder | undefined;

function readOnce({ logger }: LoaderContext): ContentFolder {
  if (current) return current;
  current = loadContent(contentFolder());
  for (const diagnostic of current.diagnostics) {
    const words = `${diagnostic.file}:${diagnostic.line} ${diagnosticMessage(diagnostic)}`;
    if (diagnostic.severity === 'error') logger.error(words);
    else logger.warn(words);
  }
  return current;
}

async function fill(
  part: keyof typeof PARTS,
  { store, parseData }: LoaderContext,
  folder: ContentFolder,
): Promise<void> {
  store.clear();
  for (const { id, data } of PARTS[part](folder)) {
    const digest = createHash('sha256').update(JSON.stringify(data)).digest('hex');
    store.set({ id, data: await parseData({ id, data }), digest });
  }
}
