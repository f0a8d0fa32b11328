import type { Span } from './span.ts';

/** Signs that nobody sees and that change what is read: by an eye, or by a program beside it. */
export interface UnseenSigns extends Span {
  /** What they do, in Swedish, after *tecken som*. */
  readonly does: string;
}

export const DIVIDES_WORDS = 'delar ord utan att synas';

/**
 * Signs that take no room, apart from those that turn the direction, hide words or end a line: joiners and spaces of no
 * width, marks of direction, fillers of Korean, vowels of Khmer that are never seen, selectors, marks of notes and of music.
 */
const NO_ROOM = String.raw`\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2060-\u2065\u206A-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}`;

/** Letters and digits of scripts whose signs never join by such signs, with their accents. */
const LETTER = String.raw`\p{sc=Latin}\p{N}\u0300-\u034E\u0350-\u036F`;

const WITHIN_WORD = String.raw`(?<=[${LETTER}])[${NO_ROOM}]+(?=[${LETTER}])`;
const DIVIDERS = new RegExp(WITHIN_WORD, 'gu');

/** A text whose words are whole: without the signs within them that take no room. */
export function withoutDividers(text: string): string {
  return text.replaceAll(DIVIDERS, '');
}

const KINDS = [
  {
    does: 'vänder skrivriktningen',
    /*
     * Embeddings, overrides and isolates: `\u202Eabc\u202C` is shown as cba. Around words of a script that runs from right to
     * left anyway, all but overrides turn nothing.
     */
    pattern:
      /(?<ordinary>[\u202A\u202B\u2066-\u2068](?=[^\p{sc=Latin}\p{N}\u202A-\u202E\u2066-\u2069]*[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}])[^\p{sc=Latin}\p{N}\u202A-\u202E\u2066-\u2069]+[\u202C\u2069])|[\u202A-\u202E\u2066-\u2069]+/gu,
  },
  {
    does: DIVIDES_WORDS,
    /*
     * Between two letters or digits of scripts that never join with them, or several in a row. One beside a space or a
     * sign comes along with pasted text, and between pictures they are a part of the picture.
     */
    pattern: new RegExp(
      String.raw`${WITHIN_WORD}|[\u200B\u2060\u180E\uFEFF]{2,}|[\u200C\u200D][\u200B-\u200D\u2060\u180E\uFEFF]+`,
      'gu',
    ),
  },
  {
    does: 'gömmer ord',
    /* Letters of tags, of which flags of emoji are made, and the selectors that no Swedish word has. */
    pattern:
      /(?<ordinary>\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F})|[\u{E0000}-\u{E007F}]+|[\u{E0100}-\u{E01EF}]+|[\uFE00-\uFE0F]{2,}/gu,
  },
] as const;

const ANY = new RegExp(String.raw`[\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E01EF}${NO_ROOM}]`, 'u');

/** Every such run of signs, in order. Soft hyphens and fixed spaces are none: they are seen where a line ends. */
export function findUnseenSigns(text: string): readonly UnseenSigns[] {
  if (!ANY.test(text)) return [];
  return KINDS.flatMap(({ does, pattern }) =>
    [...text.matchAll(pattern)].flatMap((match) =>
      match.groups?.['ordinary'] === undefined
        ? [{ does, start: match.index, end: match.index + match[0].length }]
        : [],
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

const UNSEEN = new RegExp(String.raw`[\u00AD\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E01EF}${NO_ROOM}]`, 'gu');

function asLetter(code: number): string {
  return code >= 0xe0020 && code <= 0xe007e ? String.fromCodePoint(code - 0xe0000) : '';
}
