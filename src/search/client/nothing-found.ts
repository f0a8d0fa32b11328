import { element, link } from '../../site/browser/element.ts';
import { urls } from '../../site/addresses/urls.ts';
import { FILTER_NAMES, writeState, type SearchState } from '../search-state.ts';
import { findNearWords } from '../words/spelling.ts';
import { findNearTopics } from './near-topics.ts';
import type { OpenSearch } from './open-search.ts';
import type { SearchResult } from './run-search.ts';
import type { Showing } from './showing.ts';

/** Says which word the archive lacks, and where to go on from here. */
export async function buildNothingFound(
  { missing }: SearchResult,
  { state, search, topics }: Showing,
): Promise<HTMLElement> {
  const { q, filters } = state;
  const typed = q.trim();
  const narrowed = FILTER_NAMES.some((name) => filters[name] !== '');
  const words =
    typed === ''
      ? 'Ingen punkt i arkivet har just den kombinationen av val.'
      : `Sökningen på ”${typed}” gav inga träffar${narrowed ? ' med de val som är gjorda' : ''}.`;
  const rows = [
    ...(narrowed && typed !== ''
      ? [[link(`?${writeState({ ...state, filters: NO_FILTERS })}`, 'Sök på samma ord utan valen')]]
      : []),
    ...missing.filter((word) => word !== typed).map((word) => [`Ordet ”${word}” finns inte i arkivet.`]),
    ...(await Promise.all(missing.map((word) => nearWords(word, state, search)))).filter((row) => row.length > 0),
    ...nearTopics(q, topics),
    [
      'Bläddra i stället: ',
      link(urls.decisions, 'alla beslut'),
      ', ',
      link(urls.meetings, 'möten efter år'),
      ', ',
      link(urls.topics, 'ämnen'),
    ],
    ['Mötet kan saknas: ', link(urls.meetings, 'se vilka möten arkivet har'), '.'],
    ['Namn på deltagare och föredragande ingår inte i sökningen.'],
  ];
  return element(
    'div',
    { attributes: { 'data-inga-traffar': '' } },
    element('p', { class: 'tomt', text: words }),
    element('ul', {}, ...rows.map((row) => element('li', {}, ...row))),
  );
}

function nearTopics(question: string, topics: Showing['topics']): readonly (readonly (string | HTMLElement)[])[] {
  const near = findNearTopics(question, topics).slice(0, MOST_NEAR);
  return near.length === 0
    ? []
    : [
        near.flatMap(({ id, name }, index) => [
          index === 0 ? 'Ämnen som kan ligga nära: ' : ', ',
          link(urls.topic(id), name),
        ]),
      ];
}

const NO_FILTERS: SearchState['filters'] = { ar: '', organ: '', amne: '', slag: '' };
const MOST_NEAR = 3;

async function nearWords(
  word: string,
  state: SearchState,
  search: OpenSearch,
): Promise<readonly (string | HTMLElement)[]> {
  const near = await search.wordsNear(word).then(
    (list) => findNearWords(word, list.words).slice(0, MOST_NEAR),
    () => [],
  );
  return near.flatMap(({ word: other }, index) => [
    index === 0 ? 'Liknande ord i arkivet: ' : ', ',
    link(`?${writeState({ ...state, q: other })}`, other),
  ]);
}
