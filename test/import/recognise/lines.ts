import { plainLine, type SourceLine } from '../../../src/import/source-document.ts';

/** The lines of a text as a reader gives them: empty ones become the gap before the next. */
export function linesOf(text: string): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let gap = 0;
  for (const [index, row] of text.replace(/^\n/, '').split('\n').entries()) {
    if (row.trim() === '') {
      gap += 1;
      continue;
    }
    const indent = /^ */.exec(row)?.[0].length ?? 0;
    lines.push(plainLine(index + 1, row.trim(), { indent, gapBefore: lines.length === 0 ? 0 : gap }));
    gap = 0;
  }
  return lines;
}
