import { urls } from '../site/addresses/urls.ts';
import { askOnce, fetchJson } from '../site/browser/ask-once.ts';
import { readIndex, readYear } from './address-file.ts';
import type { AddressIndex, AddressYear } from './address-index.ts';

const fetchOnce = askOnce(fetchJson);

/** The organs. Each file of addresses is fetched once. */
export async function loadAddressIndex(): Promise<AddressIndex> {
  return readIndex(await fetchOnce(urls.organIndex));
}

export async function loadAddressYears(years: readonly number[]): Promise<readonly AddressYear[]> {
  return Promise.all(years.map(async (year) => readYear(await fetchOnce(urls.yearIndex(year)))));
}
