import type { SearchRecord } from '../search/index/record.ts';
import type { SearchSource } from '../search/index/search-source.ts';

/** Every word that the search's records hold and whose parts count, as it is printed, each once. */
export function readDivisibleWords({ shards }: SearchSource): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { records } of shards)
    for (const record of records())
      for (const text of textsOf(record)) for (const [word] of text.matchAll(WORD)) words.add(word);
  return words;
}

/** Everyday words stay whole, and are searched apart. */
function textsOf({ title, names, clauses, prose, attached }: SearchRecord): readonly string[] {
  const called = names.flatMap(({ kind, name }) => (kind === 'vardagsord' ? [] : [name]));
  return [title, ...called, ...[...clauses, ...attached].map(({ text }) => text), ...prose];
}

/** Runs of letters, as the index takes them. */
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
