import { foldWords } from '../swedish/fold-letters.ts';

/** Words of a name that tell no body from another. */
const SMALL = new Set(['i', 'for', 'och', 'av', 'pa', 'inom', 'med']);
/** A body whose minutes everybody calls by an abbreviation, as its sister networks are called here. */
const KNOWN = new Map([['socialchefsnatverket', 'schnv']]);
/** In characters: it stands in every address, with a day and the number of an item behind it. */
const LONGEST = 34;

/**
 * Proposes the id of a body from its name: *Socialchefsnätverket i Värmland* gives `schnv-varmland`. Empty where the name has no
 * letter that an address can have.
 */
export function proposeOrganId(name: string): string {
  const words = foldWords(name)
    .replaceAll(/[^a-z0-9 ]/g, '')
    .split(' ')
    .filter((word) => word !== '' && !SMALL.has(word))
    .map((word) => KNOWN.get(word) ?? word);
  const fits = words.findLastIndex((_, place) => words.slice(0, place + 1).join('-').length <= LONGEST);
  return words.slice(0, fits + 1).join('-') || (words[0] ?? '').slice(0, LONGEST);
}
