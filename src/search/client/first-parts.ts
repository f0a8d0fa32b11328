import { urls } from '../../site/addresses/urls.ts';
import { askOnce, fetchJson } from '../../site/browser/ask-once.ts';
import { foldLetters } from '../../swedish/fold-letters.ts';
import { INDEX_PARTS } from '../manifest.ts';
import { findFileOf, type PageRegister } from '../page-register.ts';
import { numbered, wordsFile } from '../pagefind/part-names.ts';
import { listsNear } from '../words/list-names.ts';

/** The address of this archive's own index. */
export function ownIndex(): string {
  return new URL(urls.searchIndex, location.origin).href;
}

/** A list of words, or of terms, as its file has it. One that is fetched is kept. */
export const loadList = askOnce(fetchJson);

/** The address of a list of words. */
export function listAddress(name: string, build: string, home: string): string {
  return new URL(`${INDEX_PARTS.words}/${name}.json?${build}`, home).href;
}

/** The addresses of what these words need first of the newest index: the files that they stand in. */
export function fileAddresses(
  words: readonly string[],
  { manifest, begins }: PageRegister,
  home: string,
): readonly string[] {
  const tag = manifest.shards[0]?.tag;
  if (tag === undefined) return [];
  const files = words.map((word) => findFileOf(foldLetters(word), begins)).filter((number) => number !== undefined);
  return [...new Set(files)].map((number) => new URL(wordsFile(numbered(tag, number)), home).href);
}

/** The addresses of the lists that tell what these words are like. */
export function listAddresses(words: readonly string[], { manifest }: PageRegister, home: string): readonly string[] {
  const names = new Set(manifest.words);
  const lists = new Set(words.flatMap((word) => listsNear(word, names).slice(0, 1)));
  return [...lists].map((name) => listAddress(name, manifest.build, home));
}
