import type { Glyph } from './page-ink.ts';

/**
 * Joins each accent that is drawn as a character of its own with its letter: `¨` + `a`, `A` + ring. Some programs draw
 * the accent before the letter, some after it, some once the whole line is drawn. `glyphs`: those of one row, from left
 * to right.
 */
export function joinAccents(glyphs: readonly Glyph[]): readonly Glyph[] {
  if (!glyphs.some(({ text }) => isAccent(text))) return glyphs;
  const letters = glyphs.filter(({ text }) => !isAccent(text)).toSorted((a, b) => a.x - b.x);
  const given = new Map<Glyph, string>();
  const joined = new Set<Glyph>();
  for (const [index, accent] of glyphs.entries()) {
    if (!isAccent(accent.text)) continue;
    const mark = accent.text.length === 1 ? (COMBINING[accent.text] ?? accent.text) : accent.text;
    const letter = findBefore(glyphs, index) ?? findUnder(letters, accent);
    if (
      letter === undefined ||
      (!isMark(accent.text) && (letter.text + mark).normalize('NFC').length !== letter.text.length)
    )
      continue;
    given.set(letter, (given.get(letter) ?? letter.text) + mark);
    joined.add(accent);
  }
  return glyphs
    .filter((glyph) => !joined.has(glyph))
    .map((glyph) => {
      const text = given.get(glyph);
      return text === undefined ? glyph : { ...glyph, text: text.normalize('NFC') };
    });
}

/** Accents that are characters of their own, with the combining character for each. */
const COMBINING: Readonly<Record<string, string>> = {
  '\u00A8': '\u0308',
  '\u02DA': '\u030A',
  '\u00B0': '\u030A',
  '\u00B4': '\u0301',
  '\u0060': '\u0300',
  '\u02C6': '\u0302',
  '\u005E': '\u0302',
  '\u02DC': '\u0303',
  '\u007E': '\u0303',
  '\u02C7': '\u030C',
  '\u00B8': '\u0327',
};

function isAccent(text: string): boolean {
  return Object.hasOwn(COMBINING, text) || isMark(text);
}

function isMark(text: string): boolean {
  return /^\p{M}+$/u.test(text);
}

/** The letter before an accent without width, to which it belongs. */
function findBefore(glyphs: readonly Glyph[], index: number): Glyph | undefined {
  const accent = glyphs[index];
  const letter = glyphs[index - 1];
  if (accent === undefined || letter === undefined || !isMark(accent.text) || accent.width > accent.size * 0.1)
    return undefined;
  return Math.abs(letter.x + letter.width - accent.x) < accent.size * 0.15 ||
    (accent.x >= letter.x && accent.x < letter.x + letter.width)
    ? letter
    : undefined;
}

/** The letter whose width holds the middle of the accent. */
function findUnder(letters: readonly Glyph[], accent: Glyph): Glyph | undefined {
  const middle = accent.x + accent.width / 2;
  let low = 0;
  let high = letters.length;
  while (low < high) {
    const at = (low + high) >>> 1;
    if ((letters[at]?.x ?? Infinity) <= middle) low = at + 1;
    else high = at;
  }
  const letter = letters[low - 1];
  return letter !== undefined && middle < letter.x + letter.width && /^\p{L}$/u.test(letter.text) ? letter : undefined;
}
