/**
 * Two signs in the text that Pagefind reads; a reader never sees them. `^` stands at the boundaries of a compound:
 * Pagefind takes `hemsjukvårds^avtalet` as the whole word and as its parts, all at one place. `~` stands before a word
 * that is not in the text: `framhöll~framhålla` is found as *framhålla* and shown as *framhöll*. A hidden word has
 * letters alone; a digit after it belongs to the text. The signs are ASCII because Pagefind does not part words at soft
 * hyphens and zero-width signs.
 */
export const BOUNDARY = '^';
const HIDDEN = '~';

/** Private-use letters that stand for the two signs where the minutes themselves print them. */
const PRINTED = { '^': '\uE05E', '~': '\uE07E' } as const;

/** A marked word. `parts` joined are the word as printed; `hidden` are further words by which it is found. */
export function joinMarked(parts: readonly string[], hidden: readonly string[]): string {
  return parts.join(BOUNDARY) + hidden.map((word) => HIDDEN + word).join('');
}

/** Words that are found and not shown, one after the other, without a printed word. */
export function hideWords(words: readonly string[]): string {
  return words.map((word) => HIDDEN + word).join(' ');
}

/** The text with its own `^` and `~` replaced by their stand-ins. To be called before compounds are marked. */
export function keepPrintedSigns(text: string): string {
  return text.replaceAll('^', PRINTED['^']).replaceAll('~', PRINTED['~']);
}

/** A marked text without its marks; the signs that the minutes print stay replaced, and every word keeps its place. */
export function withoutHiddenWords(marked: string): string {
  return marked.replaceAll(/(?<=\S)(?:~[\p{L}\p{M}]*|\^)/gu, '');
}

/** The text as printed, from a marked text or any piece of it. */
export function withoutMarks(marked: string): string {
  return marked
    .replaceAll(/~[\p{L}\p{M}]*/gu, '')
    .replaceAll(BOUNDARY, '')
    .replaceAll(PRINTED['^'], '^')
    .replaceAll(PRINTED['~'], '~');
}

/** A letter of the runes, which no minutes print. */
const RUNE = '\u16C2';

/**
 * A hidden word that stands beside an abbreviation in capitals. Pagefind takes the endings off every word, so that *MAR*
 * and *mars* are one to it; with this letter at its end the abbreviation is found alone.
 */
export function abbreviationMark(abbreviation: string): string {
  return abbreviation + RUNE;
}

/** The abbreviation of such a hidden word; undefined for any other word. */
export function readAbbreviationMark(word: string): string | undefined {
  return word.length > 1 && word.endsWith(RUNE) ? word.slice(0, -1) : undefined;
}
