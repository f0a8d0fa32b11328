import { button, element } from '../../site/browser/element.ts';
import { count } from '../../site/words/words.ts';
import { writeState, type SearchState } from '../search-state.ts';
import { buildNotes, buildSavedSearch } from './answer-notes.ts';
import { buildHitElement } from './hit-element.ts';
import { buildNothingFound } from './nothing-found.ts';
import type { SearchResult } from './run-search.ts';
import type { AnswerPlace, Showing } from './showing.ts';

/** Replaces what the page shows with the hits and the notes about them, in one step. */
export async function showAnswer(outcome: SearchResult, showing: Showing): Promise<void> {
  const { state, words, place } = showing;
  const none = outcome.total === 0 ? await buildNothingFound(outcome, showing) : undefined;
  const hits = outcome.hits.map((hit) => buildHitElement(hit, words));
  const isParted = outcome.whole > 0 && outcome.whole < hits.length && state.sort === '';
  if (isParted)
    hits.splice(outcome.whole, 0, element('p', { class: 'grans', text: 'De här punkterna har bara några av orden.' }));
  place.list.dataset['besvarad'] = writeState(state);
  place.list.replaceChildren(...(none ? [none] : hits));
  /* The hits are complete here. The counts in the choices come later and do not keep the list busy. */
  place.list.removeAttribute('aria-busy');
  place.notes.replaceChildren(...(showing.topicCard ? [showing.topicCard] : []), ...buildNotes(outcome, showing));
  place.saved.replaceChildren(...(none ? [] : [buildSavedSearch(state)]));
  place.status.textContent = none ? 'Inga träffar.' : countWords(outcome, state);
  place.more.hidden = outcome.total <= outcome.hits.length;
}

export function showNothingAsked({ list, notes, saved, status, more }: AnswerPlace): void {
  for (const emptied of [list, notes, saved]) emptied.replaceChildren();
  status.textContent = '';
  more.hidden = true;
}

export function showFailure({ list, notes, saved, status, more }: AnswerPlace, retry: () => void): void {
  list.replaceChildren(button('Försök igen', retry));
  notes.replaceChildren();
  saved.replaceChildren();
  status.textContent = navigator.onLine
    ? 'Sökningen kunde inte hämtas. Kontrollera uppkopplingen.'
    : 'Sökningen kunde inte hämtas: datorn är inte ansluten till nätet.';
  more.hidden = true;
}

function countWords({ total, whole, hits }: SearchResult, { sort }: SearchState): string {
  const shown = hits.length < total ? `, de ${hits.length} första visas` : '';
  const partly = whole > 0 && whole < total && sort === '' ? `, varav ${whole} med alla ord` : '';
  return `${count(total, 'träff', 'träffar')}${partly}${shown}`;
}
