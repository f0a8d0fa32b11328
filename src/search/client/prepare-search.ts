import { urls } from '../../site/addresses/urls.ts';

/** The pages that have fetched ahead. */
const BEGUN = new WeakSet<Document>();

/**
 * Fetches what the page of the search will fetch, as its head tells, once somebody is about to type a question in the form on
 * another page: the answer then needs little more than the question's own words. Not where the reader saves data.
 */
export function prepareSearch(page: Document, form: HTMLFormElement): void {
  const search = new URL(urls.search, location.href);
  if (location.pathname === search.pathname || new URL(form.action).pathname !== search.pathname) return;
  if (BEGUN.has(page) || savesData()) return;
  BEGUN.add(page);
  void prefetch(page, search);
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
