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

interface Rule {
  readonly flag: string;
  readonly strip: string;
  readonly continues: string;
  readonly condition: RegExp;
}

/** `aff` and `dic` as text. Entries of several words, and those with signs in them, are left out. */
export function parseHunspell(aff: string, dic: string): Hunspell {
  const entries = parseEntries(dic);
  const rules = parseRules(aff);
  const longest = Math.max(...[...rules.keys()].map((added) => added.length));
  const flag = (name: string) => new RegExp(`^${name}\\s+(\\S)`, 'm').exec(aff)?.[1] ?? '';
  const analyse = (word: string): readonly Analysis[] => {
    const own = entries.get(word);
    const found: Analysis[] = own === undefined ? [] : [{ entry: word, flags: own, ending: undefined }];
    for (let length = 0; length <= Math.min(longest, word.length - 1); length += 1) {
      const rest = word.slice(0, word.length - length);
      for (const { flag: needed, strip, continues, condition } of rules.get(word.slice(word.length - length)) ?? []) {
        const entry = rest + strip;
        const flags = entries.get(entry);
        if (flags?.includes(needed) && condition.test(entry)) found.push({ entry, flags, ending: continues });
      }
    }
    return found;
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

/** The rules for endings by the letters that they add: `SFX D 0 s/WX .` stands under `s`. */
function parseRules(aff: string): ReadonlyMap<string, readonly Rule[]> {
  const rules = new Map<string, Rule[]>();
  for (const line of aff.split('\n')) {
    const [kind, flag = '', strip = '', added = '', condition] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || condition === undefined) continue;
    const [text = '', continues = ''] = added.split('/');
    const key = text === '0' ? '' : text;
    rules.set(key, [
      ...(rules.get(key) ?? []),
      { flag, strip: strip === '0' ? '' : strip, continues, condition: new RegExp(`${condition}$`, 'u') },
    ]);
  }
  return rules;
}
