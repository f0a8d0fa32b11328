import { FILTER_NAMES, type SearchState } from './search-state.ts';

/** The part of Pagefind's browser API that we use; see its types at pagefind.app/docs/api. */
interface Pagefind {
  options(options: { readonly excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  search(query: string | null, options: {
    readonly filters: Readonly<Record<string, string>>;
    readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
  }): Promise<{ readonly results: readonly { readonly data: () => Promise<PagefindHit> }[] }>;
}

interface PagefindHit {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export interface Hit {
  readonly url: string;
  /** Words hit stand within `<mark>`. */
  readonly excerpt: string;
  readonly title: string;
  readonly filters: Readonly<Partial<Record<string, readonly string[]>>>;
}

export interface Answer {
  readonly total: number;
  readonly hits: readonly Hit[];
}

const EXCERPT_WORDS = 32;
let loading: Promise<Pagefind> | undefined;

/** Asks the index. Rejects where the index cannot be fetched; the next call then tries again. */
export async function ask(state: SearchState): Promise<Answer> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  const pagefind = await loading;
  const filters = Object.fromEntries(FILTER_NAMES.flatMap((name) => (state.filters[name] === '' ? [] : [[name, state.filters[name]]])));
  const sort = { nyast: { datum: 'desc' }, aldst: { datum: 'asc' } } as const;
  const found = await pagefind.search(state.q === '' ? null : state.q, {
    filters,
    ...(state.sort !== '' ? { sort: sort[state.sort] } : state.q === '' ? { sort: sort.nyast } : {}),
  });
  const hits = await Promise.all(found.results.slice(0, state.antal).map((result) => result.data()));
  return {
    total: found.results.length,
    hits: hits.map((hit) => ({ url: hit.url, excerpt: hit.excerpt, title: hit.meta['title'] ?? '', filters: hit.filters })),
  };
}

async function load(): Promise<Pagefind> {
  /* A name that no bundler follows: the file is written after the pages are. */
  const address = new URL('/pagefind/pagefind.js', location.origin).href;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ excerptLength: EXCERPT_WORDS });
  await pagefind.init();
  return pagefind;
}
