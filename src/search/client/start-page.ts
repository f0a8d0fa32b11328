import { HIGHLIGHT_PARAMETER } from '../../site/addresses/urls.ts';
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
  void highlightAsked(page);
}

/** The parameter is taken out of the address at once, since a reader may copy the address from here. */
async function highlightAsked(page: Document): Promise<void> {
  const address = new URL(location.href);
  const asked = address.searchParams.get(HIGHLIGHT_PARAMETER);
  if (asked === null) return;
  address.searchParams.delete(HIGHLIGHT_PARAMETER);
  history.replaceState(history.state, '', address);
  /* Loaded only here, since most pages are not come to from a hit. Without it the page is whole. */
  const script = await import('./highlight-words.ts').catch(() => undefined);
  script?.highlightSearchedWords(page, asked);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}
