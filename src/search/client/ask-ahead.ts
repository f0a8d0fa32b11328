import { readPlainQuestion } from '../engine/plain-question.ts';
import { FILTER_NAMES, readState } from '../search-state.ts';
import { FEW, FIRST_HITS, MOST_FOR_ALL_WORDS } from './few-hits.ts';
import { answerOnce } from './keep-answer.ts';
import { keepSearch } from './keep-search.ts';

/**
 * Asks the question in the address where it is of words alone, and begins to fetch its first hits, while the script that shows
 * them is still on its way. That script asks the same and finds the answer there.
 */
export async function askAhead(page: Document, query: string): Promise<void> {
  const { q, filters, sort, arkiv, antal } = readState(new URLSearchParams(query));
  const question = readPlainQuestion(q);
  if (!question || sort !== '' || arkiv.length > 0 || FILTER_NAMES.some((name) => filters[name] !== '')) return;
  try {
    const search = await keepSearch(page).open(question.words.map(({ word }) => word));
    const needed = question.words.filter(({ optional }) => !optional).map(({ word }) => word);
    search.prepareNext(needed, undefined, FIRST_HITS).catch(() => undefined);
    const { ids, whole } = await answerOnce(question, search);
    const least = whole === 0 ? MOST_FOR_ALL_WORDS : 0;
    /* The hits are then others, or more. */
    if (ids.length < FEW || least > 0)
      await search.prepareNext(needed, undefined, { known: ids.length, enough: FEW, least });
    if (least > 0 && search.closed().length > 0) return;
    for (const id of ids.slice(0, antal)) search.read(id).catch(() => undefined);
  } catch {
    /* Whoever shows the answer meets the same, and says so. */
  }
}
