import { element, link } from '../../site/browser/element.ts';
import { urls } from '../../site/addresses/urls.ts';
import { readQuestion } from '../engine/question.ts';
import { FILTER_NAMES, readYears, writeState, type SearchState } from '../search-state.ts';
import { findNearWords } from '../words/spelling.ts';
import { NOT_SEARCHED } from './answer-notes.ts';
import { findNearTopics } from './near-topics.ts';
import type { OpenSearch } from './open-search.ts';
import type { SearchResult } from './search-result.ts';
import type { Showing } from './showing.ts';
import { loadYears } from './typed-choices.ts';

/** Says which word the archive lacks, and where to go on from here. */
export async function buildNothingFound(
  { missing }: SearchResult,
  { state, search, topics }: Showing,
): Promise<HTMLElement> {
  const { q, filters } = state;
  const typed = q.trim();
  const shown = typed.replaceAll(QUOTES, '').trim();
  const narrowed = FILTER_NAMES.some((name) => filters[name] !== '');
  const words =
    typed === ''
      ? 'Ingen punkt i arkivet har just den kombinationen av val.'
      : `Sökningen på ”${shown}” gav inga träffar${narrowed ? ' med de val som är gjorda' : ''}.`;
  const rows = [
    ...(narrowed && typed !== ''
      ? [[link(`?${writeState({ ...state, filters: NO_FILTERS })}`, 'Sök på samma ord utan valen')]]
      : []),
    ...missing.filter((word) => word !== shown).map((word) => [`Ordet ”${word}” finns inte i den sökbara texten.`]),
    ...(await Promise.all(missing.map((word) => nearWords(word, state, search)))).filter((row) => row.length > 0),
    ...lackingYears(state),
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
    [NOT_SEARCHED],
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

/** A question is told without the signs that it was put in, of which one may be missing. */
const QUOTES = /["”“„»«‟″＂]/gu;

/** Which years there are, where a year is asked for that the archive does not have. */
function lackingYears({ q, filters }: SearchState): readonly (readonly (string | HTMLElement)[])[] {
  const question = readQuestion(q);
  const spans = [filters.ar, question.filters.ar ?? '', ...question.values.flatMap(({ years }) => years.map(String))];
  const years = loadYears(document);
  const isLacking = (span: string) => {
    const asked = readYears(span);
    return asked !== undefined && !years.some((year) => year >= asked.from && year <= asked.to);
  };
  if (years.length === 0 || !spans.some(isLacking)) return [];
  return [
    [
      'Arkivet har möten från ',
      ...years.flatMap((year, index) => [
        index === 0 ? '' : index === years.length - 1 ? ' och ' : ', ',
        link(urls.year(year), String(year)),
      ]),
      '.',
    ],
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
