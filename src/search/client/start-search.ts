import { readQuestion } from '../engine/question.ts';
import type { ShardPlace } from '../manifest.ts';
import { HITS_AT_A_TIME, isEmptySearch, writeState, type SearchState } from '../search-state.ts';
import { buildForm } from './search-form.ts';
import { countChoices } from './count-choices.ts';
import { askOnce } from '../../site/browser/ask-once.ts';
import { keepSearch } from './keep-search.ts';
import type { OpenSearch } from './open-search.ts';
import { showOutdated } from './show-outdated.ts';
import { buildSpeaker, wordsOfAnswer } from './speak.ts';
import type { JoinedResult } from './run-with-others.ts';
import { runSearch } from './run-search.ts';
import { showAnswer, showFailure, showNothingAsked } from './show-answer.ts';
import type { AnswerPlace } from './showing.ts';
import { startCards, type StartedCards } from './start-cards.ts';
import { walkHits } from './walk-hits.ts';

/** How long the typing must pause before the question is asked, in milliseconds. */
const PAUSE = 150;
/** How long this archive's hits wait for those of other archives, in milliseconds, so that most answers are shown once. */
const GRACE = 300;
/** When it is said that the search goes on, in milliseconds after the question. */
const LATE = 300;
const SEARCHING = 'Söker …';
/** Hits that are ready wait no longer than this for what cards tell, in milliseconds; a topic's then only names it. */
const STANDING_PAUSE = 400;

/**
 * Starts the script of `/sok/`. The form asks, the question is kept in the address, and an answer replaces the one
 * before it in one step.
 */
export function startSearch(page: Document): void {
  const form = buildForm(page);
  const place = findPlace(page);
  if (!form || !place) return;
  let state = form.readAddress();
  /*
   * The index of the first hit that came with "show more". The focus moves there, since the button may have
   * disappeared.
   */
  let focusFrom: number | undefined;
  const kept = keepSearch(page);
  const speaker = buildSpeaker(place.heard);
  const counts = countChoices(form, place.choices, (isLost) => {
    place.countsLost.hidden = !isLost;
  });
  let isScriptGone = false;
  addEventListener('vite:preloadError', () => {
    isScriptGone = true;
  });

  /* Most questions ask no other archive. */
  const loadOthers = askOnce(async () => (await import('./run-with-others.ts')).buildOthers());
  /* Counts the answers, since the same question may be put again while other archives are still asked for it. */
  let turn = 0;
  const say = (asked: SearchState) => speaker.say(wordsOfAnswer(place.status, place.notes), writeState(asked));
  /** Resolves when this archive has answered. What other archives have is shown when it comes, if nothing else is asked by then. */
  const answerNow = async (asked: SearchState, mayRenew: boolean): Promise<void> => {
    turn += 1;
    const own = turn;
    const isCurrent = () => own === turn && asked === state;
    if (isEmptySearch(asked)) {
      showNothingAsked(place);
      speaker.hush();
      counts.show(undefined);
      return;
    }
    const late = setTimeout(() => {
      if (!isCurrent()) return;
      place.status.textContent = SEARCHING;
      speaker.say(SEARCHING, writeState(asked));
    }, LATE);
    let cards: StartedCards | undefined;
    const beginCards = () => (cards ??= startCards({ ...asked, q: readQuestion(asked.q).asked }, form));
    const show = async ({ search, outcome, lacking }: JoinedResult, awaited: readonly string[]): Promise<void> => {
      const { whole, bare } = beginCards();
      const told = await Promise.race([whole, wait(STANDING_PAUSE).then(() => bare)]);
      clearTimeout(late);
      if (!isCurrent()) return;
      await showAnswer(outcome, {
        state: asked,
        search,
        words: form.wordsFor,
        place,
        cards: told,
        topics: form.topics,
        openMore: (older) => void openOlder(asked, search, older),
        awaited,
        lacking,
      });
      if (focusFrom !== undefined) place.list.querySelectorAll('[data-traff]')[focusFrom]?.querySelector('a')?.focus();
      focusFrom = undefined;
      say(asked);
      counts.show({ outcome, search, isCurrent });
    };
    try {
      if (asked.arkiv.length > 0)
        loadOthers('').then(
          (others) => others.start(asked.arkiv),
          () => undefined,
        );
      const search = await kept.open(readQuestion(asked.q).words.map(({ word }) => word));
      const outcome = await runSearch(asked, search, beginCards);
      const alone = { search, outcome, lacking: new Map() };
      if (asked.arkiv.length === 0) {
        await show(alone, []);
        return;
      }
      const lacking = new Map(asked.arkiv.map((address) => [address, 'faulty'] as const));
      const joined = loadOthers('')
        .then((others) => others.run(asked, search, form.values()))
        .catch(() => ({ ...alone, lacking }));
      const isLate = await Promise.race([joined.then(() => false), wait(GRACE).then(() => true)]);
      if (isLate) await show(alone, asked.arkiv);
      void joined.then((all) => show(all, [])).catch(() => counts.show(undefined));
    } catch {
      /* An index that was published since has other files; it is asked instead, once, before anything is said. */
      const renewed = mayRenew && isCurrent() && (await kept.isRenewed().catch(() => false));
      clearTimeout(late);
      if (!isCurrent()) return;
      if (renewed) {
        await answerNow(asked, false);
        return;
      }
      if (isScriptGone && navigator.onLine) showOutdated(place);
      else showFailure(place, run);
      say(asked);
      counts.show(undefined);
    }
  };
  const openOlder = async (asked: SearchState, search: OpenSearch, older: ShardPlace) => {
    /* After a failure the answer is shown again, with the same offer to search these years. */
    await search.openPlace(older).catch(() => kept.isRenewed().catch(() => false));
    if (asked === state) await answerNow(asked, true);
  };

  /* One question at a time. Of what is typed meanwhile only the last is asked, when the answer has come. */
  let busy = false;
  let again = false;
  const run = (): void => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    place.list.setAttribute('aria-busy', 'true');
    void answerNow(state, true).finally(() => {
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
    speaker.hush();
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
  openChoices(place.choices);
  form.fill(state);
  run();
}

function wait(time: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, time);
  });
}

/**
 * Opens the choices where the window is wide enough to show them beside the hits. On a phone they would hide the hits.
 */
function openChoices(choices: HTMLDetailsElement): void {
  const wide = matchMedia('(min-width: 64rem)');
  const follow = () => {
    choices.open = wide.matches;
  };
  wide.addEventListener('change', follow);
  follow();
}

/** Where the script of the page shows and says what it finds. */
interface SearchPlace extends AnswerPlace {
  readonly choices: HTMLDetailsElement;
  /** Says among the choices that their numbers could not be had. */
  readonly countsLost: HTMLElement;
}

function findPlace(page: Document): SearchPlace | undefined {
  const [list, status, heard, notes, saved, countsLost] = [
    '[data-traffar]',
    '[data-sokstatus]',
    '[data-sokhorbart]',
    '[data-sokbesked]',
    '[data-sparad]',
    '[data-utanantal]',
  ].map((selector) => page.querySelector<HTMLElement>(selector));
  const more = page.querySelector<HTMLButtonElement>('[data-fler]');
  const choices = page.querySelector<HTMLDetailsElement>('[data-sokval]');
  return list && status && heard && notes && saved && countsLost && more && choices
    ? { list, status, heard, notes, saved, countsLost, more, choices }
    : undefined;
}
