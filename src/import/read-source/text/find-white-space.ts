import type { Edit } from '../edit-text.ts';
import { LEADING_LABEL } from '../../../swedish/list-mark.ts';

/**
 * The edits that make the white space of a line even: none around it, one space between words, a tab between columns.
 * Spaces in a row may be typewriter columns or a slip; they are taken for columns only where `isColumns` says that the
 * lines around have them too. `isCells`: whether the line is a table row.
 */
export function findWhiteSpace(
  text: string,
  { isColumns, isCells }: { readonly isColumns: boolean; readonly isCells: boolean },
): readonly Edit[] {
  const label = isCells ? 0 : (LEADING_LABEL.exec(text)?.[0].length ?? 0);
  return [...text.matchAll(/[ \t]+/g)].flatMap(({ 0: space, index: start }) => {
    const end = start + space.length;
    const by = start === 0 || end === text.length ? '' : end <= label ? ' ' : between(space, isColumns);
    return by === space ? [] : [{ start, end, by }];
  });
}

/** Whether words stand as far apart as columns do: by three spaces or a tab. */
export function looksLikeColumns(text: string): boolean {
  return /\S(?: {3,}|[ ]*\t[ \t]*)\S/.test(text.slice(LEADING_LABEL.exec(text)?.[0].length ?? 0));
}

function between(space: string, isColumns: boolean): string {
  const tabs = space.replaceAll(' ', '');
  if (tabs !== '') return tabs;
  return isColumns && space.length > 2 ? '\t' : ' ';
}
