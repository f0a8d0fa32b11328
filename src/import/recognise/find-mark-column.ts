import { findPersonNames } from '../../swedish/person-name.ts';
import { readPresenceMark } from '../../swedish/presence-mark.ts';
import { isStrongMark } from './presence-column.ts';
import type { ListedRow } from './attendance-row.ts';

/**
 * The column without a heading that marks who was there: every cell is empty, a mark or a few letters, at least half are
 * known marks, and one is more than a dash. A column that only counts the rows is none.
 */
export function findMarkColumn(rows: readonly ListedRow[], columns: readonly number[]): number | undefined {
  return columns.find((column) => {
    const texts = rows.flatMap(({ cells }) => cells[column]?.text || []);
    const marks = texts.filter((text) => readPresenceMark(text) !== undefined);
    return (
      texts.some(isStrongMark) &&
      marks.length * 2 >= texts.length &&
      texts.every((text) => text.length <= LONGEST_MARK && findPersonNames(text).length === 0) &&
      !isCount(texts)
    );
  });
}

/** In characters: `meddelat förhinder, ersätts inte`. */
const LONGEST_MARK = 40;

/** `1`, `2`, `3.`: the numbers of the rows. */
function isCount(texts: readonly string[]): boolean {
  return texts.every((text, place) => new RegExp(String.raw`^${place + 1}[.)]?$`).test(text));
}
