import type { SourceLine } from '../source-document.ts';

/** How wide the text is set, for each page where there are pages. It tells a wrapped line from a finished one. */
export interface TextWidth {
  /** Whether the first word of `next` would not have fitted at the end of `line`. */
  readonly isFull: (line: SourceLine, next: SourceLine) => boolean;
  /** Whether `line` reaches the right margin, whatever follows. */
  readonly isLong: (line: SourceLine) => boolean;
  /** Whether `line` does not even reach the middle. */
  readonly isShort: (line: SourceLine) => boolean;
  /**
   * How many blank lines usually stand between lines of the same sentence in this part of the text: 0, or more where
   * sentences run over blank lines again and again, as in text copied out of a PDF.
   */
  readonly usualGap: (line: SourceLine) => number;
}

/** In characters. Longer lines are whole paragraphs, each on a line of its own. */
const LONGEST_PRINTED_LINE = 140;

/** Letters are of unequal width, so a full line may be shorter than the longest ones by so much. */
const TOLERANCE = 0.88;

/** Measures the lines of a document. A page with fewer than 12 lines is measured by the whole document. */
export function measureWidth(lines: readonly SourceLine[]): TextWidth {
  const whole = widthOf(lines);
  const pages = Map.groupBy(lines, ({ page }) => page);
  const widths = new Map([...pages].map(([page, own]) => [page, own.length < 12 ? whole : widthOf(own)]));
  const gaps = findUsualGaps(lines);
  const limit = (line: SourceLine) => TOLERANCE * (widths.get(line.page) ?? whole);
  return {
    isFull: (line, next) => reach(line) + 1 + (/^\S+/.exec(next.text)?.[0].length ?? 0) > limit(line),
    isLong: (line) => reach(line) > limit(line),
    usualGap: (line) => gaps.get(line.number) ?? 0,
    isShort: (line) => reach(line) < limit(line) / 2,
  };
}

/** Where the words of a line end, in characters from the left margin. */
function reach({ indent, text }: SourceLine): number {
  return indent + text.length;
}

/**
 * The length that 19 of 20 lines do not exceed; infinite where lines are whole paragraphs, or too few or short to tell.
 */
function widthOf(lines: readonly SourceLine[]): number {
  const lengths = lines
    .filter(({ text, whole }) => !whole && !text.includes('\t'))
    .map(reach)
    .toSorted((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? Infinity;
  return width > LONGEST_PRINTED_LINE || width < 30 ? Infinity : width;
}

/** How many lines before and after a line are looked at: about a paragraph each way. */
const AROUND = 12;

/** The usual gap of each line, by the line's number. Two sentences nearby that run over a gap make it usual. */
function findUsualGaps(lines: readonly SourceLine[]): ReadonlyMap<number, number> {
  /* A sentence that goes on: `och ska redovisas.`, `(bilaga 3)`; `att` may begin a clause of its own. */
  const goesOn = lines.map(({ text, gapBefore }, index) => {
    const last = lines[index - 1]?.text;
    return last !== undefined &&
      gapBefore > 0 &&
      gapBefore < 3 &&
      /^[(„”"]?\p{Ll}/u.test(text) &&
      !/^att(?:\s|$)/u.test(text) &&
      !/[.!?:;]$/u.test(last)
      ? gapBefore
      : 0;
  });
  return new Map(
    lines.map(({ number }, index) => {
      const near = goesOn.slice(Math.max(0, index - AROUND), index + AROUND + 1);
      return [number, [2, 1].find((gap) => near.filter((found) => found === gap).length > 1) ?? 0];
    }),
  );
}
