import { foldLetters } from '../../swedish/fold-letters.ts';
import { INDEX_PARTS } from '../manifest.ts';
import { findFileOf, type IndexRegister } from '../page-register.ts';
import { numbered, wordsFile } from '../pagefind/part-names.ts';
import { listsNear } from '../words/list-names.ts';

/** The address of a list of words. */
export function listAddress(name: string, build: string, home: string): string {
  return new URL(`${INDEX_PARTS.words}/${name}.json?${build}`, home).href;
}

/** The addresses of the files of an index in which these words stand, as far as the register tells. `shard`: its place in the manifest. */
export function fileAddresses(
  words: readonly string[],
  { manifest, begins }: IndexRegister,
  { home, shard }: { readonly home: string; readonly shard: number },
): readonly string[] {
  const place = manifest.shards[shard];
  const own = begins[shard];
  if (place?.name === undefined || own === undefined) return [];
  const { folder, name } = place;
  const files = words.map((word) => findFileOf(foldLetters(word), own)).filter((number) => number !== undefined);
  return [...new Set(files)].map((number) => new URL(`${folder}${wordsFile(numbered(name, number))}`, home).href);
}

/** The addresses of the lists that tell what these words are like. */
export function listAddresses(words: readonly string[], { manifest }: IndexRegister, home: string): readonly string[] {
  const names = new Set(manifest.words);
  const lists = new Set(words.flatMap((word) => listsNear(word, names).slice(0, 1)));
  return [...lists].map((name) => listAddress(name, manifest.build, home));
}
