import dictionary from 'dictionary-sv';

/** An entry of the Swedish dictionary: letters alone, in lower case. */
export interface DictionaryEntry {
  readonly word: string;
  /** The letters by which the dictionary tells which endings it takes, and where it may stand in a compound. */
  readonly flags: string;
}

interface Ending {
  readonly flag: string;
  readonly strip: string;
  readonly added: string;
  readonly condition: RegExp;
}

/**
 * The classes of endings that nouns have. Of a word that ends in *a* only those of the second list: the others make
 * participles of its verb.
 */
const NOUN_CLASSES = 'ABCDEFGHIJ';
const NOUN_CLASSES_IN_A = 'AEGHJ';
/** Only a noun has a definite form. Of words in *a* verbs take `E` too, for *samverkan*; a noun has the genitive `A` as well. */
const DEFINITE_CLASSES = 'BCDEF';
const CLASSES_OF_NOUN_IN_A = ['A', 'E'] as const;

let entries: readonly DictionaryEntry[] | undefined;
let endings: ReadonlyMap<string, readonly Ending[]> | undefined;

/**
 * The entries of the npm package `dictionary-sv`, read here anew: the bench holds the search against the dictionary and
 * not against the search's own reading of it.
 */
export function loadEntries(): readonly DictionaryEntry[] {
  entries ??= readEntries(new TextDecoder().decode(dictionary.dic));
  return entries;
}

/** Whether the dictionary gives the word a definite form. */
export function isNoun({ word, flags }: DictionaryEntry): boolean {
  return word.endsWith('a')
    ? CLASSES_OF_NOUN_IN_A.every((flag) => flags.includes(flag))
    : [...DEFINITE_CLASSES].some((flag) => flags.includes(flag));
}

/** All forms that the dictionary gives a noun, itself left out. */
export function formsOfNoun({ word, flags }: DictionaryEntry): readonly string[] {
  endings ??= Map.groupBy(readEndings(new TextDecoder().decode(dictionary.aff)), ({ flag }) => flag);
  const classes = word.endsWith('a') ? NOUN_CLASSES_IN_A : NOUN_CLASSES;
  const made = [...classes]
    .filter((flag) => flags.includes(flag))
    .flatMap((flag) => endings?.get(flag) ?? [])
    .filter(({ condition }) => condition.test(word))
    .map(({ strip, added }) => word.slice(0, word.length - strip.length) + added)
    .filter((form) => /^\p{Ll}+$/u.test(form) && form !== word);
  return [...new Set(made)];
}

function readEntries(dic: string): readonly DictionaryEntry[] {
  const flagsOf = new Map<string, string>();
  for (const line of dic.split('\n')) {
    const [word = '', flags = ''] = line.trim().split('/');
    if (/^\p{Ll}+$/u.test(word)) flagsOf.set(word, (flagsOf.get(word) ?? '') + flags);
  }
  return [...flagsOf].map(([word, flags]) => ({ word, flags }));
}

/** Made for: `SFX C el let [^m]el`, `SFX A 0 s .`. */
function readEndings(aff: string): readonly Ending[] {
  return [...aff.matchAll(/^SFX\s+(\S)\s+(\S+)\s+(\S+)\s+(\S+)\s*$/gm)].map(
    ([, flag = '', strip = '', added = '', condition = '']) => ({
      flag,
      strip: strip === '0' ? '' : strip,
      added: added === '0' ? '' : added,
      condition: new RegExp(`${condition}$`, 'u'),
    }),
  );
}
