import { button, element } from '../../site/browser/element.ts';
import { count } from '../../site/words/words.ts';
import { readQuestion } from '../engine/question.ts';
import { writeState, type SearchState } from '../search-state.ts';
import { buildNotes, buildSavedSearch } from './answer-notes.ts';
import { buildExclusion } from './excluded-cards.ts';
import { buildHitElement } from './hit-element.ts';
import type { SearchResult } from './search-result.ts';
import type { AnswerPlace, Showing } from './showing.ts';
import { updateKeyed, type KeyedChild } from './update-keyed.ts';

/**
 * Replaces what the page shows with the hits and the notes about them, in one step. The focus stays on the hit that has it.
 * `data-besvarad` tells which question is answered in full: not before every archive that is asked has answered or failed.
 */
export async function showAnswer(outcome: SearchResult, showing: Showing): Promise<void> {
  const { state, words, place, awaited } = showing;
  const [none, answerCards] = await Promise.all([
    outcome.total === 0 ? loadNothingFound(outcome, showing) : undefined,
    loadAnswerCards(outcome),
  ]);
  const hits: KeyedChild[] = outcome.hits.map((hit) => ({
    key: JSON.stringify(hit),
    build: () => buildHitElement(hit, words),
  }));
  const isParted = outcome.whole > 0 && outcome.whole < hits.length && state.sort === '';
  if (isParted) hits.splice(outcome.whole, 0, BORDER);
  if (awaited.length === 0) place.list.dataset['besvarad'] = writeState(state);
  else delete place.list.dataset['besvarad'];
  const focused = focusedAddress(place.list);
  /* A link that has the focus must not become another hit's. */
  if (none || focused !== undefined) place.list.replaceChildren(...(none ? [none] : hits.map(({ build }) => build())));
  else updateKeyed(place.list, hits);
  if (focused !== undefined) [...place.list.querySelectorAll('a')].find(({ href }) => href === focused)?.focus();
  /* The hits are complete here. The counts in the choices come later and do not keep the list busy. */
  place.list.removeAttribute('aria-busy');
  const isExcluded = buildExclusion(readQuestion(state.q).without);
  const cards = [...answerCards, ...showing.cards].filter(({ textContent }) => !isExcluded(textContent));
  place.notes.replaceChildren(...cards, ...buildNotes(outcome, showing));
  place.saved.replaceChildren(...(none ? [] : [buildSavedSearch(state, place.heard)]));
  const searching =
    awaited.length === 0 ? '' : ` Söker i ${joinNames(awaited.map((address) => words('arkiv', address)))} …`;
  place.status.textContent = `${none ? 'Inga träffar.' : countWords(outcome, state)}${searching}`;
  place.more.hidden = outcome.total <= outcome.hits.length;
}

/** Stands between the hits with all words and the others. */
const BORDER: KeyedChild = {
  key: '',
  build: () => element('p', { class: 'grans', text: 'Träffar med några av orden' }),
};

/** Loaded only where a question refers to something, as most do not. */
async function loadAnswerCards(outcome: SearchResult): Promise<readonly HTMLElement[]> {
  if (!outcome.meetings && outcome.references.length === 0) return [];
  const { buildAnswerCards } = await import('./answer-cards.ts');
  return buildAnswerCards(outcome);
}

/** Loaded only where nothing is found. */
async function loadNothingFound(outcome: SearchResult, showing: Showing): Promise<HTMLElement> {
  const { buildNothingFound } = await import('./nothing-found.ts');
  return buildNothingFound(outcome, showing);
}

function focusedAddress(list: HTMLElement): string | undefined {
  const { activeElement } = document;
  return activeElement instanceof HTMLAnchorElement && list.contains(activeElement) ? activeElement.href : undefined;
}

function joinNames(names: readonly string[]): string {
  return new Intl.ListFormat('sv').format(names);
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
    : 'Du verkar sakna uppkoppling, så sökningen kunde inte hämtas.';
  more.hidden = true;
}

function countWords({ total, whole, hits }: SearchResult, { sort }: SearchState): string {
  const shown = hits.length < total ? `, de ${hits.length} första visas` : '';
  const partly = whole > 0 && whole < total && sort === '' ? `, varav ${whole} med alla ord` : '';
  return `${count(total, 'träff', 'träffar')}${partly}${shown}`;
}
