import type { ListedPerson } from '../meeting-draft.ts';
import type { SourceLine } from '../source-document.ts';
import type { Cell } from './attendance-columns.ts';
import { findPeople } from './find-people.ts';

/** The people of one cell, with the strikes through their names. `body`: where they come from, as another cell says. */
export function findPeopleInCell(
  cell: Cell,
  line: SourceLine,
  members: ReadonlySet<string>,
  body: string | undefined,
): readonly ListedPerson[] {
  return cell.text.split('\n').flatMap((text, index, all) => {
    const offset = cell.start + all.slice(0, index).reduce((sum, part) => sum + part.length + 1, 0);
    return findPeople(text, members).people.map((person): ListedPerson => {
      const overlaps = (span: { readonly start: number; readonly end: number }) =>
        span.start < person.end + offset && span.end > person.start + offset;
      const struck = line.strikes.some(overlaps) ? 'yes' : line.drawnStrikes.some(overlaps) ? 'drawn' : 'no';
      return {
        name: person.name,
        body: body ?? person.body,
        role: person.role,
        part: person.part,
        absent: person.absent,
        doubt: person.doubt,
        line: line.number,
        struck,
      };
    });
  });
}
