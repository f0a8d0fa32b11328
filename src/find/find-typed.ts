import { urls } from '../site/addresses/urls.ts';
import { askOnce, fetchJson } from '../site/browser/ask-once.ts';
import type { Candidate } from './candidate.ts';
import { looksLikeReference } from './looks-like-reference.ts';
import { rankCandidates } from './rank-candidates.ts';
import { readIndex, readYear } from './address-file.ts';
import { readTyped } from './read-typed.ts';
import { yearsToRead } from './years-to-read.ts';

/**
 * The pages that a text may have meant, the likeliest first; none for ordinary words, for which nothing is fetched.
 * Fetches the index of organs once, and of the addresses only the years that the text names.
 */
export async function findTyped(text: string): Promise<readonly Candidate[]> {
  if (!looksLikeReference(text)) return [];
  const index = readIndex(await fetchOnce(urls.organIndex));
  const reading = readTyped(text, index);
  const years = await Promise.all(yearsToRead(reading, index).map((year) => fetchOnce(urls.yearIndex(year))));
  return rankCandidates(reading, index, years.map(readYear));
}

const fetchOnce = askOnce(fetchJson);
