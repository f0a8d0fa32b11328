import { hasTabBehindMark } from '../../swedish/list-mark.ts';
import type { SourceLine } from '../source-document.ts';

/**
 * Turns a tab into a space where it only sets a number or a bullet apart from its words (`4.⇥Avtal`), so that the line
 * is not taken for a table row. The length of the line stays the same, so that places in it still hold.
 */
export function straightenTabs(lines: readonly SourceLine[]): readonly SourceLine[] {
  return lines.map((line) =>
    line.table !== undefined || !hasTabBehindMark(line.text)
      ? line
      : { ...line, text: line.text.replaceAll('\t', ' ') },
  );
}
