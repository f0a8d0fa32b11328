import type { SourceLine } from '../source-document.ts';
import type { Span } from '../../swedish/span.ts';

/** A part of a text that is replaced by `by`. */
export interface Edit extends Span {
  readonly by: string;
}

export interface EditedText {
  readonly text: string;
  /**
   * Moves parts of the old text to the new one. Each covers what is left of its words; a part with none left is
   * dropped.
   */
  readonly move: <Part extends Span>(parts: readonly Part[]) => readonly Part[];
}

/** Applies edits to a text. They must be in order and not overlap. */
export function editText(text: string, edits: readonly Edit[]): EditedText {
  const pieces: string[] = [];
  const ends: number[] = [];
  let done = 0;
  let length = 0;
  for (const { start, end, by } of edits) {
    pieces.push(text.slice(done, start), by);
    length += start - done + by.length;
    ends.push(length);
    done = end;
  }
  pieces.push(text.slice(done));
  const place = (offset: number, side: 'start' | 'end'): number => {
    const index = countBefore(edits, offset) - 1;
    const edit = edits[index];
    const end = ends[index];
    if (edit === undefined || end === undefined) return offset;
    if (offset >= edit.end) return end + offset - edit.end;
    return side === 'start' ? end : end - edit.by.length;
  };
  return {
    text: pieces.join(''),
    move: (parts) =>
      parts
        .map((part) => ({ ...part, start: place(part.start, 'start'), end: place(part.end, 'end') }))
        .filter(({ start, end }) => start < end),
  };
}

/** How many edits begin before `offset`. */
function countBefore(edits: readonly Edit[], offset: number): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((edits[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Applies edits to a line; its strikes and links follow their words. */
export function editLine(line: SourceLine, edits: readonly Edit[]): SourceLine {
  if (edits.length === 0) return line;
  const { text, move } = editText(line.text, edits);
  return { ...line, text, strikes: move(line.strikes), drawnStrikes: move(line.drawnStrikes), links: move(line.links) };
}
