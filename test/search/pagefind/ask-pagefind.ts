import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Found } from '../../../src/search/engine/search-index.ts';

/** Pagefind's own program, which lies beside an index that it has written, as the reference for our reader. */
export interface AskedPagefind {
  /** `filters`, `sort`: as Pagefind has them. */
  readonly search: (query: string | null, options?: object) => Promise<readonly Found[]>;
  /** Loads the files with words that it needs to search for this. */
  readonly preload: (query: string) => Promise<void>;
  readonly read: (id: string) => Promise<PagefindRecord>;
}

interface PagefindRecord {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
}

interface Program {
  readonly createInstance: (options: object) => {
    readonly options: (options: object) => Promise<void>;
    readonly init: () => Promise<void>;
    readonly preload: (query: string) => Promise<void>;
    readonly search: (
      query: string | null,
      options?: object,
    ) => Promise<{
      readonly results: readonly {
        readonly id: string;
        readonly score: number;
        readonly words: readonly number[];
        readonly data: () => Promise<PagefindRecord>;
      }[];
    }>;
  };
}

/** How the search was ranked when Pagefind's own program still ran in the browser. */
const OPTIONS = {
  exactDiacritics: true,
  ranking: { metaWeights: { title: 5, namn: 0.3, namnen: 0.8, huvudnamn: 1.6, varden: 0 } },
};

/** Opens a folder as Pagefind does, with nothing loaded but what it fetches first. `program`: the folder with its script. */
export async function askPagefind(program: string, folder: string): Promise<AskedPagefind> {
  readFilesIn(program);
  const { createInstance }: Program = await import(pathToFileURL(path.join(program, 'pagefind.js')).href);
  const instance = createInstance({ basePath: `${ADDRESS}${folder}/pagefind/`, noWorker: true });
  await instance.options(OPTIONS);
  await instance.init();
  const known = new Map<string, () => Promise<PagefindRecord>>();
  return {
    preload: (query) => instance.preload(query),
    search: async (query, options) => {
      const { results } = await instance.search(query, options);
      for (const { id, data } of results) known.set(id, data);
      return results.map(({ id, score, words }) => ({ id, score, places: words }));
    },
    read: async (id) => {
      const data = await known.get(id)?.();
      if (!data) throw new Error(`No search has named ${id}`);
      return data;
    },
  };
}

/** What stands before the folder in an address that is read from the disk. */
const ADDRESS = 'https://disk.example';

/** Answers what Pagefind fetches from the disk; its program is the same for all. */
function readFilesIn(program: string): void {
  globalThis.fetch = async (input) => {
    const file = new URL(input instanceof Request ? input.url : input).pathname;
    return new Response(readFileSync(file.endsWith('.pagefind') ? path.join(program, path.basename(file)) : file));
  };
}
