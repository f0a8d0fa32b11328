import { highlightSearchedWords } from './highlight-words.ts';
import { prepareSearch } from './prepare-search.ts';

/**
 * What every page does for the search: the key `/` moves the focus to the search box, the search is made ready when somebody
 * is about to type in one, and the words of a search are highlighted on the page that a hit leads to.
 */
export function startPage(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const box = page.querySelector<HTMLInputElement>(
      'main input[type="search"][name="q"], header input[type="search"][name="q"]',
    );
    if (!box) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
  prepareSearch(page);
  highlightSearchedWords(page);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}
