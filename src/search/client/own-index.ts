import { urls } from '../../site/addresses/urls.ts';
import { askOnce, fetchJson } from '../../site/browser/ask-once.ts';

/** The address of this archive's own index. */
export function ownIndex(): string {
  return new URL(urls.searchIndex, location.origin).href;
}

/** A list of words, or of terms, as its file has it. One that is fetched is kept. */
export const loadList = askOnce(fetchJson);
