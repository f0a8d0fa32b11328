import type { SourceLine } from '../source-document.ts';

/** How the text is set, by page where there are pages: what tells a wrapped line from a finished one. */
export interface TextWidth {
  /** Whether the first word of the next line would not have fitted at the end of this one. */
  readonly isFull: (line: SourceLine, next: SourceLine) => boolean;
  /** Whether the line would be a full one whatever follows. */
  readonly isLong: (line: SourceLine) => boolean;
  /** Whether more than half of the line is empty. */
  readonly isShort: (line: SourceLine) => boolean;
  /**
   * How many blank lines stand before lines that go on from the one before, around this line: 0, or more where sentences
   * run over blank lines again and again, as in text got out of a PDF.
   */
  readonly usualGap: (line: SourceLine) => number;
}

/** Longer lines than this are no printed lines but whole paragraphs, each on a line of its own. */
const LONGEST_PRINTED_LINE = 140;

/** Letters are of unequal width: a full line may be so much shorter than the longest ones. */
const TOLERANCE = 0.88;

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

/** Where its words end, from the left margin. */
function reach({ indent, text }: SourceLine): number {
  return indent + text.length;
}

/** The length that nineteen of twenty lines do not pass; without limit where lines are whole paragraphs. */
function widthOf(lines: readonly SourceLine[]): number {
  const lengths = lines
    .filter(({ text, whole }) => !whole && !text.includes('\t'))
    .map(reach)
    .toSorted((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? Infinity;
  return width > LONGEST_PRINTED_LINE || width < 30 ? Infinity : width;
}

/** So many lines before and after are looked at. */
const AROUND = 12;

/** By the number of the line. */
function findUsualGaps(lines: readonly SourceLine[]): ReadonlyMap<number, number> {
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
