import { capitalised, outcomeClass } from '../../site/words.ts';
import type { FilterName } from '../search-state.ts';
import { MARK_PARAMETER } from './mark-words.ts';
import type { Hit } from './read-hit.ts';

/** The visible name of a filter's value: what the form calls `schnv-dalarna` or `minimaria`. */
export type FilterWords = (filter: FilterName | 'arkiv', value: string) => string;

/** One hit: a real link to the item at its place in the meeting, to the clause that was met, and to its decision. */
export function buildHitElement(hit: Hit, words: FilterWords, page: Document): HTMLElement {
  const { item, date, url, title, passage, clause, decision, filters, archive } = hit;
  const outcomes = filters['slag'] ?? [];
  const article = page.createElement('article');
  article.className = 'rad traff';
  article.dataset['traff'] = item;
  const head = add(article, 'p', 'radhuvud');
  if (archive !== '') add(head, 'span', 'arkivnamn', words('arkiv', archive));
  add(head, 'span', '', date);
  for (const organ of filters['organ'] ?? []) add(head, 'span', '', words('organ', organ));
  for (const outcome of outcomes) add(head, 'span', outcomeClass(outcome), words('slag', outcome));
  link(add(article, 'h2'), withWords(url, hit.words), capitalised(title));
  const excerpt = passage.length > 0 ? add(article, 'p', 'utdrag') : undefined;
  for (const { text, marked } of passage) {
    if (excerpt && marked) add(excerpt, 'mark', '', text);
    else excerpt?.append(text);
  }
  const foot = add(article, 'p', 'radfot');
  add(foot, 'span', '', filters['punkt']?.[0]);
  const topics = (filters['amne'] ?? []).map((topic) => words('amne', topic));
  if (topics.length > 0) add(foot, 'span', '', topics.join(', '));
  if (outcomes.includes('beslut')) {
    const own = link(foot, withWords(clause ?? decision, hit.words), clause === undefined ? 'Beslutets sida' : 'Beslutet på den punkten');
    add(own, 'span', 'osynlig', `: ${title}`);
  }
  return article;
}

/** The words to mark go with the link, before its fragment. */
function withWords(address: string, words: readonly string[]): string {
  if (words.length === 0) return address;
  const [path = '', fragment] = address.split('#');
  return `${path}?${new URLSearchParams({ [MARK_PARAMETER]: words.join(' ') })}${fragment === undefined ? '' : `#${fragment}`}`;
}

function add(parent: HTMLElement, tag: 'p' | 'span' | 'h2' | 'mark', className = '', text = ''): HTMLElement {
  const element = parent.ownerDocument.createElement(tag);
  if (className) element.className = className;
  element.textContent = text;
  parent.append(element);
  return element;
}

function link(parent: HTMLElement, href: string, text: string): HTMLElement {
  const anchor = parent.ownerDocument.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  parent.append(anchor);
  return anchor;
}
