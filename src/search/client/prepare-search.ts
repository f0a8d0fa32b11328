import { urls } from '../../site/addresses/urls.ts';

/**
 * Fetches what the page of the search will fetch, as its head tells, once somebody is about to type a question on another
 * page: the answer then needs little more than the question's own words. Not where the reader saves data.
 */
export function prepareSearch(page: Document): void {
  const search = new URL(urls.search, location.href);
  if (location.pathname === search.pathname) return;
  let isBegun = false;
  page.addEventListener('focusin', ({ target }) => {
    if (isBegun || !(target instanceof HTMLInputElement) || target.type !== 'search' || savesData()) return;
    if (target.form === null || new URL(target.form.action).pathname !== search.pathname) return;
    isBegun = true;
    void prefetch(page, search);
  });
}

async function prefetch(page: Document, search: URL): Promise<void> {
  const answer = await fetch(search).catch(() => undefined);
  if (!answer?.ok) return;
  const head = new DOMParser().parseFromString(await answer.text(), 'text/html').head;
  for (const hint of head.querySelectorAll('link[data-forvag]')) {
    const link = page.createElement('link');
    link.rel = 'prefetch';
    link.href = hint.getAttribute('href') ?? '';
    if (hint.hasAttribute('crossorigin')) link.crossOrigin = '';
    page.head.append(link);
  }
}

/** Chromium alone tells it. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
