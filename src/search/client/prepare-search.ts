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
  const hinted = [...head.querySelectorAll('link[data-forvag]')].map((hint) => ({
    address: hint.getAttribute('href') ?? '',
    isData: hint.hasAttribute('crossorigin'),
  }));
  const scripts = head.querySelector('meta[data-forvag]')?.getAttribute('content') ?? '';
  const later = scripts
    .split(' ')
    .filter(Boolean)
    .map((address) => ({ address, isData: false }));
  for (const { address, isData } of [...hinted, ...later]) {
    const link = page.createElement('link');
    link.rel = 'prefetch';
    link.href = address;
    if (isData) link.crossOrigin = '';
    page.head.append(link);
  }
}

/** Chromium alone tells it. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
