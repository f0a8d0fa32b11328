import type { ShardPlace } from '../manifest.ts';
import { HITS_AT_A_TIME, isEmptySearch, writeState, type SearchState } from '../search-state.ts';
import { buildForm } from './search-form.ts';
import { openSearch, type OpenSearch } from './open-search.ts';
import { runSearch } from './run-search.ts';
import { showAnswer, showFailure, showNothingAsked } from './show-answer.ts';
import type { AnswerPlace } from './showing.ts';
import { walkHits } from './walk-hits.ts';

/** Wait for a pause in the typing, in milliseconds. */
const PAUSE = 150;

/** Brings the page of the search to life: the form asks, the address keeps the question, the answer is shown whole or not at all. */
export function startSearch(page: Document): void {
  const form = buildForm(page);
  const place = findPlace(page);
  if (!form || !place) return;
  let state = form.readAddress();
  /* The place of the first hit that the reader asked to see more of: focus goes there, for the button may be gone. */
  let focusFrom: number | undefined;
  let opening: Promise<OpenSearch> | undefined;
  const open = (): Promise<OpenSearch> => {
    opening ??= openSearch().catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };

  const answerNow = async (asked: SearchState): Promise<void> => {
    if (isEmptySearch(asked)) {
      showNothingAsked(place);
      form.showCounts(undefined);
      return;
    }
    try {
      const search = await open();
      const outcome = await runSearch(asked, search);
      if (asked !== state) return;
      await showAnswer(outcome, {
        state: asked,
        search,
        words: form.wordsFor,
        place,
        openMore: (older) => void openOlder(asked, search, older),
      });
      if (focusFrom !== undefined) place.list.querySelectorAll('[data-traff]')[focusFrom]?.querySelector('a')?.focus();
      focusFrom = undefined;
      const counts = await outcome.count(form.values());
      if (asked === state) form.showCounts(counts);
    } catch {
      if (asked === state) showFailure(place, run);
    }
  };
  const openOlder = async (asked: SearchState, search: OpenSearch, older: ShardPlace) => {
    /* What could not be fetched is offered again. */
    await search.openPlace(older).catch(() => undefined);
    if (asked === state) await answerNow(asked);
  };

  /* One question at a time: what is typed meanwhile is asked when the answer has come, and only the last of it. */
  let busy = false;
  let again = false;
  const run = (): void => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    place.list.setAttribute('aria-busy', 'true');
    void answerNow(state).finally(() => {
      busy = false;
      place.list.removeAttribute('aria-busy');
      if (!again) return;
      again = false;
      run();
    });
  };

  const change = (next: SearchState, keep: 'push' | 'replace') => {
    if (writeState(next) === writeState(state)) return;
    state = next;
    const query = writeState(state);
    history[keep === 'push' ? 'pushState' : 'replaceState'](null, '', query === '' ? location.pathname : `?${query}`);
    run();
  };

  let pause: ReturnType<typeof setTimeout> | undefined;
  form.element.addEventListener('input', (event) => {
    clearTimeout(pause);
    const typing = event.target instanceof HTMLInputElement && event.target.type === 'search';
    pause = setTimeout(() => change(form.read(), typing ? 'replace' : 'push'), typing ? PAUSE : 0);
  });
  form.element.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    change(form.read(), 'push');
  });
  place.more.addEventListener('click', () => {
    focusFrom = state.antal;
    change({ ...state, antal: state.antal + HITS_AT_A_TIME }, 'replace');
  });
  addEventListener('popstate', () => {
    state = form.readAddress();
    form.fill(state);
    run();
  });
  walkHits(form.box, place.list);
  openChoices(page);
  form.fill(state);
  run();
}

/** Where there is room beside the hits the choices stand open; on a phone they would hide the hits. */
function openChoices(page: Document): void {
  const choices = page.querySelector<HTMLDetailsElement>('[data-sokval]');
  const wide = matchMedia('(min-width: 64rem)');
  const follow = () => {
    if (choices) choices.open = wide.matches;
  };
  wide.addEventListener('change', follow);
  follow();
}

function findPlace(page: Document): AnswerPlace | undefined {
  const [list, status, notes, saved] = ['[data-traffar]', '[data-sokstatus]', '[data-sokbesked]', '[data-sparad]'].map(
    (selector) => page.querySelector<HTMLElement>(selector),
  );
  const more = page.querySelector<HTMLButtonElement>('[data-fler]');
  return list && status && notes && saved && more ? { list, status, notes, saved, more } : undefined;
}
