/**
 * The stem under which Pagefind files a Swedish word: its own stemmer's, which follows the Swedish algorithm of Snowball 3.
 * `word` has small letters without marks, since Pagefind takes these off before it stems, so that no rule with å, ä or ö
 * is needed.
 */
export function stemAsPagefind(word: string): string {
  return withoutOtherEnding(withoutDoubleEnding(withoutEnding(word)));
}

/** What stands before the part of a word in which endings are taken: to the first consonant after a vowel, three signs at least. */
const BEGINNING = /^[^aeiouy]*[aeiouy]+[^aeiouy]/u;
const SHORTEST_BEGINNING = 3;

/** The place from which a word may lose its ending. */
function findEndingStart(word: string): number {
  const signs = [...word];
  if (signs.length < SHORTEST_BEGINNING) return word.length;
  const beginning = BEGINNING.exec(word)?.[0];
  return beginning === undefined
    ? word.length
    : Math.max(beginning.length, signs.slice(0, SHORTEST_BEGINNING).join('').length);
}

/** Made for: `bilarna`, `nyheterna`, `jobbade`, `pojkens`, `bussarnas`. */
const ENDING =
  /(?:heterna|hetens|andet|anden|andes|arens|arnas|ernas|heten|heter|ornas|ande|aren|arna|arne|aste|ades|erna|erns|orna|ade|are|ast|ens|ern|het|ad|ar|as|at|en|er|es|et|or|a|e|s)$/u;
/** The letters after which an *s* is an ending. */
const BEFORE_S = /[bcdfghjklmnoprtvy]$/u;

function withoutEnding(word: string): string {
  const start = findEndingStart(word);
  const ending = ENDING.exec(word.slice(start))?.[0];
  if (ending === undefined) return word;
  const rest = word.slice(0, -ending.length);
  if (ending === 'et') return losesEt(rest) ? rest : word;
  if (ending !== 's') return rest;
  if (rest.endsWith('et') && losesEt(rest.slice(0, -2))) return rest.slice(0, -2);
  return BEFORE_S.test(rest) ? rest : word;
}

/** Made for: `huset`, `arkivet` and not `bordet`, `det`, `universitet`, `paket`. */
const BEFORE_ET = /.[aeiouy][^aeiouy]$/su;
const NOT_BEFORE_ET = /(?:fab|h|pak|rak|stak|kom|iet|[cdmnprstux]it|[ai]lit|ivit|kvit)$/u;

function losesEt(rest: string): boolean {
  return BEFORE_ET.test(rest) && !NOT_BEFORE_ET.test(rest);
}

/** Made for: `friskt`, `vagd`, `mann`. */
const DOUBLE = /(?:dd|gd|nn|dt|gt|kt|tt)$/u;

function withoutDoubleEnding(word: string): string {
  return DOUBLE.test(word.slice(findEndingStart(word))) ? word.slice(0, -1) : word;
}

/** Made for: `saklig`, `nyttig`, `bakels`, `kraftfullt`. */
function withoutOtherEnding(word: string): string {
  const start = findEndingStart(word);
  return word.slice(0, start) + word.slice(start).replace(/(?:lig|els|ig|(?<=full)t)$/u, '');
}
