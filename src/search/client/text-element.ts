/** An element with words in it, and nothing that is read as HTML. */
export function text(page: Document, tag: 'p' | 'button' | 'li' | 'span', words: string, className = ''): HTMLElement {
  const element = page.createElement(tag);
  element.textContent = words;
  if (className) element.className = className;
  return element;
}

export function link(page: Document, href: string, words: string): HTMLElement {
  const anchor = page.createElement('a');
  anchor.href = href;
  anchor.textContent = words;
  return anchor;
}
