import { editDistance } from './edit-distance.ts';
import { foldLetters } from './fold-letters.ts';
import type { Span } from './span.ts';

/**
 * Places where a person may stand who is written otherwise than `name`, in order. They are for a person to judge: the
 * surname alone may be a namesake's. Made for: `GÄRDBACK`, `Gardback`, `Gärdback, Ulrika`, `U. Gärdback`, `Gärdback U`,
 * `Ulrika M Gärdback`, `Ulrika G.`, `U.G.`, `Ulrika Gärdbck`, `u.g@`, `ug@`, `ulrika@`, `ulrika.gardback@`, `ulrgar01@`,
 * `gardul@`, `Kristina Kumlin` of `Kristina Kumlin Bergenstråle`, `Malin Lindén Olsson` of `Ohlsson`, a soft hyphen or
 * a space of no width inside, `G\u00e4rdback` and `G&#228;rdback`, `Gärd-` and `back` on two lines,
 * `**Ulrika** Gärdback`. A name of one word is found in any case and spelling.
 */
export function findNearNames(text: string, name: string): readonly Span[] {
  const patterns = patternsOf(name);
  /* Most texts hold nothing near, and to fold with places is slow. */
  if (!patterns.some(({ pattern }) => foldWhole(text).search(pattern) >= 0)) return [];
  const { folded, places } = foldWithPlaces(text);
  const found = patterns.flatMap(({ pattern, isNear }) =>
    [...folded.matchAll(pattern)].flatMap((match) =>
      isNear && !isNear(match) ? [] : [{ start: match.index, end: match.index + match[0].length }],
    ),
  );
  return joinOverlapping(found).map(({ start, end }) => ({
    start: places[start]?.start ?? 0,
    end: places[end - 1]?.end ?? text.length,
  }));
}

interface NearPattern {
  readonly pattern: RegExp;
  /** Judges what the pattern found; without it, all is near. */
  readonly isNear?: (match: RegExpExecArray) => boolean;
}

const BEFORE = String.raw`(?<![\p{L}\d])`;
const AFTER = String.raw`(?:[:'’]?s)?(?![\p{L}\d])`;
/** What may stand between two parts of a name; short, so that no stretch of signs is read twice. */
const GAP = String.raw`[\s,;:._()/-]{0,4}`;
/** Up to two middle names or initials. */
const MIDDLE = String.raw`(?:[\s._-]{1,3}\p{L}{1,20}){0,2}`;
const SHORTEST_MISSPELT = 4;

function patternsOf(name: string): readonly NearPattern[] {
  const words = foldLetters(name).split(/\s+/).filter(Boolean);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2) return [near(BEFORE, spelled(first), AFTER)];
  const [given, sur] = [spelled(first), spelled(last)];
  const [g, s] = [quoted(first.charAt(0)), quoted(last.charAt(0))];
  return [
    near(BEFORE, given, MIDDLE, GAP, sur, AFTER),
    near(BEFORE, sur, GAP, given, AFTER),
    near(BEFORE, g, GAP, String.raw`(?:\p{L}[\s.]{1,2})?`, sur, AFTER),
    near(BEFORE, sur, String.raw`[\s,;:.]{1,3}`, g, String.raw`(?![\p{L}\d])`),
    near(BEFORE, given, String.raw`\s\p{L}\.`),
    near(BEFORE, given, String.raw`[\s._-]{1,2}`, s, String.raw`(?![\p{L}\d])`),
    near(BEFORE, g, String.raw`(?:\.\s?|\s?-\s?)`, s, String.raw`(?:\.|(?=@))(?![\p{L}\d])`),
    ...words.slice(1, -1).map((middle) => near(BEFORE, given, GAP, spelled(middle), AFTER)),
    {
      pattern: new RegExp(`${BEFORE}${String.raw`([\p{L}\d._-]{2,40})@`}`, 'gu'),
      isNear: ([, local = '']) => isMadeOf(local, first, last),
    },
    near(sur, String.raw`(?=[\p{L}\d._-]{0,30}@)`),
    near(BEFORE, sur, AFTER),
    ...[0, 1].map((middles) => ({
      pattern: new RegExp(
        `${BEFORE}${given}${String.raw`(?: \p{L}{1,20}){${middles}}[\s,.-]{1,3}(\p{L}{3,30})`}${AFTER}`,
        'gu',
      ),
      isNear: ([, word = '']: RegExpExecArray) =>
        last.length >= SHORTEST_MISSPELT && editDistance(word.slice(0, 40), last) <= 1,
    })),
  ];
}

/**
 * Whether the part of a mail address before `@` is the given name, or the beginnings of both names in one of the two orders:
 * `ulrika`, `ug`, `ulrgar01`, `ulrika.g`, `gardul`.
 */
function isMadeOf(local: string, first: string, last: string): boolean {
  const letters = local.replaceAll(/[\d._-]/g, '');
  const joins = (a: string, b: string) =>
    Array.from({ length: letters.length - 1 }, (_, end) => end + 1).some(
      (end) => a.startsWith(letters.slice(0, end)) && b.startsWith(letters.slice(end)),
    );
  return letters === first || (letters.length > 1 && (joins(first, last) || joins(last, first)));
}

function near(...parts: readonly string[]): NearPattern {
  return { pattern: new RegExp(parts.join(''), 'gu') };
}

/** A part of a name; where it has a hyphen, with any divider in its place. */
function spelled(part: string): string {
  return part.split(/[-‐‑]/).map(quoted).join(String.raw`[\s-]{0,2}`);
}

function quoted(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}

/** Made for: `Gärd-` and `back` on the next line, which may be a quotation's. */
const LINE_BREAK = String.raw`(?<=\p{L})[-‐‑][^\S\n]{0,8}\n[\s>]{0,12}(?=\p{L})`;
/** Signs that no eye sees, and those of Markdown. */
const UNSEEN = String.raw`[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\u{E0000}-\u{E007F}*\\]`;
const IS_UNSEEN = new RegExp(UNSEEN, 'u');
const LEFT_OUT = new RegExp(`${LINE_BREAK}|${UNSEEN}`, 'gu');
/** Signs by their number, as YAML and HTML write them: `G\u00e4rdback`, `G\xE4rdback`, `G&#228;rdback`, `G&#xE4;rdback`. */
const NUMBERED = String.raw`\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|&#\d{2,6};|&#[xX][\da-fA-F]{2,5};`;
const PIECE = new RegExp(String.raw`(${NUMBERED})|(${LINE_BREAK}|${UNSEEN})|(\s+)|.`, 'gu');
const SIGN_BY_NUMBER = new RegExp(NUMBERED, 'g');

function readNumbered(piece: string): string {
  const digits = piece.replace(/^\W+[ux]?/i, '').replace(';', '');
  return String.fromCodePoint(Number.parseInt(digits, /^&#\d/.test(piece) ? 10 : 16));
}

/** Small letters without marks, single blanks, no unseen signs, and words whole that a hyphen breaks over two lines. */
function foldWhole(text: string): string {
  return foldSign(text.replaceAll(SIGN_BY_NUMBER, readNumbered).replaceAll(LEFT_OUT, '').replaceAll(/\s+/g, ' '));
}

/** The same, with the place in the text of each character. */
function foldWithPlaces(text: string): { readonly folded: string; readonly places: readonly Span[] } {
  const parts: string[] = [];
  const places: Span[] = [];
  for (const { index: start, 0: piece, 1: numbered, 2: leftOut, 3: blank } of text.matchAll(PIECE)) {
    const sign = numbered === undefined ? piece : readNumbered(numbered);
    if (leftOut !== undefined || (numbered !== undefined && IS_UNSEEN.test(sign))) continue;
    const folded = blank === undefined ? foldSign(sign) : ' ';
    parts.push(folded);
    for (let unit = 0; unit < folded.length; unit += 1) places.push({ start, end: start + piece.length });
  }
  return { folded: parts.join(''), places };
}

/** Letters of other languages that no mark can be taken from. */
const OTHER_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'a',
  œ: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ß: 's',
  ı: 'i',
};

function foldSign(text: string): string {
  return foldLetters(text.normalize('NFKC')).replaceAll(/[øæœđðłßı]/g, (letter) => OTHER_LETTERS[letter] ?? letter);
}

function joinOverlapping(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const before = joined.at(-1);
    if (before && span.start < before.end)
      joined[joined.length - 1] = { start: before.start, end: Math.max(before.end, span.end) };
    else joined.push(span);
  }
  return joined;
}
