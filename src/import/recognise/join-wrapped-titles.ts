import { BEFORE_TITLE, TITLE_END } from '../../swedish/titles.ts';
import type { SourceLine } from '../source-document.ts';

/**
 * The rows of a table whose first cell ends within a title, with the rest of it from the line below: a PDF without lines between its
 * cells sets what a cell is too narrow for there. Made for: `Bo Ek (M), vice⇥Falun⇥Ja`⏎`ordförande`.
 */
export function joinWrappedTitles(lines: readonly SourceLine[]): readonly SourceLine[] {
  const joined: SourceLine[] = [];
  for (const line of lines) {
    const row = joined.at(-1);
    const end = row?.text.indexOf('\t') ?? -1;
    const first = row?.text.slice(0, end).trimEnd() ?? '';
    if (row && end > 0 && row.strikes.length === 0 && line.gapBefore === 0 && TITLE.test(line.text) && OPEN.test(first))
      joined[joined.length - 1] = { ...row, text: `${first} ${line.text.trim()}${row.text.slice(end)}` };
    else joined.push(line);
  }
  return joined;
}

const TITLE = new RegExp(String.raw`^\s*\p{Ll}*${TITLE_END}\s*$`, 'u');
/** What more must follow: `Bo Ek, vice`, `Bo Ek, tf`, `Bo Ek,`. */
const OPEN = new RegExp(String.raw`(?:,|(?<!\p{L})${BEFORE_TITLE.replaceAll(String.raw`\s+`, '')})$`, 'u');
