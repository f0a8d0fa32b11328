import { greatestOf } from '../archive/extremes.ts';
import { foldWords } from '../swedish/fold-letters.ts';
import { editDistance } from '../swedish/edit-distance.ts';
import type { IndexedOrgan } from './address-index.ts';

/** Whose meeting a text means. */
export interface NamedOrgan {
  readonly organs: readonly IndexedOrgan[];
  /**
   * How the organ is named. `namn`: one organ has the name; `delat`: several have it; `trakt`: its region or a part of
   * its id; `stavning`: a name that is nearly spelt so; `inget`: none is named, so every organ is possible.
   */
  readonly by: 'namn' | 'delat' | 'trakt' | 'stavning' | 'inget';
  /** Further organs that may be called so, where none of `organs` fits: *LVN* may be short for the network whose id is `lvn-parken`. */
  readonly kin: readonly IndexedOrgan[];
}

/** The organs that the words may mean. The longest name that stands in them decides; next a region, next a near spelling. */
export function nameOrgan(words: string, organs: readonly IndexedOrgan[]): NamedOrgan {
  const text = ` ${foldWords(words)} `;
  const hits = organs.flatMap((organ) =>
    callNames(organ)
      .filter((name) => text.includes(` ${name} `) || text.includes(` ${name}s `))
      .map((name) => ({ organ, length: name.length })),
  );
  const named = longest(hits);
  if (named.length > 0)
    return { organs: named, by: named.length === 1 ? 'namn' : 'delat', kin: findKin(text, named, organs) };
  const near = longest(
    organs.flatMap((organ) =>
      placeNames(organ)
        .filter((name) => text.includes(` ${name} `) || text.includes(` ${name}s `))
        .map((name) => ({ organ, length: name.length })),
    ),
  );
  if (near.length > 0) return { organs: near, by: 'trakt', kin: [] };
  const spelled = nearestNames(text.trim(), organs);
  return spelled.length > 0 ? { organs: spelled, by: 'stavning', kin: [] } : { organs, by: 'inget', kin: [] };
}

/** The other organs whose names and id have every word that the text says of these organs. */
function findKin(
  text: string,
  named: readonly IndexedOrgan[],
  organs: readonly IndexedOrgan[],
): readonly IndexedOrgan[] {
  const own = new Set(organWords(named));
  const said = text.split(' ').flatMap((word) => [word, word.replace(/s$/, '')].find((form) => own.has(form)) ?? []);
  return organs.filter((organ) => {
    const words = new Set(organWords([organ]));
    return !named.includes(organ) && said.length > 0 && said.every((word) => words.has(word));
  });
}

/** Every word of the names by which these organs are called. */
export function organWords(organs: readonly IndexedOrgan[]): readonly string[] {
  return organs.flatMap((organ) => [...callNames(organ), ...placeNames(organ)]).flatMap((name) => name.split(' '));
}

function callNames({ id, name, shortName, names }: IndexedOrgan): readonly string[] {
  return [...new Set([id, name, shortName, ...names].map(foldWords))];
}

function placeNames({ id, region }: IndexedOrgan): readonly string[] {
  return [...id.split('-'), ...(region === undefined ? [] : [foldWords(region)])].filter((word) => word.length > 2);
}

/** The organs whose names are at most two slips away from the words, and at most a fourth of the word's letters. */
function nearestNames(words: string, organs: readonly IndexedOrgan[]): readonly IndexedOrgan[] {
  const parts = [words, ...words.split(' ')].filter((part) => part.length > 3);
  const found = organs.flatMap((organ) =>
    callNames(organ).flatMap((name) =>
      parts.flatMap((part) => {
        const limit = Math.min(2, Math.floor(name.length / 4));
        const distance = Math.abs(part.length - name.length) > limit ? Infinity : editDistance(part, name);
        return distance <= limit ? [{ organ, length: -distance }] : [];
      }),
    ),
  );
  return longest(found);
}

function longest(hits: readonly { readonly organ: IndexedOrgan; readonly length: number }[]): readonly IndexedOrgan[] {
  const most = greatestOf(hits.map(({ length }) => length));
  return [...new Set(hits.filter(({ length }) => length === most).map(({ organ }) => organ))];
}
