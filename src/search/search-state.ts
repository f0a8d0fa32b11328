/** What is asked for. It lives in the address: `?q=&ar=&organ=&amne=&slag=&sort=&antal=`. */
export interface SearchState {
  readonly q: string;
  readonly filters: Readonly<Record<FilterName, string>>;
  readonly sort: SortOrder;
  /** Hits shown. */
  readonly antal: number;
}

export const FILTER_NAMES = ['ar', 'organ', 'amne', 'slag'] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

/** Best hit first where nothing is said. */
export const SORT_ORDERS = ['', 'nyast', 'aldst'] as const;
export type SortOrder = (typeof SORT_ORDERS)[number];

/** So many hits at first, and so many more at each asking. */
export const HITS_AT_A_TIME = 10;
const MOST_HITS = 1_000;

/** Reads the query of an address or a form; what it cannot make out is as if it were not there. */
export function readState(query: URLSearchParams): SearchState {
  const value = (name: string) => (query.get(name) ?? '').trim();
  const antal = Number(value('antal'));
  return {
    q: value('q').normalize('NFC'),
    filters: { ar: value('ar'), organ: value('organ'), amne: value('amne'), slag: value('slag') },
    sort: SORT_ORDERS.find((order) => order === value('sort')) ?? '',
    antal: Number.isInteger(antal) && antal > 0 ? Math.min(antal, MOST_HITS) : HITS_AT_A_TIME,
  };
}

/** The query of an address that asks for the same; what is as usual is left out. */
export function writeState({ q, filters, sort, antal }: SearchState): string {
  const pairs = [
    ['q', q],
    ...FILTER_NAMES.map((name) => [name, filters[name]]),
    ['sort', sort],
    ['antal', antal === HITS_AT_A_TIME ? '' : String(antal)],
  ].filter(([, value]) => value !== '');
  return new URLSearchParams(pairs.map(([name, value]) => [name ?? '', value ?? ''])).toString();
}

/** Whether anything is asked for at all. */
export function isEmptySearch({ q, filters }: SearchState): boolean {
  return q === '' && FILTER_NAMES.every((name) => filters[name] === '');
}
