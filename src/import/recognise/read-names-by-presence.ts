import { findPersonNames } from '../../swedish/person-name.ts';
import type { ColumnKinds } from './attendance-columns.ts';
import type { ListedRow, ReadRow, TableContext } from './attendance-row.ts';
import { findPeopleInCell } from './people-in-cell.ts';

/**
 * Whether the columns of those who were there and of those who were not hold their names, not marks:
 * `Grupp⇥Närvarande⇥Frånvarande`⏎`Elever⇥Edla Rask, Ola Brink⇥Siv Torn`.
 */
export function holdsNamesByPresence(rows: readonly ListedRow[], kinds: ColumnKinds): boolean {
  return (
    kinds.includes('present') &&
    kinds.includes('absent') &&
    rows.some(({ cells }) =>
      cells.some(({ text }, place) => isOfPresence(kinds[place]) && findPersonNames(text).length > 0),
    )
  );
}

/** The people of such rows. Where they come from stands in the first column that says neither. */
export function readNamesByPresence(
  rows: readonly ListedRow[],
  kinds: ColumnKinds,
  { members }: TableContext,
): readonly ReadRow[] {
  const group = kinds.findIndex((kind) => !isOfPresence(kind));
  return rows.map(({ line, cells }) => {
    const body = cells[group]?.text || undefined;
    return {
      line,
      people: cells.flatMap((cell, place) =>
        isOfPresence(kinds[place])
          ? findPeopleInCell(cell, line, members, body).map((person) => ({
              ...person,
              absent: person.absent || kinds[place] === 'absent',
            }))
          : [],
      ),
    };
  });
}

function isOfPresence(kind: ColumnKinds[number]): boolean {
  return kind === 'present' || kind === 'absent';
}
