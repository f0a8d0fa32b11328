import { cleanCharacters, SOFT_HYPHEN } from '../clean-characters.ts';
import { LOST_SIGN } from '../symbols.ts';
import type { Unseen } from '../words-unseen.ts';
import type { WordLine } from './find-tabs.ts';
import type { Glyph } from './page-ink.ts';

/** A line of text that still knows where each of its letters stands. */
export interface SetLine {
  readonly text: string;
  readonly letters: readonly SetLetter[];
  readonly isBold: boolean;
}

/** A letter of a line. `start`, `end`: its place in the text. `x0`, `x1`: its place on the page, in points. */
export interface SetLetter {
  readonly start: number;
  readonly end: number;
  readonly x0: number;
  readonly x1: number;
  /** Why nobody sees it; undefined where it is seen, or not known. */
  readonly unseen: Unseen | undefined;
}

/**
 * Sets words as a line. `tabs`: the indexes of the words that begin a column. Soft hyphens stay, because only the whole
 * document tells what they mean.
 */
export function setLine({ words }: WordLine, tabs: ReadonlySet<number>): SetLine {
  const letters: SetLetter[] = [];
  let text = '';
  for (const [index, { glyphs }] of words.entries()) {
    if (text !== '') text += tabs.has(index) ? '\t' : ' ';
    for (const [place, glyph] of glyphs.entries()) {
      const shown = readGlyph(glyph, place === 0);
      if (shown === '') continue;
      letters.push({
        start: text.length,
        end: text.length + shown.length,
        x0: glyph.x,
        x1: glyph.x + glyph.width,
        unseen: glyph.unseen,
      });
      text += shown;
    }
  }
  return { text, letters, isBold: areBold(words.flatMap(({ glyphs }) => glyphs)) };
}

/**
 * The cleaned letter. A soft hyphen without width was not drawn, and gives nothing. A letter whose code says nothing leaves
 * a sign in its place: it may be a tick, or a letter. Within a word, one without width was not drawn.
 */
function readGlyph({ text, width }: Glyph, isFirst: boolean): string {
  if (text === SOFT_HYPHEN) return width > 0 ? text : '';
  return cleanCharacters(text).replaceAll(/\s/g, '') || ((width > 0 || isFirst) && isControl(text) ? LOST_SIGN : '');
}

/** Whether the letter is a code that no character has. */
function isControl(text: string): boolean {
  return /^[\u0000-\u0008\u000E-\u001F\u007F-\u009F]+$/.test(text);
}

/** Whether all letters are bold, or all digits where there is no letter. */
function areBold(glyphs: readonly Glyph[]): boolean {
  const sign = glyphs.some(({ text }) => /\p{L}/u.test(text)) ? /\p{L}/u : /\p{N}/u;
  const counted = glyphs.filter(({ text }) => sign.test(text));
  return counted.length > 0 && counted.every(({ isBold }) => isBold);
}
