import { phraseFlags, phrasePattern } from './phrase-pattern.ts';

/** The names of the body that meets, and those of the other bodies that its minutes may speak of. */
export interface OrganNames {
  readonly own: readonly string[];
  readonly others: readonly string[];
}

/** Who is meant by a name in running text: the meeting itself, another body, or nobody that the names tell of. */
export type Meant = 'own' | 'other' | 'unknown';

/**
 * Judges the subject of a decision by name: an organ's own names and those of others first, then the words by which every
 * meeting speaks of itself, then bodies above every network, then what is a part of a name of its own (`Rådet` of `Lövrådet`).
 */
export function buildOrganJudge(names: OrganNames): (subject: string) => Meant {
  const own = new Set(names.own.flatMap(foldBothWays));
  const others = new Set(names.others.flatMap(foldBothWays).filter((name) => !own.has(name)));
  const heads = names.own.flatMap(headsOf);
  /* `Regionen` of `Region Skog`. */
  const starts = new Set(names.own.map((name) => foldOrganName(name.split(/\s+/)[0] ?? '')));
  return (subject) => {
    /* Small letters: `MÖTET` is no abbreviation here. */
    const name = foldOrganName(subject.toLowerCase());
    /* `Nätverket för chefer`, `Kommunstyrelsen i Falun`: what follows says more of the same body. */
    const bare = foldOrganName(subject.replace(/\s(?:i|för|inom|på|av)\s.*$/u, ''));
    const forms = foldBothWays(subject);
    if (forms.some((form) => own.has(form))) return 'own';
    if (forms.some((form) => others.has(form))) return 'other';
    if (own.has(bare)) return 'own';
    const owner = PART_OF_MEETING.test(subject) ? foldOrganName(subject.replace(PART_OF_MEETING, '')) : undefined;
    if (owner !== undefined) return others.has(owner) ? 'other' : 'own';
    if (ITSELF.has(name)) return 'own';
    if (ABOVE.has(bare)) return starts.has(bare) ? 'own' : 'other';
    return name.length > 2 && heads.some((head) => head.endsWith(name)) ? 'own' : 'unknown';
  };
}

/** `Kommunernas ledamöter`, `Regionens representanter`: some of those who meet. */
export const PART_OF_MEETING = /(?<=\p{L})s\s+(?:ledamöter(?:na)?|representanter(?:na)?|företrädare)$/iu;

/** The words of a name that say what the body is: not what it is for or where, nor whose: `Vårdkommitté` of `Regionens Vårdkommitté för Syd`. */
function headsOf(name: string): readonly string[] {
  const words = name.replace(/\s(?:i|för|inom|på|av)\s.*$/u, '').split(/\s+/);
  return words.filter((word, place) => place === words.length - 1 || !/s$/u.test(word)).map(foldOrganName);
}

/**
 * A name without what bends it: case, white space, hyphens, genitive and definite endings, so that every form of a name folds
 * to one. Made for: *Nätverkets, Nätverket, nätverk*; *Socialchefs nätverket*; *Kommittén, Direktionen, Beredningen, Ledningen,
 * Sammanträdet, Mötet, Teamet, Regionen, Kommunen, Tingsrätten, Styrelsen, Stämman, Presidiet/Presidium, Konferensen, Byrån,
 * Sektorn, Cheferna, Deltagarna, Kapitlet/Kapitel*. Shorter names than four letters (*SKR*, *vi*) stay as they are.
 */
export function foldOrganName(name: string): string {
  let folded = name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s\u00AD\u200B-]+/gu, '');
  const last =
    name
      .trim()
      .split(/[\s-]+/)
      .at(-1) ?? '';
  if (folded.length > LONGEST_NAME || last.length < SHORTEST_BENT || /^\p{Lu}{2,6}$/u.test(name)) return folded;
  for (let before = ''; before !== folded; ) {
    before = folded;
    folded = ENDINGS.reduce((word, ending) => word.replace(ending, ''), folded);
  }
  return folded;
}

/** As one word, and word by word: `Socialchefs nätverket` is folded whole, `Vårdkommittén Syd` bends in its middle. */
function foldBothWays(name: string): readonly string[] {
  return [foldOrganName(name), name.split(/\s+/).map(foldOrganName).join('')];
}

/** A longer text is no name, and is not bent. */
const LONGEST_NAME = 200;
/** `Team A` and `SKR` have no endings: a last word of fewer letters is left as it is, and so is an abbreviation. */
const SHORTEST_BENT = 4;

/** One of each row at most is taken away a turn, and never so much that fewer than three letters are left. */
const ENDINGS: readonly RegExp[] = [
  /(?<=\p{L}{3})s$/u,
  /(?<=\p{L}{2}[aeo]r)na$/u,
  /(?<=\p{L}{3})(?:en|et|um)$/u,
  /(?<=\p{L}{3})(?:(?<=[aeiouyåäöélr])n|(?<=e)t|e|a)$/u,
  /(?<=\p{L}{2})e(?=l$)/u,
];

const fold = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldOrganName));

/** The meeting itself and those who lead it, in words that every meeting uses. */
const ITSELF = fold([
  ...[
    'det',
    'man',
    'vi',
    'alla',
    'samtliga',
    'de närvarande',
    'deltagarna',
    'deltagare',
    'mötesdeltagarna',
    'närvarande',
    'ledamöterna',
    'gruppen',
  ],
  ...['mötet', 'sammanträdet', 'stämman', 'årsmötet', 'rådsmötet', 'konferensen', 'kollegiet', 'presidiet', 'teamet'],
  ...['nätverket', 'nämnden', 'styrelsen', 'utskottet', 'chefsnätverket', 'socialchefsnätverket', 'styrgruppsmötet'],
  ...['socialchefsmötet', 'socialcheferna', 'cheferna', 'ordföranden', 'viceordföranden', 'mötesordföranden'],
]);

/** Bodies above and beside every network, that it tells of. */
const ABOVE = fold([
  ...['regeringen', 'riksdagen', 'regionen', 'kommunen', 'kommunerna', 'kommunstyrelsen', 'kommunfullmäktige'],
  ...['regionfullmäktige', 'regionstyrelsen', 'socialstyrelsen', 'länsstyrelsen', 'skr', 'kommundirektörerna'],
  ...['kommundirektören', 'fullmäktige', 'välfärdsrådet', 'länschefsnätverket', 'förvaltningsrätten', 'ivo'],
]);

/**
 * The source of a pattern that meets a name in running text, in the genitive and in its definite forms too: `SCHNVs`,
 * `Välfärdsrådet` of `Välfärdsråd`, `Kommittén` of `Kommitté`. Flags: `organNameFlags`.
 */
export function organNamePattern(name: string): string {
  return String.raw`(?<![\p{L}\d-])${phrasePattern(name)}(?:et|en|t|n)?s?(?!\p{L})`;
}

/** An abbreviation is met in capitals alone, another name in any case. */
export function organNameFlags(name: string): 'u' | 'iu' {
  return phraseFlags(name);
}
