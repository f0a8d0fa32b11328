import { askOnce } from '../../site/browser/ask-once.ts';
import type { Found, OpenShard, RecordText } from '../engine/search-index.ts';
import type { SearchEngineRelease } from '../manifest.ts';
import { watchFetching } from './fetch-parts.ts';
import { withoutMarks } from './marks.ts';
import { lengthenMeta } from './index-meta.ts';
import { NAME_FIELD_WEIGHTS, VALUES_FIELD } from './name-fields.ts';
import { ENGINE_SCRIPT, indexName, metaFile, numberIn, shortMetaFile } from './part-names.ts';
import { signed, unsigned } from './read-part.ts';
import { readRecordWords } from './record-words.ts';

/** The part of Pagefind's browser interface that we use; see its types at pagefind.app/docs/api. */
interface Pagefind {
  readonly createInstance: (options: {
    readonly basePath: string;
    readonly metaCacheTag: string;
    readonly noWorker: boolean;
  }) => Instance;
}

interface Instance {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly preload: (query: string) => Promise<void>;
  readonly search: (
    query: string | null,
    options?: {
      readonly filters?: Readonly<Record<string, string>>;
      readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
    },
  ) => Promise<{ readonly results: readonly Result[] }>;
}

interface Result {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  readonly data: () => Promise<{
    readonly url: string;
    readonly raw_content: string;
    readonly meta: Readonly<Partial<Record<string, string>>>;
    readonly filters: RecordText['filters'];
    readonly anchors: RecordText['anchors'];
  }>;
}

/** The weight of a title is Pagefind's default. */
const RANKING = { metaWeights: { title: 5, ...NAME_FIELD_WEIGHTS, [VALUES_FIELD]: 0 } } as const;

/** What is known of an index before it is opened. */
export interface ShardToOpen {
  /** Names its state for the browser's own cache. */
  readonly build: string;
  readonly records: number;
  readonly tag?: string | undefined;
  readonly engine?: SearchEngineRelease | undefined;
}

/**
 * `home`: the address of this archive's own index, where Pagefind itself lies; the program of another archive is never run.
 * `folder`: the whole address of the index to open.
 */
export async function openShard(
  home: string,
  folder: string,
  { build, records, tag, engine }: ShardToOpen,
): Promise<OpenShard> {
  /*
   * The worker is left out because it fetches the whole program a second time. An index is small enough to be searched
   * in the page itself.
   */
  const pagefind = await loadProgram(home);
  const fetched = watchFetching();
  if (tag !== undefined && engine !== undefined) {
    const within = (file: string) => new URL(file, folder).href;
    fetched.make(within(ENTRY_FILE), async () => writeEntry(tag, engine, records));
    fetched.make(within(metaFile(indexName(tag))), async () =>
      signed(lengthenMeta(unsigned(await fetched.load(within(shortMetaFile(tag)))), tag)),
    );
  }
  const instance = pagefind.createInstance({ basePath: folder, metaCacheTag: build, noWorker: true });
  /*
   * Å, ä and ö are letters of their own, so *enkät* is no form of *enkel*. A reader who types without them is helped by
   * the spelling correction.
   */
  await instance.options({ exactDiacritics: true, ranking: RANKING });
  await instance.init();
  const known = new Map<string, Result>();
  const keep = ({ results }: { readonly results: readonly Result[] }): readonly Result[] => {
    for (const result of results) known.set(result.id, result);
    return results;
  };
  const find: Instance['search'] = async (query, options) => {
    const before = fetched.countLost(folder);
    const found = await instance.search(query, options);
    if (fetched.countLost(folder) > before) throw new Error(`A part of ${folder} could not be fetched`);
    return found;
  };
  const search = askOnce(async (query: string) => {
    /*
     * Pagefind fetches only the part of the index where the word stands. Longer words that begin so may stand in the
     * next part; this loads it.
     */
    if (!query.startsWith('"')) await instance.preload(`${query}zzz`);
    return keep(await find(query)).map(({ id, score, words }): Found => ({ id, score, places: words }));
  });
  const having = askOnce(async (pair: string) => {
    const [filter = '', value = ''] = pair.split('\0');
    return new Set(keep(await find(null, { filters: { [filter]: value } })).map(({ id }) => id));
  });
  const byDate = askOnce(async () =>
    newestFirst(keep(await find(null, { sort: { datum: 'desc' } })).map(({ id }) => id)),
  );
  return {
    records,
    search,
    having: (filter, value) => having(`${filter}\0${value}`),
    byDate: () => byDate(''),
    read: askOnce(async (id) => {
      const data = await known.get(id)?.data();
      if (!data) throw new Error(`No search has named ${id}`);
      return {
        url: data.url,
        title: withoutMarks(data.meta['title'] ?? ''),
        words: readRecordWords(data.raw_content),
        filters: data.filters,
        anchors: data.anchors,
      };
    }),
  };
}

let failures = 0;

/** A browser does not fetch a module again that it could not have, so that each further try has an address of its own. */
async function loadProgram(home: string): Promise<Pagefind> {
  const address = new URL(ENGINE_SCRIPT, home);
  if (failures > 0) address.searchParams.set('forsok', String(failures));
  try {
    return await import(/* @vite-ignore */ address.href);
  } catch (error) {
    failures += 1;
    throw error;
  }
}

/** Where the records are numbered, the highest number is the newest; else the engine has sorted them. */
function newestFirst(ids: readonly string[]): readonly string[] {
  const numbers = new Map(ids.map((id) => [id, numberIn(id)]));
  if ([...numbers.values()].includes(undefined)) return ids;
  return ids.toSorted((a, b) => (numbers.get(b) ?? 0) - (numbers.get(a) ?? 0));
}

const ENTRY_FILE = 'pagefind-entry.json';

/** The file that Pagefind fetches first of each index. */
function writeEntry(tag: string, { version, signs }: SearchEngineRelease, records: number): string {
  return JSON.stringify({
    version,
    languages: { sv: { hash: indexName(tag), wasm: 'sv', page_count: records } },
    include_characters: signs,
  });
}
