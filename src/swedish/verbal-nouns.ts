/** The verbs, in their infinitive, that a word may be a form of, and those that it may be a noun of. Most are no words. */
export interface VerbReading {
  readonly ofVerb: ReadonlySet<string>;
  readonly ofNoun: ReadonlySet<string>;
}

/** Whether one word may be a form of a verb and the other a noun made of that verb: *kostar* and *kostnaderna*, *försenad* and *försening*. */
export function areNounAndVerb(one: VerbReading, other: VerbReading): boolean {
  return share(one.ofNoun, other.ofVerb) || share(one.ofVerb, other.ofNoun);
}

export function readVerbs(word: string): VerbReading {
  return { ofVerb: new Set(verbsOf(word)), ofNoun: new Set(verbsOfNoun(word)) };
}

/** Made for: `kostar`, `kostade`, `kostats`, `försenad`, `försenande`. */
const FIRST = /^(?<verb>.{2,}a)(?:r|de|des|t|ts|d|s|nde)?$/u;
/** Made for: `bygger`, `byggde`, `byggts`, `löste`, `sänkt`. */
const SECOND = /^(?<root>.{2,}[^aeiouyåäöé])(?:er|te|tes|de|des|t|ts|d|s|es)$/u;

function verbsOf(word: string): readonly string[] {
  const first = FIRST.exec(word)?.groups?.['verb'];
  const second = SECOND.exec(word)?.groups?.['root'];
  return [...(first === undefined ? [] : [first]), ...(second === undefined ? [] : [`${second}a`])];
}

const NOUN = /^(?<root>.{2,}?)(?<made>ning|ing|nad)(?:en|ens|ar|ars|arna|arnas|er|ers|erna|ernas|s)?$/u;

function verbsOfNoun(word: string): readonly string[] {
  const { root, made } = NOUN.exec(word)?.groups ?? {};
  if (root === undefined) return [];
  /* *försening* of *försena*, *lösning* of *lösa*. */
  const verbs = made === 'ning' ? [`${root}a`, `${root}na`] : [`${root}a`];
  return verbs.filter((verb) => !NO_VERBS.has(verb));
}

/** What nouns would be made of that are not: *tidning* and *tider*, *ordning* and *order*, *marknad* and *marker*, *penning* and *penna*. */
const NO_VERBS: ReadonlySet<string> = new Set(['tida', 'orda', 'marka', 'pena', 'penna', 'våna', 'vånna', 'drotta']);

function share(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((verb) => other.has(verb));
}
