import type { SourceLine, SourceProblem } from '../source-document.ts';
import { SOFT_HYPHEN } from './clean-characters.ts';
import { editLine } from './edit-text.ts';
import { moveWord } from './move-word.ts';

export interface JoinedLines {
  readonly lines: readonly SourceLine[];
  readonly problems: readonly SourceProblem[];
}

/**
 * Joins words that a line end divides, on the first of the two lines, where the document itself shows how the word is
 * written: `sam-` + `verkan` is `samverkan` if that word stands elsewhere, `Malung-` + `Sälen` keeps its hyphen if the
 * whole does, and `hälso-` + `och sjukvård` stay two words. Where the document does not tell, the hyphen stays and the
 * word is reported. Word's paragraphs are whole and are left alone.
 */
export function joinLineEndHyphens(lines: readonly SourceLine[]): JoinedLines {
  if (!lines.some(({ text, whole }) => !whole && /[-\u2010\u00AD](?:\n|$)/.test(text))) return { lines, problems: [] };
  const words = collectWords(lines);
  const usualGap = findUsualGap(lines);
  const joined: SourceLine[] = [];
  const problems: SourceProblem[] = [];
  let gap = 0;
  /** How many lines the line before has taken in. */
  let taken = 0;
  for (const printed of lines) {
    const { line, problems: within } = joinWithin(printed, words);
    for (const each of within) problems.push(each);
    const before = joined.at(-1);
    const broken =
      before !== undefined && taken < MOST_TAKEN && line.gapBefore <= usualGap && isOneText(before, line)
        ? findBrokenWord(before.text, line.text)
        : undefined;
    const glue = before === undefined || broken === undefined ? undefined : chooseGlue(broken, before, line, words);
    const own = gap === 0 ? line : { ...line, gapBefore: line.gapBefore + gap };
    gap = 0;
    if (before === undefined || broken === undefined || glue === undefined) {
      joined.push(own);
      taken = 0;
      continue;
    }
    const { first, rest } = moveWord(before, own, broken.moved, glue.by);
    joined[joined.length - 1] = first;
    if (!glue.isCertain)
      problems.push({
        code: 'hyphen-uncertain',
        line: before.number,
        details: { word: `${broken.before}-${broken.after}` },
      });
    if (rest.text === '') {
      gap = rest.gapBefore;
      taken += 1;
    } else {
      joined.push(rest);
      taken = 0;
    }
  }
  return { lines: joined, problems };
}

/** A word in a narrow column takes in a line or two; a line that has taken in so many is no line of words. */
const MOST_TAKEN = 20;

/** A word that may go on from one line to the next: `before` on the first line, `after` on the second. */
interface BrokenWord {
  /** Without hyphen, brackets and quotation marks. */
  readonly before: string;
  readonly after: string;
  /** The hyphen at the end of the first line. */
  readonly sign: string;
  /** What moves to the first line: the word's end with the punctuation after it, `verkan,`. */
  readonly moved: string;
}

/**
 * The word that a line end divides; undefined where the first line does not end in a hyphen, or the second does not
 * begin with the end of a word.
 */
function findBrokenWord(first: string, second: string): BrokenWord | undefined {
  /*
   * Made for: `sam-`, `(sam-`, `Malung-`, `hälso-och-sjuk-`; and on the next line `verkan,`, `Sälen)`. `a)` and `12.`
   * begin a list.
   */
  const [, before, sign] =
    /([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)([-\u2010\u00AD])$/u.exec(first.slice(-LONGEST_WORD)) ?? [];
  const [after] = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/u.exec(second.slice(0, LONGEST_WORD)) ?? [];
  if (before === undefined || sign === undefined || after === undefined) return undefined;
  if (STANDS_ALONE.test(after) || /^(?:\p{L}|\p{N}{1,3})[.):]/u.test(second)) return undefined;
  const [moved = after] = /^\S+/.exec(second) ?? [];
  return { before, after, sign, moved };
}

/** In characters. Lines may be longer; only this much of them is looked at. */
const LONGEST_WORD = 100;

/**
 * Words after a hyphen that stands for a left-out word. Made for: `hälso- och`, `dag- eller`, `sjuk- samt`; and single
 * letters.
 */
const STANDS_ALONE =
  /^(?:och|eller|samt|respektive|resp|till|alternativt|alt|men|inklusive|inkl|liksom|som|att|\p{L})$/iu;

/**
 * Whether a word may go on from one line to the other: not from or into a table row, nor into a heading or a numbered
 * line.
 */
function isOneText(first: SourceLine, second: SourceLine): boolean {
  return (
    !first.whole &&
    !second.whole &&
    first.region === second.region &&
    first.table === undefined &&
    second.table === undefined &&
    !first.text.includes('\t') &&
    !second.text.includes('\t') &&
    second.heading === undefined &&
    second.label === undefined
  );
}

/**
 * Joins words within the cell of a PDF's table, where `\n` follows each line that ends in a hyphen. Where nothing is
 * joined, a space takes its place, because the lines still belong to one text.
 */
function joinWithin(
  line: SourceLine,
  words: ReadonlySet<string>,
): { readonly line: SourceLine; readonly problems: readonly SourceProblem[] } {
  if (line.whole || !/[-\u2010\u00AD]\n/.test(line.text)) return { line, problems: [] };
  const problems: SourceProblem[] = [];
  const edits = [...line.text.matchAll(/[-\u2010\u00AD]\n/g)].map(({ index }) => {
    const broken = findBrokenWord(
      line.text.slice(Math.max(0, index - LONGEST_WORD), index + 1),
      line.text.slice(index + 2, index + 2 + LONGEST_WORD),
    );
    const glue = broken === undefined ? undefined : chooseGlue(broken, line, line, words);
    if (broken !== undefined && glue?.isCertain === false)
      problems.push({
        code: 'hyphen-uncertain',
        line: line.number,
        details: { word: `${broken.before}-${broken.after}` },
      });
    return glue === undefined
      ? { start: index + 1, end: index + 2, by: ' ' }
      : { start: index, end: index + 2, by: glue.by };
  });
  return { line: editLine(line, edits), problems };
}

/** What takes the place of the hyphen and the line end. `isCertain`: whether the document shows it. */
interface Glue {
  readonly by: '' | '-';
  readonly isCertain: boolean;
}

/**
 * How the two parts are joined; undefined where they stay apart. Across a page break, where a header may come between,
 * only a word that the document has elsewhere is joined.
 */
function chooseGlue(
  { before, after, sign }: BrokenWord,
  first: SourceLine,
  second: SourceLine,
  words: ReadonlySet<string>,
): Glue | undefined {
  const lastPart = before.slice(before.lastIndexOf('-') + 1);
  const [firstPart = after] = after.split('-');
  const stands = (...forms: readonly string[]): boolean => forms.some((form) => words.has(form.toLowerCase()));
  const areLetters = /\p{L}$/u.test(before) && /^\p{L}/u.test(after);
  if (areLetters && stands(before + after, lastPart + firstPart)) return { by: '', isCertain: true };
  if (stands(`${before}-${after}`)) return { by: '-', isCertain: true };
  if (first.page !== second.page) return undefined;
  if (sign === SOFT_HYPHEN) return { by: '', isCertain: true };
  if (/^\p{N}/u.test(after) || (first.bold && !second.bold)) return undefined;
  /*
   * An abbreviation keeps its hyphen: `BBIC-`, `24-`, `e-`. So does a name, `Malung-`⏎`Sälen`. In a heading all in
   * capitals, `SAM-`⏎`VERKAN`, capitals do not tell.
   */
  const isShouted = /^\p{Lu}{2}/u.test(lastPart) && /^\p{Lu}{2,}$/u.test(firstPart);
  const isAbbreviation = /^(?:[\p{Lu}\p{N}]+|.)$/u.test(lastPart) || /^\p{Lu}/u.test(after);
  return { by: '-', isCertain: isAbbreviation && !isShouted };
}

/** All words in lower case: each with its hyphens, and each of its parts. */
function collectWords(lines: readonly SourceLine[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of lines) {
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)) {
      words.add(word);
      if (word.includes('-')) for (const part of word.split('-')) words.add(part);
    }
  }
  return words;
}

/**
 * How many blank lines stand before most lines (the median). Where every line is followed by one, it does not divide
 * the text.
 */
function findUsualGap(lines: readonly SourceLine[]): number {
  const gaps = lines
    .slice(1)
    .map(({ gapBefore }) => gapBefore)
    .toSorted((a, b) => a - b);
  return gaps[Math.floor((gaps.length - 1) / 2)] ?? 0;
}
