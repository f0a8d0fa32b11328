import type { SourceLine, SourceProblem } from '../source-document.ts';
import { SOFT_HYPHEN } from './clean-characters.ts';
import { editLine } from './edit-text.ts';
import { moveWord } from './move-word.ts';

export interface JoinedLines {
  readonly lines: readonly SourceLine[];
  readonly problems: readonly SourceProblem[];
}

/**
 * Puts a word that a line end broke together again, on the first of its lines, where the document itself tells how it is
 * written: `sam-` + `verkan` is `samverkan` if that word stands elsewhere, `Malung-` + `Sälen` keeps its hyphen, and `hälso-` +
 * `och sjukvård` are two words. Where nothing tells, the hyphen stays and the word is named. Word's paragraphs are whole.
 */
export function joinLineEndHyphens(lines: readonly SourceLine[]): JoinedLines {
  if (!lines.some(({ text, whole }) => !whole && /[-\u2010\u00AD](?:\n|$)/.test(text))) return { lines, problems: [] };
  const words = collectWords(lines);
  const usualGap = findUsualGap(lines);
  const joined: SourceLine[] = [];
  const problems: SourceProblem[] = [];
  let gap = 0;
  for (const printed of lines) {
    const { line, problems: within } = joinWithin(printed, words);
    problems.push(...within);
    const before = joined.at(-1);
    const broken =
      before !== undefined && line.gapBefore <= usualGap && isOneText(before, line)
        ? findBrokenWord(before.text, line.text)
        : undefined;
    const glue = before === undefined || broken === undefined ? undefined : chooseGlue(broken, before, line, words);
    const own = gap === 0 ? line : { ...line, gapBefore: line.gapBefore + gap };
    gap = 0;
    if (before === undefined || broken === undefined || glue === undefined) {
      joined.push(own);
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
    if (rest.text === '') gap = rest.gapBefore;
    else joined.push(rest);
  }
  return { lines: joined, problems };
}

/** A word that may go on from one line to the next. */
interface BrokenWord {
  /** Without the hyphen, and without brackets and quotation marks. */
  readonly before: string;
  readonly after: string;
  readonly sign: string;
  /** What of the second line belongs to the word, punctuation after it included: `verkan,`. */
  readonly moved: string;
}

/** Undefined where the first line does not end in a hyphen, or the second one begins with something else than a word's end. */
function findBrokenWord(first: string, second: string): BrokenWord | undefined {
  const [, before, sign] =
    /([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)([-\u2010\u00AD])$/u.exec(first.slice(-LONGEST_WORD)) ?? [];
  const [after] = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/u.exec(second.slice(0, LONGEST_WORD)) ?? [];
  if (before === undefined || sign === undefined || after === undefined) return undefined;
  if (STANDS_ALONE.test(after) || /^(?:\p{L}|\p{N}{1,3})[.):]/u.test(second)) return undefined;
  const [moved = after] = /^\S+/.exec(second) ?? [];
  return { before, after, sign, moved };
}

/** A line may be longer. */
const LONGEST_WORD = 100;

/** What follows a hyphen that stands for a left-out word: `hälso- och`, `dag- eller`, `sjuk- samt`; and any single letter. */
const STANDS_ALONE =
  /^(?:och|eller|samt|respektive|resp|till|alternativt|alt|men|inklusive|inkl|liksom|som|att|\p{L})$/iu;

/** Cells of a row, and what has a label of its own, go on in no other line. */
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

/** In a cell of a printed table, lines that a hyphen ends are divided by `\n`. Where nothing is joined, they are one text all the same. */
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

interface Glue {
  readonly by: '' | '-';
  readonly isCertain: boolean;
}

/** Undefined: the two stay apart. Over a page break, where a header may stand between, only the document's own word will do. */
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
  /* `BBIC-`, `24-`, `e-`; but in a heading all in capitals that is no sign of an abbreviation. */
  const isShouted = /^\p{Lu}{2}/u.test(lastPart) && /^\p{Lu}{2,}$/u.test(firstPart);
  const isAbbreviation = /^(?:[\p{Lu}\p{N}]+|.)$/u.test(lastPart) || /^\p{Lu}/u.test(after);
  return { by: '-', isCertain: isAbbreviation && !isShouted };
}

/** In lower case, each with its hyphens and each part alone. */
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

/** So many blank lines stand before most lines: in a document that puts one after each line, it divides nothing. */
function findUsualGap(lines: readonly SourceLine[]): number {
  const gaps = lines
    .slice(1)
    .map(({ gapBefore }) => gapBefore)
    .toSorted((a, b) => a - b);
  return gaps[Math.floor((gaps.length - 1) / 2)] ?? 0;
}
