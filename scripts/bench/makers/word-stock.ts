import { formsOfNoun, isNoun, loadEntries, type DictionaryEntry } from '../swedish-dictionary.ts';
import { shuffle, startChance } from './seeded-chance.ts';

/** Words of which there is no end. How often each comes follows Zipf's law, so that a longer text has more of them, as in life. */
export interface WordStock {
  readonly noun: (chance: () => number) => string;
  readonly adjective: (chance: () => number) => string;
  /** As it stands after *ska*. */
  readonly infinitive: (chance: () => number) => string;
  readonly present: (chance: () => number) => string;
  /** The nouns that come most often, in their bare form, the commonest first. */
  readonly commonest: (count: number) => readonly string[];
}

/** The share of the nouns that are compounds made here; the dictionary has compounds of its own besides. */
const MADE_COMPOUNDS = 0.3;
/**
 * The word of rank *r* comes in proportion to `(r + FLATTENED) ** -(1 + TAIL)`. With this tail the number of different
 * words grows as the length of the text to the power of 0.7, as in minutes.
 */
const TAIL = 0.42;
const FLATTENED = 60;
/** Beyond it a rank is no exact number; one draw in thirty millions is cut. */
const LAST_RANK = 2 ** 40;

/** In a running text half of the nouns stand in their bare form. */
const BARE = 0.5;

/** `seed` decides which words are common; none is used that is in `except`, in any of its forms. */
export function buildWordStock(seed: number, except: ReadonlySet<string>): WordStock {
  const entries = shuffle(
    loadEntries().filter(({ word }) => word.length >= 4 && word.length <= 14 && !except.has(word)),
    startChance(seed),
  );
  const isFree = (entry: DictionaryEntry) => except.size === 0 || !formsOfNoun(entry).some((form) => except.has(form));
  const nouns = entries.filter((entry) => isNoun(entry) && isFree(entry));
  const heads = nouns.filter(({ word, flags }) => word.length <= 9 && firstPart({ word, flags }) !== undefined);
  const lasts = nouns.filter(({ word, flags }) => word.length <= 9 && flags.includes('Y'));
  const adjectives = entries.filter(({ word, flags }) => /(?:lig|isk|sam|bar)$/.test(word) && flags.includes('O'));
  const verbs = entries.filter(({ word, flags }) => /[^aeiouyåäö]a$/.test(word) && /m/.test(flags) && /M/.test(flags));
  const lemma = (rank: number): DictionaryEntry => {
    const turn = startChance(hash(rank, seed));
    const known = nouns[Math.floor(rank * (1 - MADE_COMPOUNDS))];
    if (known !== undefined && turn() >= MADE_COMPOUNDS) return known;
    const [head, last] = [heads, lasts].map((from) => from[drawRank(turn) % from.length]);
    if (!head || !last) throw new Error('The dictionary has no words for compounds');
    return { word: (firstPart(head) ?? head.word) + last.word, flags: last.flags };
  };
  const draw = (from: readonly DictionaryEntry[], chance: () => number): string =>
    from[drawRank(chance) % from.length]?.word ?? '';
  /* A made compound, and a form of an adjective or a verb, may still be one of those to avoid. */
  const free = (make: (chance: () => number) => string) => (chance: () => number) => {
    for (;;) {
      const word = make(chance);
      if (!except.has(word)) return word;
    }
  };
  return {
    noun: free((chance) => {
      const entry = lemma(drawRank(chance));
      return chance() < BARE ? entry.word : pick(formsOfNoun(entry), chance, entry.word);
    }),
    adjective: free((chance) => draw(adjectives, chance) + pick(['', 't', 'a'], chance, '')),
    infinitive: free((chance) => draw(verbs, chance)),
    present: free((chance) => `${draw(verbs, chance)}r`),
    commonest: (count) =>
      [...new Set(Array.from({ length: 2 * count }, (_each, rank) => lemma(rank).word))].slice(0, count),
  };
}

/** The word as the first part of a compound, as the dictionary joins it: with an *s*, or as it is. */
function firstPart({ word, flags }: DictionaryEntry): string | undefined {
  return flags.includes('v') ? `${word}s` : flags.includes('X') || flags.includes('s') ? word : undefined;
}

function drawRank(chance: () => number): number {
  return Math.min(LAST_RANK, Math.floor(FLATTENED * ((1 - chance()) ** (-1 / TAIL) - 1)));
}

function hash(rank: number, seed: number): number {
  const [low, high] = [rank % 2 ** 31, Math.floor(rank / 2 ** 31)];
  return Math.imul(low ^ Math.imul(high + 1, 0x85ebca6b), 0xc2b2ae35) ^ seed;
}

function pick(values: readonly string[], chance: () => number, otherwise: string): string {
  return values[Math.floor(chance() * values.length)] ?? otherwise;
}
