import { shuffle, startChance } from '../makers/seeded-chance.ts';
import { loadEntries } from '../swedish-dictionary.ts';
import type { Probe, ProbeKind } from './probe.ts';

const LETTERS = [...'abdefghijklmnoprstuvyåäö'];
const SEED = 20_231;

/** Words of the texts with one slip, with two, and without dots; none of them a word that somebody may have meant. */
export function makeMisspeltProbes(words: ReadonlyMap<string, readonly string[]>): readonly Probe[] {
  const chance = startChance(SEED);
  const real = new Set([...words.keys(), ...loadEntries().map(({ word }) => word)]);
  const probes = (kind: ProbeKind, shortest: number, misspell: (word: string) => string): readonly Probe[] =>
    shuffle(
      [...words].filter(([word]) => word.length >= shortest),
      chance,
    ).flatMap(([word, expected]): readonly Probe[] => {
      const question = misspell(word);
      return question === word || real.has(question) ? [] : [{ kind, question, expected }];
    });
  return [
    ...probes('ett fel', 7, (word) => slip(word, 1, word.length, chance)),
    ...probes('två fel', 11, (word) => {
      const middle = Math.floor(word.length / 2);
      return slip(slip(word, middle + 1, word.length, chance), 1, middle, chance);
    }),
    ...probes('utan prickar', 4, (word) => word.replaceAll(/[åä]/g, 'a').replaceAll('ö', 'o')),
  ];
}

/** The word with a letter doubled, lost, exchanged or swapped with the next one, at a place from `from` up to `to`. */
function slip(word: string, from: number, to: number, chance: () => number): string {
  const place = from + Math.floor(chance() * (to - from));
  const [before, letter = '', after] = [word.slice(0, place), word[place], word.slice(place + 1)];
  const next = after[0];
  const other = LETTERS[Math.floor(chance() * LETTERS.length)] ?? '';
  const ways = [
    before + letter + letter + after,
    before + after,
    before + other + after,
    next === undefined ? before + after : before + next + letter + after.slice(1),
  ];
  return ways[Math.floor(chance() * ways.length)] ?? word;
}
