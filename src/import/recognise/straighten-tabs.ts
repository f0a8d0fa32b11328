import { hasTabBehindMark } from '../../swedish/list-mark.ts';
import type { SourceLine } from '../source-document.ts';

/** Lines whose tab stands behind a mark or a number as spaces: it sets words apart and makes no table. Every place in them stays the same. */
export function straightenTabs(lines: readonly SourceLine[]): readonly SourceLine[] {
  return lines.map((line) =>
    line.table !== undefined || !hasTabBehindMark(line.text)
      ? line
      : { ...line, text: line.text.replaceAll('\t', ' ') },
  );
}
