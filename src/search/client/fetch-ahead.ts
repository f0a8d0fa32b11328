import { glossaryPart } from '../../find/glossary-part.ts';
import { urls } from '../../site/addresses/urls.ts';
import { STOP_WORDS } from '../../swedish/stop-words.ts';
import { findRegister } from '../page-register.ts';
import { loadPart } from '../pagefind/fetch-parts.ts';
import { fileAddresses, listAddresses, loadList, ownIndex } from './first-parts.ts';

/**
 * Begins to fetch what the question in the address needs, while the script that asks it is still on its way. It only guesses
 * which words that question has: a wrong guess costs a fetch, and the answer is the same.
 */
export function fetchAhead(page: Document, query: string): void {
  const register = findRegister(page);
  if (!register) return;
  const question = new URLSearchParams(query).get('q') ?? '';
  const words = guessWords(question);
  for (const address of fileAddresses(words, register, ownIndex())) loadPart(address).catch(() => undefined);
  const terms = glossaryPart(question);
  const lists = [
    ...listAddresses(words, register, ownIndex()),
    ...(terms === undefined ? [] : [urls.glossaryPart(terms)]),
  ];
  for (const address of lists) loadList(address).catch(() => undefined);
}

/** More words than these are fetched when they are asked for. */
const MOST_WORDS = 4;

/** Words of letters alone, with a hyphen perhaps; days, amounts and typed choices are not words. */
function guessWords(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => /^\p{L}[\p{L}\p{M}-]*$/u.test(word) && !STOP_WORDS.has(word))
    .map((word) => word.replaceAll('-', ''))
    .slice(0, MOST_WORDS);
}
