import { FILTER_NAMES } from '../search-state.ts';
import type { OpenSearch } from './open-search.ts';
import type { SearchResult } from './search-result.ts';
import type { SearchForm } from './search-form.ts';

/** An answer whose hits can be counted by choice. */
interface Countable {
  readonly outcome: Pick<SearchResult, 'count'>;
  readonly search: Pick<OpenSearch, 'having'>;
  readonly isCurrent: () => boolean;
}

export interface ChoiceCounts {
  /** Tells of each choice how many hits it would give; undefined where nothing is asked. */
  readonly show: (answer: Countable | undefined) => void;
}

/**
 * Counts the hits of the latest answer by choice, as long as the choices are seen: what it takes is fetched for that alone.
 * `lost` is told where it cannot be had.
 */
export function countChoices(
  form: Pick<SearchForm, 'values' | 'showCounts'>,
  choices: HTMLDetailsElement,
  lost: (isLost: boolean) => void,
): ChoiceCounts {
  let latest: Countable | undefined;
  let shown: Countable | undefined;
  const forget = () => {
    if (shown) form.showCounts(undefined);
    shown = undefined;
  };
  const count = async (answer: Countable) => {
    const values = form.values();
    try {
      /* One value of each, side by side: a file has all values of its filter. */
      await Promise.all(
        FILTER_NAMES.map(async (name) => {
          const [first] = values[name];
          if (first !== undefined) await answer.search.having(name, first);
        }),
      );
      const counts = await answer.outcome.count(values);
      if (answer !== latest || !answer.isCurrent()) return;
      shown = answer;
      form.showCounts(counts);
      lost(false);
    } catch {
      if (answer !== latest || !answer.isCurrent()) return;
      forget();
      lost(true);
    }
  };
  choices.addEventListener('toggle', () => {
    if (choices.open && latest && latest !== shown) void count(latest);
  });
  return {
    show: (answer) => {
      latest = answer;
      if (answer && choices.open) void count(answer);
      else {
        forget();
        lost(false);
      }
    },
  };
}
