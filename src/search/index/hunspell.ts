import { addToHash, buildEntryFilter, hashOf } from './entry-filter.ts';

/** A Hunspell dictionary, read as far as compounds and base forms need it. Format: man 5 hunspell. */
export interface Hunspell {
  /** Every way to read the word as an entry with one ending, or with none. */
  readonly analyse: (word: string) => readonly Analysis[];
  readonly flags: CompoundFlags;
}

export interface Analysis {
  /** The entry: `avtal` for *avtalets*. */
  readonly entry: string;
  /** The flags of the entry, one letter each. */
  readonly flags: string;
  /** The flags that the ending carries; undefined where there is no ending. */
  readonly ending: string | undefined;
}

/** The letters that say where in a compound a word may stand. */
interface CompoundFlags {
  readonly first: string;
  readonly middle: string;
  readonly last: string;
  /** For words that stand only inside a compound. */
  readonly onlyInside: string;
}

/** The rules that add the same letters. */
interface Ending {
  /** By the last letter of longer ones. */
  readonly longer: Map<number, Ending>;
  /** What one of its rules or another takes away, each once. */
  readonly strips: string[];
  readonly rules: Rule[];
}

interface Rule {
  readonly flag: string;
  /** The place of what it takes away. */
  readonly strip: number;
  readonly continues: string;
  readonly condition: RegExp;
}

/** `aff` and `dic` as text. Entries of several words, and those with signs in them, are left out. */
export function parseHunspell(aff: string, dic: string): Hunspell {
  const entries = parseEntries(dic);
  const endings = parseRules(aff);
  const filter = buildEntryFilter(entries.keys());
  const flag = (name: string) => new RegExp(`^${name}\\s+(\\S)`, 'm').exec(aff)?.[1] ?? '';
  const hashesOf = buildHashing();
  const analyse = (word: string): readonly Analysis[] => {
    const hashes = hashesOf(word);
    const own = filter.may(hashes[word.length] ?? 0) ? entries.get(word) : undefined;
    const found: Analysis[] = own === undefined ? [] : [{ entry: word, flags: own, ending: undefined }];
    let ending: Ending | undefined = endings;
    for (let left = word.length; left > 0 && ending !== undefined; left -= 1) {
      if (ending.strips.length > 0) addReadings(word, left, hashes[left] ?? 0, ending, found);
      ending = ending.longer.get(word.charCodeAt(left - 1));
    }
    return found;
  };
  /** Most of what a word might be a form of is no entry, and is not even made. */
  const addReadings = (
    word: string,
    left: number,
    hash: number,
    { strips, rules }: Ending,
    found: Analysis[],
  ): void => {
    const mayBeEntry = (strip: string) => filter.may(hashOf(strip, hash));
    if (!strips.some(mayBeEntry)) return;
    const rest = word.slice(0, left);
    const known = strips.map((strip) => (mayBeEntry(strip) ? entries.get(rest + strip) : undefined));
    for (const { flag: needed, strip, continues, condition } of rules) {
      const flags = known[strip];
      if (flags === undefined || !flags.includes(needed)) continue;
      const entry = rest + (strips[strip] ?? '');
      if (condition.test(entry)) found.push({ entry, flags, ending: continues });
    }
  };
  return {
    analyse,
    flags: {
      first: flag('COMPOUNDBEGIN'),
      middle: flag('COMPOUNDMIDDLE'),
      last: flag('COMPOUNDEND'),
      onlyInside: flag('ONLYINCOMPOUND'),
    },
  };
}

function parseEntries(dic: string): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  for (const line of dic.split('\n')) {
    const [word = '', flags = ''] = line.trim().split('/');
    if (/^\p{L}+$/u.test(word)) entries.set(word, (entries.get(word) ?? '') + flags);
  }
  return entries;
}

/**
 * Gives the number of each beginning of a word, by its length, and of longer ones perhaps. A compound is looked for from its whole
 * length down, and the beginnings of one word are numbered once.
 */
function buildHashing(): (word: string) => readonly number[] {
  let [longest, hashes]: [string, number[]] = ['', [0]];
  return (word) => {
    if (longest.startsWith(word)) return hashes;
    [longest, hashes] = [word, [0]];
    let hash = 0;
    for (let place = 0; place < word.length; place += 1) {
      hash = addToHash(hash, word.charCodeAt(place));
      hashes.push(hash);
    }
    return hashes;
  };
}

/** The rules for endings by the letters that they add, from the last one: `SFX D 0 s/WX .` stands under `s`. */
function parseRules(aff: string): Ending {
  const root = newEnding();
  for (const line of aff.split('\n')) {
    const [kind, flag = '', strip = '', added = '', condition] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || condition === undefined) continue;
    const [text = '', continues = ''] = added.split('/');
    const { strips, rules } = endingOf(text === '0' ? '' : text, root);
    const taken = strip === '0' ? '' : strip;
    if (!strips.includes(taken)) strips.push(taken);
    rules.push({ flag, strip: strips.indexOf(taken), continues, condition: new RegExp(`${condition}$`, 'u') });
  }
  return root;
}

function newEnding(): Ending {
  return { longer: new Map(), strips: [], rules: [] };
}

function endingOf(letters: string, root: Ending): Ending {
  let ending = root;
  for (let place = letters.length - 1; place >= 0; place -= 1) {
    const longer: Ending = ending.longer.get(letters.charCodeAt(place)) ?? newEnding();
    ending.longer.set(letters.charCodeAt(place), longer);
    ending = longer;
  }
  return ending;
}
