import { greatestOf } from '../../archive/extremes.ts';
import { barHeight, HISTOGRAM_HEIGHT } from '../bar-height.ts';
import type { Counts } from '../engine/count-values.ts';
import { FILTER_NAMES, readState, readYears, type FilterName, type SearchState } from '../search-state.ts';
import type { NamedTopic } from './asked-topics.ts';
import type { FilterWords } from './hit-element.ts';

/** The form of `/sok/`. */
export interface SearchForm {
  readonly element: HTMLFormElement;
  readonly box: HTMLInputElement;
  readonly read: () => SearchState;
  /**
   * What the address asks for. Other archives are taken from it only where the form lists them, since anybody can write
   * an address.
   */
  readonly readAddress: () => SearchState;
  readonly fill: (state: SearchState) => void;
  /** What can be chosen, by filter. */
  readonly values: () => Readonly<Record<FilterName, readonly string[]>>;
  /** Shows how many hits each choice would give; undefined removes the numbers. */
  readonly showCounts: (counts: Counts | undefined) => void;
  readonly wordsFor: FilterWords;
  readonly topics: readonly NamedTopic[];
}

export function buildForm(page: Document): SearchForm | undefined {
  const element = page.querySelector<HTMLFormElement>('[data-sokformular]');
  const box = element?.querySelector<HTMLInputElement>('input[name="q"]');
  if (!element || !box) return undefined;
  const selects = [...element.querySelectorAll<HTMLSelectElement>('select[data-filter]')];
  const bars = [...element.querySelectorAll<SVGRectElement>('[data-ar]')];
  const only = element.querySelector<HTMLInputElement>('[data-barabeslut]');
  const kind = element.querySelector<HTMLSelectElement>('select[name="slag"]');
  only?.addEventListener('input', () => {
    if (kind) kind.value = only.checked ? 'beslut' : '';
  });
  kind?.addEventListener('input', () => {
    if (only) only.checked = kind.value === 'beslut';
  });
  const options = (name: string) =>
    selects
      .filter((select) => select.dataset['filter'] === name)
      .flatMap((select) => [...select.options])
      .filter(({ value }) => value !== '');
  for (const bar of bars) bar.addEventListener('click', () => chooseYear(element, bar.dataset['ar'] ?? ''));
  const values = () => ({
    ar: [...new Set(bars.map((bar) => bar.dataset['ar'] ?? ''))],
    organ: options('organ').map(({ value }) => value),
    amne: options('amne').map(({ value }) => value),
    slag: options('slag').map(({ value }) => value),
  });
  return {
    element,
    box,
    values,
    topics: options('amne').map(({ value, text, dataset }) => {
      const name = dataset['namn'] ?? text;
      const lines = (text: string | undefined) => (text ?? '').split('\n').filter(Boolean);
      return {
        id: value,
        name,
        aliases: [name, ...lines(dataset['kallas'])],
        searchWords: lines(dataset['sokord']),
      };
    }),
    read: () =>
      readState(new URLSearchParams([...new FormData(element)].map(([name, value]) => [name, String(value)]))),
    readAddress: () => {
      const state = readState(new URLSearchParams(location.search));
      const named = [...element.querySelectorAll<HTMLInputElement>('input[name="arkiv"]')].map(({ value }) => value);
      return { ...state, arkiv: state.arkiv.filter((address) => named.includes(address)) };
    },
    fill: (state) => fill(element, state, only),
    showCounts: (counts) => {
      for (const name of FILTER_NAMES) {
        for (const option of options(name)) {
          const label = option.dataset['namn'] ?? option.text;
          const count = counts?.[name]?.get(option.value);
          option.text = count === undefined || count === 0 ? label : `${label} (${count})`;
          /* What gives nothing cannot be chosen; what is chosen can be taken back. */
          option.disabled = count === 0 && !option.selected;
        }
      }
      drawBars(bars, counts?.['ar']);
    },
    wordsFor: (filter, value) => {
      const option = filter === 'arkiv' ? undefined : options(filter).find((candidate) => candidate.value === value);
      const other =
        filter === 'arkiv'
          ? element.querySelector<HTMLInputElement>(`input[name="arkiv"][value="${CSS.escape(value)}"]`)
          : undefined;
      return option?.dataset['namn'] ?? other?.dataset['namn'] ?? value;
    },
  };
}

/** Chooses the year, or where it is chosen already removes the choice. */
function chooseYear(form: HTMLFormElement, year: string): void {
  const [from, to] = ['fran', 'till'].map((name) => form.elements.namedItem(name));
  if (!(from instanceof HTMLSelectElement) || !(to instanceof HTMLSelectElement)) return;
  const next = from.value === year && to.value === year ? '' : year;
  from.value = next;
  to.value = next;
  from.dispatchEvent(new Event('input', { bubbles: true }));
}

function fill(form: HTMLFormElement, { q, filters, sort, arkiv }: SearchState, only: HTMLInputElement | null): void {
  const years = readYears(filters.ar);
  const year = (value: number | undefined) =>
    value === undefined || value === 0 || value === 9999 ? '' : String(value);
  const single = {
    q,
    sort,
    organ: filters.organ,
    amne: filters.amne,
    slag: filters.slag,
    fran: year(years?.from),
    till: year(years?.to),
  };
  for (const [name, value] of Object.entries(single)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
  for (const other of form.querySelectorAll<HTMLInputElement>('input[name="arkiv"]'))
    other.checked = arkiv.includes(other.value);
  if (only) only.checked = filters.slag === 'beslut';
}

/** Draws the histogram: the hits by year, or the whole archive by year where nothing is asked. */
function drawBars(bars: readonly SVGRectElement[], counts: ReadonlyMap<string, number> | undefined): void {
  const amounts = bars.map((bar) => counts?.get(bar.dataset['ar'] ?? '') ?? (counts ? 0 : Number(bar.dataset['alla'])));
  const most = greatestOf([1, ...amounts]);
  for (const [index, bar] of bars.entries()) {
    const amount = amounts[index] ?? 0;
    const height = barHeight(amount, most);
    bar.setAttribute('height', String(height));
    bar.setAttribute('y', String(HISTOGRAM_HEIGHT - height));
    const title = bar.querySelector('title');
    if (title) title.textContent = `${bar.dataset['ar']}: ${amount}`;
  }
}
