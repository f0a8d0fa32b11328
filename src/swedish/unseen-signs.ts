import type { Span } from './span.ts';

/** Signs that nobody sees and that change what is read: by an eye, or by a program beside it. */
export interface UnseenSigns extends Span {
  /** What they do, in Swedish, after *tecken som*. */
  readonly does: string;
}

export const DIVIDES_WORDS = 'delar ord utan att synas';

const KINDS = [
  {
    does: 'vänder skrivriktningen',
    /** Embeddings, overrides and isolates: `\u202Eabc\u202C` is shown as cba. */
    pattern: /[\u202A-\u202E\u2066-\u2069]+/gu,
  },
  {
    does: DIVIDES_WORDS,
    /*
     * Between two letters or digits of scripts that never join with them, or several in a row. One beside a space or a
     * sign comes along with pasted text, and between pictures they are a part of the picture.
     */
    pattern:
      /(?<=[\p{sc=Latin}\p{N}])[\u200B-\u200D\u2060\u180E\uFEFF]+(?=[\p{sc=Latin}\p{N}])|[\u200B\u2060\u180E\uFEFF]{2,}|[\u200C\u200D][\u200B-\u200D\u2060\u180E\uFEFF]+/gu,
  },
  {
    does: 'gömmer ord',
    /* Letters of tags, of which flags of emoji are made, and the selectors that no Swedish word has. */
    pattern: /(?<flag>\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F})|[\u{E0000}-\u{E007F}]+|[\u{E0100}-\u{E01EF}]+/gu,
  },
] as const;

/** Every such run of signs, in order. Soft hyphens and fixed spaces are none: they are seen where a line ends. */
export function findUnseenSigns(text: string): readonly UnseenSigns[] {
  if (!/[\u180E\u200B-\u200D\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E01EF}]/u.test(text)) return [];
  return KINDS.flatMap(({ does, pattern }) =>
    [...text.matchAll(pattern)].flatMap((match) =>
      match.groups?.['flag'] === undefined ? [{ does, start: match.index, end: match.index + match[0].length }] : [],
    ),
  ).toSorted((a, b) => a.start - b.start);
}

/** In characters: enough on either side to find the place. */
const AROUND = 30;

/** The words around the signs as they are seen, and those that letters of tags spell. */
export function wordsAround(text: string, { start, end }: Span): string {
  const spelled = [...text.slice(start, end)].map((sign) => asLetter(sign.codePointAt(0) ?? 0)).join('');
  const near = `${text.slice(Math.max(0, start - AROUND), start)}${spelled}${text.slice(end, end + AROUND)}`;
  return near.replaceAll(UNSEEN, '').replaceAll(/\s+/gu, ' ').trim();
}

const UNSEEN = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E01EF}]/gu;

function asLetter(code: number): string {
  return code >= 0xe0020 && code <= 0xe007e ? String.fromCodePoint(code - 0xe0000) : '';
}
