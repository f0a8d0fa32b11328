import { createHash } from 'node:crypto';
import path from 'node:path';
import process from 'node:process';
import type { Loader, LoaderContext } from 'astro/loaders';
import { diagnosticMessage } from '../../archive/diagnostic.ts';
import type { ContentFolder } from '../../minutes/load-content.ts';
import { contentFolder } from './content-folder.ts';
import { buildSiteContent, buildWrittenFiles } from './site-content-of.ts';
import { KEPT_RENDERER } from './keep-renderer.ts';
import { shareKnownContent } from './known-content.ts';
import { provideSiteContent, type CollectionName, type SiteContent, type WrittenFiles } from './site-content.ts';

/**
 * Fills a collection with what the editors wrote, and provides the content that pages are made of, under `npm run dev` and
 * `astro build` alone. The content folder is read once for all collections. A file with errors is left out and reported here.
 * `buildSite` refuses such content, and gives its own to the program that renders.
 */
export function contentLoader(collection: CollectionName): Loader {
  return {
    name: `till-handlingarna-${collection}`,
    load: async (context) => {
      /* The program that renders pages is compiled without the content, and gets it where it renders. */
      if (process.env[KEPT_RENDERER]) return;
      provideSiteContent(() => readLatest().content);
      tellOfFaults(context);
      fill(collection, context);
      if (!context.watcher) return;
      context.watcher.add(contentFolder());
      const refresh = async () => {
        /* Lets every collection note the change before one of them reads the folder for all. */
        await Promise.resolve();
        tellOfFaults(context);
        fill(collection, context);
      };
      for (const event of ['change', 'add', 'unlink', 'addDir', 'unlinkDir'] as const)
        context.watcher.on(event, (changed: string) => {
          if (!changed.startsWith(contentFolder() + path.sep)) return;
          shareKnownContent().noteChange(changed);
          void refresh();
        });
      shareKnownContent().follow(() => void refresh());
    },
  };
}

interface LatestContent {
  readonly from: ContentFolder;
  readonly content: SiteContent;
  readonly files: WrittenFiles;
}

let latest: LatestContent | undefined;

function readLatest(): LatestContent {
  const from = shareKnownContent().read();
  if (latest?.from !== from) latest = { from, content: buildSiteContent(from), files: buildWrittenFiles(from) };
  return latest;
}

let told: ContentFolder | undefined;

/** Reports faults of the content. */
function tellOfFaults({ logger }: LoaderContext): void {
  const known = shareKnownContent().read();
  if (known === told) return;
  told = known;
  for (const diagnostic of known.diagnostics) {
    const words = `${diagnostic.file}:${diagnostic.line} ${diagnosticMessage(diagnostic)}`;
    if (diagnostic.severity === 'error') logger.error(words);
    else logger.warn(words);
  }
}

/** Fills the collection with data that passed its schema when the folder was read. */
function fill(collection: CollectionName, { store }: LoaderContext): void {
  store.clear();
  for (const { id, data, shown } of readLatest().files[collection])
    store.set({ id, data: { ...data }, digest: createHash('sha256').update(JSON.stringify(shown)).digest('hex') });
}
