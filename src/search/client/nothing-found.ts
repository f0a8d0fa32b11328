import { urls } from '../../site/urls.ts';
import { FILTER_NAMES, writeState, type SearchState } from '../search-state.ts';
import { findNearWords } from '../words/spelling.ts';
import type { Outcome } from './run-search.ts';
import type { Showing } from './show-answer.ts';
import { link, text } from './text-element.ts';

/** Says which word the archive lacks, and where to go on from here. */
export async function buildNothingFound({ missing }: Outcome, { state, search, place: { page } }: Showing): Promise<HTMLElement> {
  const { q, filters } = state;
  const narrowed = FILTER_NAMES.some((name) => filters[name] !== '');
  const box = page.createElement('div');
  box.dataset['ingaTraffar'] = '';
  const words = q.trim() === ''
    ? 'Ingen punkt i arkivet har just den kombinationen av val.'
    : `Sökningen på ”${q.trim()}” gav inga träffar${narrowed ? ' med de val som är gjorda' : ''}.`;
  box.append(text(page, 'p', words, 'tomt'));
  const list = page.createElement('ul');
  if (narrowed && q.trim() !== '') list.append(row(page, link(page, `?${writeState({ ...state, filters: NO_FILTERS })}`, 'Sök på samma ord utan valen')));
  for (const word of missing) {
    const near = (await search.wordsNear(word).then((list) => findNearWords(`${word}`, list)).catch(() => [])).slice(0, 3);
    if (q.trim() !== word) list.append(row(page, `Ordet ”${word}” finns inte i arkivet.`));
    if (near.length > 0) list.append(row(page, 'Liknande ord i arkivet: ', ...near.flatMap((other, index) => [index === 0 ? '' : ', ', link(page, `?${writeState({ ...state, q: other })}`, other)])));
  }
  list.append(
    row(page, 'Bläddra i stället: ', link(page, urls.decisions, 'alla beslut'), ', ', link(page, urls.meetings, 'möten efter år'), ', ', link(page, urls.topics, 'ämnen')),
    row(page, 'Mötet kan saknas: ', link(page, urls.meetings, 'se vilka möten arkivet har'), '.'),
    row(page, 'Namn på deltagare och föredragande ingår inte i sökningen.'),
  );
  box.append(list);
  return box;
}

const NO_FILTERS: SearchState['filters'] = { ar: '', organ: '', amne: '', slag: '' };

function row(page: Document, ...parts: readonly (string | HTMLElement)[]): HTMLElement {
  const item = text(page, 'li', '');
  item.append(...parts);
  return item;
}
