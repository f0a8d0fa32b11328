import { greatestOf } from '../../archive/extremes.ts';
import { findPersonNames, isPersonName } from '../../swedish/person-name.ts';
import { saysAbsent } from '../../swedish/presence-mark.ts';
import type { ListedPerson } from '../meeting-draft.ts';
import { readColumnHead, firstWords, type Cell } from './attendance-columns.ts';
import { readAttendeeWords } from './attendee-words.ts';
import { findMarkColumn } from './find-mark-column.ts';
import { findPeopleInCell } from './people-in-cell.ts';
import { findBetweenGroups, readGroup } from './read-group.ts';
import { isStrongMark, readPresentColumn } from './presence-column.ts';
import type { ListedRow, ReadRow, TableContext } from './attendance-row.ts';

/** Reads rows without headings: a body and its people, or a name and facts about the person, with a mark where there is one. */
export function readHeadlessRows(all: readonly ListedRow[], context: TableContext): readonly ReadRow[] {
  const rows = withMarkCells(withoutCounts(all));
  const width = greatestOf([0, ...rows.map(({ cells }) => cells.length)]);
  const marked = findMarkColumn(rows, [...Array(width).keys()].toReversed());
  const presences =
    marked === undefined
      ? []
      : readPresentColumn(
          rows.map(({ cells }) => cells[marked]?.text ?? ''),
          context.legend,
        );
  const readRow = readRowsInOrder(rows, context);
  return rows.flatMap((row, place) => {
    const presence = presences[place];
    const cells = row.cells.filter((_cell, column) => column !== marked);
    const people = readRow({ ...row, cells });
    if (people === 'head') return [];
    if (!presence || people.length === 0) return { line: row.line, people };
    const silent = marked !== undefined && (row.cells[marked]?.text ?? '') === '';
    return {
      line: row.line,
      people: people.map((person) => ({
        ...person,
        role: presence.serves ? 'tjänstgörande ersättare' : person.role,
        part: person.part ?? presence.part,
        absent: person.absent || (presence.present === false && !silent),
        /* No heading says what an empty cell means. */
        doubt: silent || presence.present === null ? (presence.doubt ?? '') : person.doubt,
      })),
    };
  });
}

/** Reads row after row; the body of a row, and the offices above it, are remembered for the rows below. */
function readRowsInOrder(
  rows: readonly ListedRow[],
  { members }: TableContext,
): (row: ListedRow) => readonly ListedPerson[] | 'head' {
  let body: string | undefined;
  const between = findBetweenGroups(rows.map(({ cells }) => cells[0]?.text ?? ''));
  const placed = new Map(rows.map(({ line }, place) => [line, between[place]]));
  let offices: readonly string[] | undefined;
  return ({ line, cells }) => {
    const [first, ...rest] = cells;
    if (!first) return [];
    const nobody = !cells.some(({ text }) => isPersonName(firstWords(text)));
    if (readColumnHead(first.text) === 'body' && nobody && cells.length > 1) {
      offices = cells.map(({ text }) => text.toLowerCase());
      return 'head';
    }
    if (offices !== undefined) {
      const roles = offices;
      return rest.flatMap((cell, place) =>
        findPeopleInCell(cell, line, members, first.text).map((person) => ({
          ...person,
          role: person.role ?? (roles[place + 1] || undefined),
        })),
      );
    }
    const continues = line.indent > (rows[0]?.line.indent ?? 0) && body !== undefined;
    if (continues) return cells.flatMap((cell) => findPeopleInCell(cell, line, members, body));
    if (findPersonNames(first.text).length > 0 && isPersonName(firstWords(first.text))) {
      const said = rest.map(({ text }) => text).filter((text) => !FILLER.test(text));
      const facts = said.filter((text) => !saysAbsent(text)).join(', ');
      return findPeopleInCell(withFacts(first, facts), line, members, undefined).map((person) => ({
        ...person,
        absent: person.absent || said.some(saysAbsent),
      }));
    }
    if (first.text !== '') body = first.text.replace(/:$/, '');
    const group =
      body === undefined
        ? undefined
        : readGroup(`${body}:`, { members, isAlone: false, isPlaced: placed.get(line) === true });
    if (group?.isAbsent === true || group?.doubt !== undefined)
      return rest.flatMap((cell) =>
        findPeopleInCell(cell, line, members, undefined).map((person) => ({
          ...person,
          absent: person.absent || group.isAbsent,
          doubt: person.doubt ?? group.doubt,
        })),
      );
    const facts = body === undefined ? {} : readAttendeeWords(body, members);
    return rest.flatMap((cell) =>
      findPeopleInCell(cell, line, members, facts.role === undefined ? body : undefined).map((person) =>
        facts.role === undefined ? person : { ...person, role: person.role ?? facts.role },
      ),
    );
  };
}

function withFacts(cell: Cell, facts: string): Cell {
  return facts === '' ? cell : { ...cell, text: `${cell.text}, ${facts}` };
}

/** What a cell has that says nothing: `–`, and nothing at all. */
const FILLER = /^[-–]?$/u;

/**
 * Where rows begin with a mark, a row that begins with a name has lost its empty first cell, as text and PDF do not keep it.
 */
function withMarkCells(rows: readonly ListedRow[]): readonly ListedRow[] {
  const marked = rows.some(
    ({ cells: [first, second] }) => isStrongMark(first?.text ?? '') && isPersonName(second?.text ?? ''),
  );
  return marked
    ? rows.map((row) =>
        isPersonName(firstWords(row.cells[0]?.text ?? ''))
          ? { ...row, cells: [{ text: '', start: 0 }, ...row.cells] }
          : row,
      )
    : rows;
}

/** The rows without a first cell that only counts them: `1`, `2.`, `3)`. */
function withoutCounts(rows: readonly ListedRow[]): readonly ListedRow[] {
  const counts =
    rows.length > 1 && rows.every(({ cells }, place) => cells.length > 1 && isCount(cells[0]?.text, place + 1));
  return counts ? rows.map((row) => ({ ...row, cells: row.cells.slice(1) })) : rows;
}

function isCount(text: string | undefined, place: number): boolean {
  return text?.replace(/[.)]$/u, '') === String(place);
}
