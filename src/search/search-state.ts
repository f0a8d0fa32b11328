import { greatestOf, leastOf } from '../archive/extremes.ts';
/** What a reader asks for. It is kept in the query of the address: `?q=&ar=&organ=&amne=&slag=&sort=&antal=&arkiv=`. */
export interface SearchState {
  readonly q: string;
  readonly filters: Readonly<Record<FilterName, string>>;
  readonly sort: SortOrder;
  /** How many hits are shown. */
  readonly antal: number;
  /** The addresses of other archives to ask as well. */
  readonly arkiv: readonly string[];
}

/** `ar` is one year, `2021`, or a span, `2019-2022`; the others are ids. */
export const FILTER_NAMES = ['ar', 'organ', 'amne', 'slag'] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

/** The orders of hits as the address names them. The empty one puts the best hit first. */
export const SORT_ORDERS = ['', 'nyast', 'aldst'] as const;
type SortOrder = (typeof SORT_ORDERS)[number];

/** How many hits are shown at first, and how many more each time that the reader asks for more. */
export const HITS_AT_A_TIME = 10;
const MOST_HITS = 1_000;

/** Reads the query of an address or a form. A part that cannot be read is treated as absent. */
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

/** The query of an address that asks for the same. Values that are the default are left out. */
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

/**
 * The first and last year of a span, both included; undefined where the text is no span. `2022-2019` means `2019-2022`.
 */
export function readYears(ar: string): { readonly from: number; readonly to: number } | undefined {
  const [, first, last] = /^(\d{4})(?:-(\d{4}))?$/.exec(ar) ?? [];
  if (first === undefined) return undefined;
  const years = [Number(first), Number(last ?? first)];
  return { from: leastOf(years), to: greatestOf(years) };
}

/**
 * The two fields of the form, first and last year, as one value. Where one is empty the span has no end on that side:
 * `2019-9999`.
 */
function joinYears(from: string, to: string): string {
  if (from === '' && to === '') return '';
  if (from === to) return from;
  return `${from || '0000'}-${to || '9999'}`;
}
