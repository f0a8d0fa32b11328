/** What a word may be a form of. */
export interface WordStems {
  /** What is left without the likeliest ending. */
  readonly likely: string;
  /** What is left without any of the endings that the word may have, and without none. */
  readonly possible: ReadonlySet<string>;
}

/**
 * Whether two words, in lower case, can be forms of one: *våld* and *våldet*, *semester* and *semestrarna*. The likely stem
 * of one is a possible stem of the other. Both words may have several possible stems; to ask that they share one of those
 * would unite *kort* and *kor*.
 */
export function areForms(one: WordStems, other: WordStems): boolean {
  return one.possible.has(other.likely) || other.possible.has(one.likely);
}

export function readStems(word: string): WordStems {
  const { bare, ends, likely } = readEndings(word);
  return {
    likely,
    possible: new Set([
      likely,
      softened(word),
      softened(bare),
      ...ends.map((ending) => softened(bare.slice(0, -ending.length))),
    ]),
  };
}

/** The likely one of the stems alone. */
export function readLikelyStem(word: string): string {
  return readEndings(word).likely;
}

function readEndings(word: string): {
  readonly bare: string;
  readonly ends: readonly string[];
  readonly likely: string;
} {
  const bare = withoutGenitive(word);
  const definite = DEFINITE.exec(bare)?.[0] ?? '';
  const ends = ENDINGS.filter((ending) => hasEnding(bare, ending) && (ending !== 'n' || definite === 'n'));
  const cut = ends.find((ending) => !UNSURE.has(ending) || (ending === 'um' && LATIN.test(bare))) ?? definite;
  return { bare, ends, likely: softened(bare.slice(0, bare.length - cut.length)) };
}

/** *kommuns*, but not *process*. */
export function withoutGenitive(word: string): string {
  return word.length > SHORTEST_STEM && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

export function hasEnding(word: string, ending: string): boolean {
  /* Asked of every ending; most words have few. */
  if (!word.endsWith(ending)) return false;
  const stem = word.slice(0, word.length - ending.length);
  return stem.length >= SHORTEST_STEM && /[aeiouyåäöé]/.test(stem);
}

/**
 * A stem without what differs between forms of one word: a last vowel, a doubled consonant and an *e* that comes and goes.
 * Made for: `stämma` and `stämd`, `nummer` and `numret`, `enkel` and `enkla`.
 */
export function softened(stem: string): string {
  return stem
    .replace(/(?<=.{3})[aeio]$/, '')
    .replace(/(?<=.)([bdfgklmnprstv])\1$/, '$1')
    .replace(/([bdfgkmnpstv])e([lnr])$/, '$1$2')
    .replace(/([bdfgklmnprstv])\1([lnr])$/, '$1$2');
}

const SHORTEST_STEM = 3;

/** The endings of nouns, adjectives and verbs without the *s* of the genitive and the passive, the longest first. */
export const ENDINGS: readonly string[] = `
a e ar er or r n t en et an ena na arna erna orna rna are aren aret ares ast aste
ad ade at d de te dde tt ande andet anden andena ende endet enden endena um
`
  .trim()
  .split(/\s+/)
  .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** Made for: `presidium` and `presidiet`, `museum` and `museer`; not for `datum`. */
const LATIN = /..[ei]um$/u;

/** Letters that end many stems: *enkät*, *vård*, *semester*. Alone they tell of no ending. */
const UNSURE: ReadonlySet<string> = new Set('aret d dde de n na r rna t te tt um'.split(' '));

/** Made for: `nivån`, `semestern`, `artikeln`, `doktorn`, `kontot`; not for `plan`, `barn`, `funktion`. */
const DEFINITE = /(?<=...[aouiyåäöé]|..e[lr]|..[ao]r)(?<!io)n$|(?<=...[aouiyåäöé])t$/;
