import { HIGHLIGHT_PARAMETER, urls, urlsUnder } from '../../site/addresses/urls.ts';
import { element, link } from '../../site/browser/element.ts';
import { capitalised, outcomeClass } from '../../site/words/words.ts';
import type { FilterName } from '../search-state.ts';
import type { Hit } from './read-hit.ts';

/** The visible name of a filter's value: what the form calls `schnv-dalarna` or `minimaria`. */
export type FilterWords = (filter: FilterName | 'arkiv', value: string) => string;

/**
 * One hit. Where the item has a decision, its heading leads there, to the clause where the words were found, and a link to the item at
 * its place in the meeting; else it leads to the item.
 */
export function buildHitElement(hit: Hit, words: FilterWords): HTMLElement {
  const { item, date, url, title, passage, clause, decision, filters, archive } = hit;
  const outcomes = filters['slag'] ?? [];
  const decided = outcomes.includes('beslut') || outcomes.includes('formellt');
  const made = archive === '' ? urls : urlsUnder(archive);
  const topics = (filters['amne'] ?? []).map((topic) => link(made.topic(topic), words('amne', topic)));
  return element(
    'article',
    { class: 'rad traff', attributes: { 'data-traff': item } },
    element(
      'p',
      { class: 'radhuvud' },
      ...(archive === '' ? [] : [element('span', { class: 'arkivnamn', text: words('arkiv', archive) })]),
      element('span', { text: date }),
      ...(filters['organ'] ?? []).map((organ) => element('span', { text: words('organ', organ) })),
      ...outcomes.map((outcome) => element('span', { class: outcomeClass(outcome), text: words('slag', outcome) })),
    ),
    element('h2', {}, link(withWords(decided ? (clause ?? decision) : url, hit.words), capitalised(title))),
    ...(passage.length === 0
      ? []
      : [
          element(
            'p',
            { class: 'utdrag' },
            ...passage.map(({ text, marked }) => (marked ? element('mark', { text }) : text)),
          ),
        ]),
    element(
      'p',
      { class: 'radfot' },
      element('span', { text: filters['punkt']?.[0] ?? '' }),
      ...topics,
      ...(decided ? [linkToMeeting(withWords(url, hit.words), title)] : []),
    ),
  );
}

function linkToMeeting(address: string, title: string): HTMLElement {
  return link(address, 'Visa i mötet', element('span', { class: 'osynlig', text: `: ${title}` }));
}

/** The address with the words to highlight in its query, which stands before the fragment. */
function withWords(address: string, words: readonly string[]): string {
  if (words.length === 0) return address;
  const [path = '', fragment] = address.split('#');
  return `${path}?${new URLSearchParams({ [HIGHLIGHT_PARAMETER]: words.join(' ') })}${fragment === undefined ? '' : `#${fragment}`}`;
}
