import type { Found } from '../engine/search-index.ts';
import type { MeantForm } from './rank-words.ts';

/** What was found before under this key by the same spellings, or else what is found now. */
type KeepFinding = (
  key: string,
  meant: readonly MeantForm[],
  find: (meant: readonly MeantForm[]) => readonly Found[],
) => readonly Found[];

/** Forms of one word have one stem, and mostly mean the same spellings: *lagen*, *lagar* and *lagarna* are ranked once. */
export function keepFindings(): KeepFinding {
  const kept = new Map<string, { readonly meant: readonly MeantForm[]; readonly found: readonly Found[] }[]>();
  return (key, meant, find) => {
    const own = kept.get(key) ?? [];
    const before = own.find((each) => isSame(each.meant, meant));
    if (before) return before.found;
    const found = find(meant);
    own.push({ meant, found });
    kept.set(key, own);
    return found;
  };
}

function isSame(one: readonly MeantForm[], other: readonly MeantForm[]): boolean {
  return one.length === other.length && one.every(({ entries }, place) => entries === other[place]?.entries);
}
