import type { Candidate } from './candidate.ts';
import { loadAddressIndex, loadAddressYears } from './load-addresses.ts';
import { looksLikeReference } from './looks-like-reference.ts';
import { rankCandidates } from './rank-candidates.ts';
import { readTyped } from './read-typed.ts';
import { yearsToRead } from './years-to-read.ts';

/**
 * The pages that a text may have meant, the likeliest first; none for ordinary words, for which nothing is fetched.
 * Fetches the index of organs once, and of the addresses only the years that the text names.
 */
export async function findTyped(text: string): Promise<readonly Candidate[]> {
  if (!looksLikeReference(text)) return [];
  const index = await loadAddressIndex();
  const reading = readTyped(text, index);
  return rankCandidates(reading, index, await loadAddressYears(yearsToRead(reading, index)));
}
