import type { SearchWords } from '../../archive/search-content.ts';
import type { Analysis, Hunspell } from './hunspell.ts';
import { remember } from './remember.ts';

/**
 * What the index asks of the language: where a compound divides, and the base form of a word. All words are in lower
 * case.
 */
export interface Lexicon {
  /** The parts in order, as written: `hemsjukvårds`, `avtalet`. None where the word is no compound. */
  readonly splitCompound: (word: string) => readonly string[];
  /** The base forms that the word may be a form of; none where it is unknown. */
  readonly baseForms: (word: string) => readonly string[];
}

type Place = 'first' | 'middle' | 'last';

/** Shorter parts give more wrong divisions than right ones: *av-tal*, *en-kät*. */
const SHORTEST_PART = 3;
/**
 * A word that stands in the dictionary is often no compound at all: *för-slag*, *upp-drag*. It is divided only where
 * both parts have at least this length.
 */
const SHORTEST_PART_OF_KNOWN = 4;
/** Prefixes and particles are never parts: they change the meaning of a word, and nobody searches for them. */
const PARTICLES = new Set([
  'för',
  'till',
  'upp',
  'ut',
  'in',
  'av',
  'på',
  'an',
  'be',
  'från',
  'mot',
  'med',
  'sam',
  'åter',
  'över',
  'under',
  'efter',
  'bort',
  'fram',
  'ned',
  'ner',
  'om',
  'vid',
  'inne',
  'ute',
  'utan',
  'genom',
  'mellan',
  'emot',
  'ihop',
  'isär',
  'sär',
  'miss',
  'van',
  'själv',
  'all',
  'den',
  'det',
  'hos',
  'var',
  'när',
  'där',
  'här',
  'hit',
  'dit',
]);

export function buildLexicon({ analyse, flags }: Hunspell, own: SearchWords): Lexicon {
  const known = new Set(own.known);
  const whole = new Set(own.whole);
  const may = (word: string, place: Place): boolean =>
    known.has(word) ||
    (word.endsWith('s') && known.has(word.slice(0, -1))) ||
    analyse(word).some((read) => mayStand(read, place));
  const mayStand = ({ flags: entry, ending }: Analysis, place: Place): boolean => {
    if (place === 'last')
      return ending === undefined
        ? entry.includes(flags.last) && !entry.includes(flags.onlyInside)
        : ending === '' && entry.includes(flags.last);
    const carried = ending ?? entry;
    return carried.includes(flags.first) || (place === 'middle' && carried.includes(flags.middle));
  };
  const isWord = (word: string): boolean =>
    analyse(word).some(({ flags: entry, ending }) => !(ending ?? entry).includes(flags.onlyInside));

  /** The fewest parts, and among those the longest first part. */
  const split = (word: string, start: number, shortest: number): readonly string[] | undefined => {
    if (start > 0 && may(word.slice(start), 'last')) return [word.slice(start)];
    let best: readonly string[] | undefined;
    for (let end = word.length - shortest; end >= start + shortest; end -= 1) {
      const part = word.slice(start, end);
      if (PARTICLES.has(part) || !may(part, start === 0 ? 'first' : 'middle')) continue;
      const rest = split(word, end, shortest);
      if (rest && (best === undefined || rest.length + 1 < best.length)) best = [part, ...rest];
    }
    return best;
  };
  const splitCompound = (word: string): readonly string[] => {
    if (word.length < 2 * SHORTEST_PART || whole.has(word)) return [];
    return split(word, 0, isWord(word) ? SHORTEST_PART_OF_KNOWN : SHORTEST_PART) ?? [];
  };
  const baseForms = (word: string): readonly string[] => [...new Set(analyse(word).map(({ entry }) => entry))];
  return { splitCompound: remember(splitCompound), baseForms: remember(baseForms) };
}
