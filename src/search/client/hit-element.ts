import { capitalised, outcomeClass } from '../site/words.ts';
import { readHitAddress } from './hit-address.ts';
import type { Hit } from './pagefind-client.ts';
import type { FilterName } from './search-state.ts';

/** The visible name of a filter's value: what the form calls `schnv-dalarna` or `minimaria`. */
export type FilterWords = (filter: FilterName, value: string) => string;

/** One hit: a real link to the item at its place in the meeting, and to its decision where it has one. */
export function buildHitElement({ url, excerpt, title, filters }: Hit, words: FilterWords, page: Document): HTMLElement {
  const { item, date, decision } = readHitAddress(url);
  const outcomes = filters['slag'] ?? [];
  const article = page.createElement('article');
  article.className = 'rad traff';
  article.dataset['traff'] = item;
  const head = add(article, 'p', 'radhuvud');
  add(head, 'span', '', date);
  for (const organ of filters['organ'] ?? []) add(head, 'span', '', words('organ', organ));
  for (const outcome of outcomes) {
    add(head, 'span', outcomeClass(outcome), words('slag', outcome));
  }
  link(add(article, 'h2'), url, capitalised(title));
  appendMarked(add(article, 'p', 'utdrag'), excerpt);
  const foot = add(article, 'p', 'radfot');
  add(foot, 'span', '', filters['punkt']?.[0]);
  const topics = (filters['amne'] ?? []).map((topic) => words('amne', topic));
  if (topics.length > 0) add(foot, 'span', '', topics.join(', '));
  if (outcomes.includes('beslut')) {
    const own = link(foot, decision, 'Beslutets sida');
    add(own, 'span', 'osynlig', `: ${title}`);
  }
  return article;
}

function add(parent: HTMLElement, tag: 'p' | 'span' | 'h2', className = '', text = ''): HTMLElement {
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

/** Of the excerpt's HTML only its words and their marks are taken over. */
function appendMarked(parent: HTMLElement, excerpt: string): void {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  for (const node of parsed.childNodes) {
    if (node.nodeName === 'MARK') {
      const mark = parent.ownerDocument.createElement('mark');
      mark.textContent = node.textContent;
      parent.append(mark);
    } else {
      parent.append(node.textContent ?? '');
    }
  }
}
