import { HIGHLIGHT_PARAMETER } from '../../site/addresses/highlight-parameter.ts';

/**
 * What every page does for the search: the keys `/` and Ctrl-K move the focus to the search box, the search is made ready when somebody
 * is about to type in one, and the words of a search are highlighted on the page that a hit leads to.
 */
export function startPage(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (!asksForSearch(event)) return;
    const box = page.querySelector<HTMLInputElement>(
      'main input[type="search"][name="q"], header input[type="search"][name="q"]',
    );
    if (!box) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
  page.addEventListener('focusin', ({ target }) => void prepareFor(target, page));
  void highlightAsked(page);
}

/** Loaded only here: most who read type no question. */
async function prepareFor(target: EventTarget | null, page: Document): Promise<void> {
  if (!(target instanceof HTMLInputElement) || target.type !== 'search' || target.form === null) return;
  const script = await import('./prepare-search.ts').catch(() => undefined);
  script?.prepareSearch(page, target.form);
}

/** Ctrl-K, and Command-K on a Mac, also while somebody types. */
function asksForSearch({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): boolean {
  if (altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' && !shiftKey;
  return key === '/' && !isTyping(target);
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
