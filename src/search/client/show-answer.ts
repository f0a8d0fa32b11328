import { count } from '../../site/words.ts';
import { HITS_AT_A_TIME, writeState, type SearchState } from '../search-state.ts';
import { buildHitElement, type FilterWords } from './hit-element.ts';
import { buildNothingFound } from './nothing-found.ts';
import type { OpenSearch } from './open-search.ts';
import type { Outcome } from './run-search.ts';
import { buildSavedSearch } from './saved-search.ts';
import type { ShardPlace } from '../manifest.ts';
import { joinYears } from './searched-years.ts';
import { link, text } from './text-element.ts';

/** Where on the page an answer is shown. */
export interface AnswerPlace {
  readonly page: Document;
  readonly list: HTMLElement;
  /** A polite live region: the count, and what went wrong. */
  readonly status: HTMLElement;
  /** What was done with the question: a spelling, a reference, the years searched. */
  readonly notes: HTMLElement;
  readonly saved: HTMLElement;
  readonly more: HTMLButtonElement;
}

export interface Showing {
  readonly state: SearchState;
  readonly search: OpenSearch;
  readonly words: FilterWords;
  readonly place: AnswerPlace;
  readonly openMore: (place: ShardPlace) => void;
}

/** Shows the hits all at once, with what must be said of them. */
export async function showAnswer(outcome: Outcome, showing: Showing): Promise<void> {
  const { state, words, place } = showing;
  const { page } = place;
  const none = outcome.total === 0 ? await buildNothingFound(outcome, showing) : undefined;
  const hits = outcome.hits.map((hit) => buildHitElement(hit, words, page));
  const divider = outcome.whole > 0 && outcome.whole < hits.length && state.sort === '' ? [{ before: outcome.whole, element: text(page, 'p', 'De här punkterna har bara några av orden.', 'grans') }] : [];
  for (const { before, element } of divider) hits.splice(before, 0, element);
  place.list.dataset['besvarad'] = writeState(state);
  place.list.replaceChildren(...(none ? [none] : hits));
  /* The counts in the choices come later; the hits are there now. */
  place.list.removeAttribute('aria-busy');
  place.notes.replaceChildren(...buildNotes(outcome, showing));
  place.saved.replaceChildren(...(none ? [] : [buildSavedSearch(state, page)]));
  place.status.textContent = none ? 'Inga träffar.' : countWords(outcome, state);
  place.more.hidden = outcome.total <= outcome.hits.length;
}

export function showNothingAsked({ list, notes, saved, status, more }: AnswerPlace): void {
  for (const element of [list, notes, saved]) element.replaceChildren();
  status.textContent = '';
  more.hidden = true;
}

export function showFailure({ page, list, notes, saved, status, more }: AnswerPlace, retry: () => void): void {
  const button = text(page, 'button', 'Försök igen');
  button.setAttribute('type', 'button');
  button.addEventListener('click', retry);
  list.replaceChildren(button);
  notes.replaceChildren();
  saved.replaceChildren();
  status.textContent = navigator.onLine ? 'Sökningen kunde inte hämtas. Kontrollera uppkopplingen.' : 'Sökningen kunde inte hämtas: datorn är inte ansluten till nätet.';
  more.hidden = true;
}

function countWords({ total, whole, hits }: Outcome, { sort }: SearchState): string {
  const shown = hits.length < total ? `, de ${hits.length} första visas` : '';
  const partly = whole > 0 && whole < total && sort === '' ? `, varav ${whole} med alla ord` : '';
  return `${count(total, 'träff', 'träffar')}${partly}${shown}`;
}

function buildNotes({ corrected, missing, reference, lacking, total, older }: Outcome, { state, search, words, place: { page }, openMore }: Showing): readonly HTMLElement[] {
  const notes: HTMLElement[] = [];
  if (reference) {
    const card = text(page, 'p', 'Hänvisningen avser ', 'hanvisning');
    card.dataset['hanvisning'] = reference.id;
    card.append(link(page, reference.address, `${reference.place}: ${reference.title}`));
    notes.push(card);
  }
  for (const [typed, meant] of corrected) {
    const note = text(page, 'p', `Visar träffar för ”${meant}”. `, 'besked');
    note.append(link(page, `?${writeState({ ...state, q: state.q.replace(new RegExp(escapeWord(typed), 'iu'), `"${typed}"`), antal: HITS_AT_A_TIME })}`, `Sök i stället efter ”${typed}”`));
    notes.push(note);
  }
  if (missing.length > 0 && total > 0) notes.push(text(page, 'p', `${missing.map((word) => `”${word}”`).join(' och ')} finns inte i arkivet; träffarna har de andra orden.`, 'besked'));
  for (const address of lacking) notes.push(text(page, 'p', `${words('arkiv', address)} kunde inte nås och är inte genomsökt.`, 'besked'));
  const searched = joinYears(search.shards().filter(({ archive }) => archive === '').map(({ place }) => place));
  if (older) {
    const note = text(page, 'p', `Sökt i ${searched}. `, 'besked');
    const more = text(page, 'button', `Sök även i ${joinYears([older])}`);
    more.setAttribute('type', 'button');
    more.addEventListener('click', () => openMore(older));
    note.append(more);
    notes.push(note);
  }
  return notes;
}

function escapeWord(word: string): string {
  return [...word].map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('-?');
}
