import { stemAsPagefind } from './stem-as-pagefind.ts';

/** What is asked of an index, as Pagefind reads it. */
export interface AskedTerm {
  /** In quotes: these words side by side, and no longer ones. */
  readonly isExact: boolean;
  readonly words: readonly AskedWord[];
}

export interface AskedWord {
  /** In small letters, without signs. */
  readonly typed: string;
  /** The same without marks. */
  readonly bare: string;
  readonly stem: string;
}

/** `letters`: the signs that the index takes for letters. */
export function readAskedTerm(text: string, letters: readonly string[]): AskedTerm {
  const typed = [...text]
    .map((sign) => (letters.includes(sign) ? sign : SIGN.test(sign) ? '' : sign.toLowerCase()))
    .join('')
    .replaceAll(/\s{2,}/gu, ' ')
    .trim();
  const bare = typed.normalize('NFD').replaceAll(/\p{M}/gu, '');
  const spelt = typed.split(' ');
  return {
    isExact: /^\s*".+"\s*$/u.test(text),
    words:
      bare.trim() === ''
        ? []
        : bare.split(' ').map((word, place) => ({ typed: spelt[place] ?? '', bare: word, stem: stemAsPagefind(word) })),
  };
}

/** What Pagefind takes out of a question. */
const SIGN = /[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]/u;

/**
 * Whether a word of the index, in one of its spellings, is meant: å, ä and ö are letters of their own, so that *enkät* is no
 * form of *enkel*. A reader who types without them is helped by the spelling correction.
 */
export function isSpeltAlike(typed: string, form: string): boolean {
  return form.startsWith(typed) || typed.startsWith(form);
}
