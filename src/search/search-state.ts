/** What is asked for. It lives in the address: `?q=&ar=&organ=&amne=&slag=&sort=&antal=&arkiv=`. */
export interface SearchState {
  readonly q: string;
  readonly filters: Readonly<Record<FilterName, string>>;
  readonly sort: SortOrder;
  /** Hits shown. */
  readonly antal: number;
  /** The addresses of other archives to ask as well. */
  readonly arkiv: readonly string[];
}

/** `ar` is one year, `2021`, or a span, `2019-2022`; the others are ids. */
export const FILTER_NAMES = ['ar', 'organ', 'amne', 'slag'] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

/** The orders of hits as the address names them; empty: the best first. */
export const SORT_ORDERS = ['', 'nyast', 'aldst'] as const;
type SortOrder = (typeof SORT_ORDERS)[number];

/** So many hits at first, and so many more at each asking. */
export const HITS_AT_A_TIME = 10;
const MOST_HITS = 1_000;

/** Reads the query of an address or a form; what it cannot make out is as if it were not there. */
export function readState(query: URLSearchParams): SearchState {
  const value = (name: string) => (query.get(name) ?? '').trim();
  const antal = Number(value('antal'));
  const [from, to] = [value('fran'), value('till')];
  return {
    q: (query.get('q') ?? '').normalize('NFC').trimStart(),
    filters: {
      ar: joinYears(from, to) || value('ar'),
      organ: value('organ'),
      amne: value('amne'),
      slag: value('slag'),
    },
    sort: SORT_ORDERS.find((order) => order === value('sort')) ?? '',
    antal: Number.isInteger(antal) && antal > 0 ? Math.min(antal, MOST_HITS) : HITS_AT_A_TIME,
    arkiv: query.getAll('arkiv').filter(Boolean),
  };
}

/** The query of an address that asks for the same; what is as usual is left out. */
export function writeState({ q, filters, sort, antal, arkiv }: SearchState): string {
  const pairs = [
    ['q', q.trim()],
    ...FILTER_NAMES.map((name) => [name, filters[name]]),
    ['sort', sort],
    ['antal', antal === HITS_AT_A_TIME ? '' : String(antal)],
    ...arkiv.map((address) => ['arkiv', address]),
  ].filter(([, value]) => value !== '');
  return new URLSearchParams(pairs.map(([name, value]) => [name ?? '', value ?? ''])).toString();
}

/** Whether anything is asked for at all. */
export function isEmptySearch({ q, filters }: SearchState): boolean {
  return q.trim() === '' && FILTER_NAMES.every((name) => filters[name] === '');
}

/** The years of a span, both included; undefined where the text is none. A span that is turned round is turned back. */
export function readYears(ar: string): { readonly from: number; readonly to: number } | undefined {
  const [, first, last] = /^(\d{4})(?:-(\d{4}))?$/.exec(ar) ?? [];
  if (first === undefined) return undefined;
  const years = [Number(first), Number(last ?? first)];
  return { from: Math.min(...years), to: Math.max(...years) };
}

/** The two fields of a form as one value. One field alone is a span to the end of the archive: `2019-9999`. */
function joinYears(from: string, to: string): string {
  if (from === '' && to === '') return '';
  if (from === to) return from;
  return `${from || '0000'}-${to || '9999'}`;
}
