/**
 * Signs in the text that Pagefind reads and nobody sees. Pagefind takes a word with one of these in it as the whole word
 * and its parts, all at one place: `hemsjukvårds^avtalet`. What follows a `~` is not in the text at all:
 * `framhöll~framhålla` is found as *framhålla* and shown as *framhöll*; it is letters alone, for a digit after it is the
 * text's own. Only ASCII signs part words; soft hyphens and zero-width signs do not.
 */
const BOUNDARY = '^';
const HIDDEN = '~';

/** The two signs where the minutes themselves print them: private-use letters stand for them on the way through Pagefind. */
const PRINTED = { '^': '\uE05E', '~': '\uE07E' } as const;

/** `parts` joined are the word as printed; `hidden` are further words that it shall be found by. */
export function joinMarked(parts: readonly string[], hidden: readonly string[]): string {
  return parts.join(BOUNDARY) + hidden.map((word) => HIDDEN + word).join('');
}

/** The text with `^` and `~` as their stand-ins; to be called before compounds are marked, so that marks and printed signs differ. */
export function keepPrintedSigns(text: string): string {
  return text.replaceAll('^', PRINTED['^']).replaceAll('~', PRINTED['~']);
}

/** The text as printed, whatever of it Pagefind gives back. */
export function withoutMarks(marked: string): string {
  return marked
    .replaceAll(/~[\p{L}\p{M}]*/gu, '')
    .replaceAll(BOUNDARY, '')
    .replaceAll(PRINTED['^'], '^')
    .replaceAll(PRINTED['~'], '~');
}
