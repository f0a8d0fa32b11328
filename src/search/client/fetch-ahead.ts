import { glossaryPart } from '../../find/glossary-part.ts';
import { STOP_WORDS } from '../../swedish/stop-words.ts';
import { findLaterScripts } from '../later-scripts.ts';
import { findRegister } from '../page-register.ts';
import { fileAddresses, listAddresses } from './first-parts.ts';

/**
 * Begins to fetch what the question in the address needs, while the script that asks it is still on its way. It only guesses
 * which words that question has: a wrong guess costs a fetch, and the answer is the same.
 */
export function fetchAhead(page: Document, query: string): void {
  const register = findRegister(page);
  if (!register) return;
  const { index, terms } = register.folders;
  const home = new URL(index, location.origin).href;
  const question = new URLSearchParams(query).get('q') ?? '';
  const words = guessWords(question);
  const part = glossaryPart(question);
  const addresses = [
    ...fileAddresses(words, register, { home, shard: 0 }),
    ...listAddresses(words, register, home),
    ...(part === undefined ? [] : [`${terms}${part}.json`]),
  ];
  for (const address of addresses) preload(page, { address, rel: 'preload' });
  for (const address of findLaterScripts(page)) preload(page, { address, rel: 'modulepreload' });
}

interface Preloaded {
  readonly address: string;
  readonly rel: 'preload' | 'modulepreload';
}

/** Whoever needs the same later is given this: the script that does need not be there yet. Scripts wait for the words. */
function preload(page: Document, { address, rel }: Preloaded): void {
  const link = page.createElement('link');
  link.rel = rel;
  if (rel === 'preload') {
    link.as = 'fetch';
    link.crossOrigin = '';
  } else link.fetchPriority = 'low';
  link.href = address;
  page.head.append(link);
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
