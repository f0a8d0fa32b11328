import type { Lexicon } from '../../../src/search/index/lexicon.ts';
import type { Probe } from './probe.ts';

interface Compound {
  readonly first: string;
  readonly last: string;
  readonly items: readonly string[];
}

/**
 * Every compound of two parts, its parts written apart. Expected are the items that have the compound in any of its
 * forms.
 */
export function makeCompoundProbes(
  words: ReadonlyMap<string, readonly string[]>,
  { splitCompound, baseForms }: Lexicon,
): readonly Probe[] {
  const compounds = [...words].flatMap(([word, items]): readonly Compound[] => {
    const [first, last, ...more] = splitCompound(word);
    return first === undefined || last === undefined || more.length > 0 ? [] : [{ first, last, items }];
  });
  const byFirst = Map.groupBy(compounds, ({ first }) => first);
  return compounds.map(({ first, last }): Probe => {
    const bases = new Set([last, ...baseForms(last)]);
    const forms = (byFirst.get(first) ?? []).filter((other) =>
      [other.last, ...baseForms(other.last)].some((base) => bases.has(base)),
    );
    return {
      kind: 'sammansättning isär',
      question: `${first} ${last}`,
      expected: [...new Set(forms.flatMap(({ items }) => items))],
    };
  });
}
