import type { Hit } from './pagefind-client.ts';

/** One hit: a real link to the item at its place in the meeting, and to its decision where it has one. */
export function buildHitElement({ url, excerpt, meta }: Hit, page: Document): HTMLElement {
  const article = page.createElement('article');
  article.className = 'rad traff';
  article.dataset['traff'] = meta['id'] ?? '';
  const head = add(article, 'p', 'radhuvud');
  for (const part of [meta['datum'], meta['organ']]) add(head, 'span', '', part);
  for (const outcome of (meta['slag'] ?? '').split(' ')) {
    add(head, 'span', `utfall utfall-${outcome.replace('ö', 'o').replace('å', 'a')}`, capitalise(outcome === 'övrigt' ? 'ärende' : outcome));
  }
  link(add(article, 'h2'), url, capitalise(meta['title'] ?? ''));
  appendMarked(add(article, 'p', 'utdrag'), excerpt);
  const foot = add(article, 'p', 'radfot');
  add(foot, 'span', '', meta['punkt']);
  if (meta['amnen']) add(foot, 'span', '', meta['amnen']);
  if (meta['beslut']) link(foot, meta['beslut'], 'Beslutets sida');
  return article;
}

function add(parent: HTMLElement, tag: 'p' | 'span' | 'h2', className = '', text = ''): HTMLElement {
  const element = parent.ownerDocument.createElement(tag);
  if (className) element.className = className;
  element.textContent = text;
  parent.append(element);
  return element;
}

function link(parent: HTMLElement, href: string, text: string): void {
  const anchor = parent.ownerDocument.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  parent.append(anchor);
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

function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}
