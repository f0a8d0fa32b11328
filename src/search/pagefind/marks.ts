/**
 * Two signs in the text that Pagefind reads; a reader never sees them. `^` stands at the boundaries of a compound:
 * Pagefind takes `hemsjukvårds^avtalet` as the whole word and as its parts, all at one place. `~` stands before a word
 * that is not in the text: `framhöll~framhålla` is found as *framhålla* and shown as *framhöll*. A hidden word has
 * letters alone; a digit after it belongs to the text. The signs are ASCII because Pagefind does not part words at soft
 * hyphens and zero-width signs.
 */
const BOUNDARY = '^';
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

/** The text as printed, from a marked text or any piece of it. */
export function withoutMarks(marked: string): string {
  return marked
    .replaceAll(/~[\p{L}\p{M}]*/gu, '')
    .replaceAll(BOUNDARY, '')
    .replaceAll(PRINTED['^'], '^')
    .replaceAll(PRINTED['~'], '~');
}
