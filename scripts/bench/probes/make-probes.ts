import { shuffle, startChance } from '../makers/seeded-chance.ts';
import type { Lexicon } from '../../../src/search/index/lexicon.ts';
import { makeAmountProbes } from './amount-probes.ts';
import { makeCompoundProbes } from './compound-probes.ts';
import { makeDayProbes } from './day-probes.ts';
import { makeMisspeltProbes } from './misspelt-probes.ts';
import { makeNounProbes } from './noun-probes.ts';
import { PROBE_KINDS, type Probe, type ProbedItem } from './probe.ts';
import { makeRunProbes, makeTitleProbes } from './verbatim-probes.ts';
import { wordsOfItems } from './words-of-items.ts';

const SEED = 7;

/**
 * The probes of the items, kind by kind. At most `most` of a kind are chosen, always the same for the same items: the
 * engine is then held to what nobody has picked.
 */
export function makeProbes(items: readonly ProbedItem[], lexicon: Lexicon, most: number): readonly Probe[] {
  const words = wordsOfItems(items);
  const all = [
    ...makeDayProbes(items),
    ...makeAmountProbes(items),
    ...makeNounProbes(words),
    ...makeCompoundProbes(words, lexicon),
    ...makeRunProbes(items),
    ...makeTitleProbes(items),
    ...makeMisspeltProbes(words),
  ];
  return PROBE_KINDS.flatMap((kind) =>
    shuffle(
      all.filter((probe) => probe.kind === kind),
      startChance(SEED),
    ).slice(0, most),
  );
}
