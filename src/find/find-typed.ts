import type { Candidate } from './candidate.ts';
import { looksLikeReference } from './looks-like-reference.ts';
import { rankCandidates } from './rank-candidates.ts';
import { INDEX_FILE, readIndex, readYear, yearFile } from './register-file.ts';
import { readTyped } from './read-typed.ts';
import { yearsToRead } from './years-to-read.ts';

/**
 * The pages that a text may have meant, the likeliest first; none for ordinary words, for which nothing is fetched.
 * Fetches the index of organs once, and of the addresses only the years that the text names.
 */
export async function findTyped(text: string): Promise<readonly Candidate[]> {
  if (!looksLikeReference(text)) return [];
  const index = readIndex(await fetchOnce(INDEX_FILE));
  const reading = readTyped(text, index);
  const years = await Promise.all(yearsToRead(reading, index).map((year) => fetchOnce(yearFile(year))));
  return rankCandidates(reading, index, years.map(readYear));
}

const fetched = new Map<string, Promise<unknown>>();

function fetchOnce(file: string): Promise<unknown> {
  const known = fetched.get(file);
  if (known) return known;
  const fresh = fetch(file).then((response): Promise<unknown> => {
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return response.json();
  });
  fetched.set(file, fresh);
  /* A failed request is tried again the next time. */
  fresh.catch(() => fetched.delete(file));
  return fresh;
}
