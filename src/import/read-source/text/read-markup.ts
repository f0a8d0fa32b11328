import { editText, type Edit } from '../edit-text.ts';
import { findEmphasis } from './find-emphasis.ts';
import { findTables } from './find-tables.ts';
import { spansOf, splitStyled, type StyledPart, type StyledText } from './styled-text.ts';

/** A line whose markup has become style. */
export interface MarkedLine extends StyledText {
  readonly heading: number | undefined;
  /** The number of the table in the block that it is a row of, from 0; undefined outside tables. */
  readonly table: number | undefined;
  /** Whether it only rules a table, `|---|---|`, and holds no words. */
  readonly isRule: boolean;
}

/**
 * Reads the markup that plain text brings along from Word, a web page or a note program. `lines`: a block without blank
 * lines, in which markup may be opened on one line and closed on a later one. What is not certainly markup stays as it
 * stands.
 */
export function readMarkup(lines: readonly string[]): readonly MarkedLine[] {
  const block = lines.join('\n');
  if (!/[*_~<[\\#|]/.test(block))
    return lines.map((text) => ({ text, parts: [], heading: undefined, table: undefined, isRule: false }));
  const tables = findTables(lines);
  const headings = lines.map(findHeading);
  const { edits, parts } = findEmphasis(block);
  let start = 0;
  const structure = lines.flatMap((line, index): readonly Edit[] => {
    const found = tables[index]?.edits ?? headings[index]?.edits ?? [];
    const moved = found.map((edit) => ({ ...edit, start: edit.start + start, end: edit.end + start }));
    start += line.length + 1;
    return moved;
  });
  const { text, move } = editText(block, mergeEdits(edits, structure));
  return splitStyled({ text, parts: joinParts(move(parts)) }).map((line, index) => ({
    ...line,
    heading: headings[index]?.level,
    table: tables[index]?.table,
    isRule: tables[index]?.isRule ?? false,
  }));
}

/** The level of a heading and the edits that remove its signs: `# Rubrik` to `###### Rubrik`, also `## Rubrik ##`. */
function findHeading(line: string): { readonly level: number; readonly edits: readonly Edit[] } | undefined {
  const [start, signs] = /^ {0,3}(#{1,6})[ \t]+(?=[^\s#])/.exec(line) ?? [];
  if (start === undefined || signs === undefined) return undefined;
  const words = line.trimEnd().replace(/#+$/, '');
  const closed = words.length < line.trimEnd().length && /[ \t]$/.test(words);
  const edits = [{ start: 0, end: start.length, by: '' }];
  return {
    level: signs.length,
    edits: closed ? [...edits, { start: words.trimEnd().length, end: line.length, by: '' }] : edits,
  };
}

/** Both lists in order of their start; of two edits that overlap, the first one is kept. */
function mergeEdits(first: readonly Edit[], second: readonly Edit[]): readonly Edit[] {
  let end = 0;
  return [...first, ...second]
    .toSorted((a, b) => a.start - b.start)
    .filter((edit) => {
      if (edit.start < end) return false;
      end = edit.end;
      return true;
    });
}

/** Joins parts that overlap in the same style. */
function joinParts(parts: readonly StyledPart[]): readonly StyledPart[] {
  return [
    ...spansOf(parts, 'bold').map((span): StyledPart => ({ ...span, style: 'bold' })),
    ...spansOf(parts, 'strike').map((span): StyledPart => ({ ...span, style: 'strike' })),
    ...parts.filter(({ style }) => style === 'link'),
  ];
}
