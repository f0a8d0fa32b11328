/** A word that may go on from one line to the next. */
export interface BrokenWord {
  /** Without the hyphen, and without brackets and quotation marks. */
  readonly before: string;
  readonly after: string;
  readonly sign: string;
  /** What of the second line belongs to the word, punctuation after it included: `verkan,`. */
  readonly moved: string;
}

/** Undefined where the first line does not end in a hyphen, or the second one begins with something else than a word's end. */
export function findBrokenWord(first: string, second: string): BrokenWord | undefined {
  const [, before, sign] =
    /([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)([-\u2010\u00AD])$/u.exec(first.slice(-LONGEST_WORD)) ?? [];
  const [after] = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/u.exec(second.slice(0, LONGEST_WORD)) ?? [];
  if (before === undefined || sign === undefined || after === undefined) return undefined;
  if (STANDS_ALONE.test(after) || /^(?:\p{L}|\p{N}{1,3})[.):]/u.test(second)) return undefined;
  const [moved = after] = /^\S+/.exec(second) ?? [];
  return { before, after, sign, moved };
}

/** A line may be longer. */
export const LONGEST_WORD = 100;

/** What follows a hyphen that stands for a left-out word: `hälso- och`, `dag- eller`, `sjuk- samt`; and any single letter. */
const STANDS_ALONE =
  /^(?:och|eller|samt|respektive|resp|till|alternativt|alt|men|inklusive|inkl|liksom|som|att|\p{L})$/iu;
