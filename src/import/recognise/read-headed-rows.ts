import { isPersonName } from '../../swedish/person-name.ts';
import { saysAbsent, saysAbsentInPart, saysServing } from '../../swedish/presence-mark.ts';
import type { ListedPerson } from '../meeting-draft.ts';
import {
  firstWords,
  NAME_COLUMNS,
  PRESENCE_COLUMNS,
  type Cell,
  type ColumnKind,
  type ColumnKinds,
} from './attendance-columns.ts';
import { readAttendeeWords } from './attendee-words.ts';
import { findMarkColumn } from './find-mark-column.ts';
import { findPeopleInCell } from './people-in-cell.ts';
import {
  isStrongMark,
  readAbsentColumn,
  readPresentColumn,
  readServingColumn,
  type Presence,
} from './presence-column.ts';
import type { ListedRow, ReadRow, TableContext } from './attendance-row.ts';

/** A column of names and the columns that tell about them. */
interface NameColumns {
  readonly names: number;
  readonly kind: ColumnKind;
  /** Whether another column of names stands before it. */
  readonly isSecond: boolean;
  /** How many columns the table has. */
  readonly width: number;
  /** The place of the first column of names. */
  readonly member: number;
  /** The places of its columns by kind, the first of each. */
  readonly places: ReadonlyMap<ColumnKind | 'unknown', number>;
  /** The places of all columns that say who was there: `På plats`, `Digitalt`. */
  readonly present: readonly number[];
}

/** Reads rows below headings that say what each column holds. One row may list a member and who stood in for them. */
export function readHeadedRows(
  rows: readonly ListedRow[],
  kinds: ColumnKinds,
  context: TableContext,
): readonly ReadRow[] {
  const whole = rows.map((row) => restoreFirstCells(row, kinds));
  const lists = divideColumns(kinds).map((columns) => readPeople(whole, columns, context));
  return whole.map(({ line }, place) => ({ line, people: lists.flatMap((list) => list[place] ?? []) }));
}

/**
 * The row with the empty cells before its name, where it begins with one: text and PDF do not keep them. Whether such a cell
 * was one with the cell above is not known.
 */
function restoreFirstCells({ line, cells }: ListedRow, kinds: ColumnKinds): ListedRow {
  const names = kinds.findIndex((kind) => kind !== undefined && NAME_COLUMNS.includes(kind));
  const isMoved =
    names > 0 &&
    cells.length <= kinds.length - names &&
    isPersonName(firstWords(cells[0]?.text ?? '')) &&
    !isPersonName(firstWords(cells[names]?.text ?? ''));
  return isMoved ? { line, cells: [...Array<Cell>(names).fill({ text: '', start: 0 }), ...cells] } : { line, cells };
}

/** Each column of names with the columns behind it, up to the next one. What stands before the first belongs to all. */
function divideColumns(kinds: ColumnKinds): readonly NameColumns[] {
  const starts = kinds.flatMap((kind, place) => (kind !== undefined && NAME_COLUMNS.includes(kind) ? [place] : []));
  return starts.map((names, index) => {
    const end = starts[index + 1] ?? kinds.length;
    const own = kinds.flatMap((kind, place): (readonly [ColumnKind | 'unknown', number])[] =>
      place < (starts[0] ?? 0) || (place > names && place < end) ? [[kind ?? 'unknown', place]] : [],
    );
    return {
      names,
      kind: kinds[names] ?? 'name',
      isSecond: index > 0,
      width: kinds.length,
      member: starts[0] ?? 0,
      places: new Map(own.toReversed()),
      present: own.flatMap(([held, place]) => (held === 'present' ? [place] : [])),
    };
  });
}

/** The people of one column of names, row by row. */
function readPeople(
  rows: readonly ListedRow[],
  columns: NameColumns,
  context: TableContext,
): readonly (readonly ListedPerson[])[] {
  const { names, kind, places } = columns;
  const named = rows.filter(({ cells }) => (cells[names]?.text ?? '') !== '');
  const presences = readPresences(named, columns, context);
  const textAt = (row: ListedRow, column: ColumnKind | 'unknown') => {
    const text = row.cells[places.get(column) ?? -1]?.text ?? '';
    return text === '' ? undefined : text;
  };
  return rows.map((row) => {
    const cell = row.cells[names];
    if (!cell) return [];
    const presence = presences.get(row);
    const replaced = textAt(row, 'replaced');
    const member = columns.isSecond && kind === 'server' ? row.cells[columns.member]?.text : undefined;
    const forWhom = replaced ?? (member || undefined);
    const role = forWhom === undefined ? ROLES[kind] : `ersättare för ${forWhom}`;
    const remark = textAt(row, 'part');
    const remarked = remark === undefined ? {} : readRemark(remark);
    return findPeopleInCell(cell, row.line, context.members, textAt(row, 'body')).map((person) => ({
      ...person,
      role:
        (presence?.serves === true && forWhom === undefined ? 'tjänstgörande ersättare' : undefined) ??
        textAt(row, 'role') ??
        remarked.role ??
        person.role ??
        role ??
        (textAt(row, 'stand-in') === undefined ? undefined : 'ersättare'),
      part: presence?.part ?? remarked.part ?? buildPart(textAt(row, 'arrived'), textAt(row, 'left')) ?? person.part,
      absent: person.absent || presence?.present === false,
      doubt: presence?.present === null ? (presence.doubt ?? '') : person.doubt,
    }));
  });
}

/** `från 17.40`, `till 18.50`, `17.17–18.50`; undefined where nothing is told. */
function buildPart(arrived: string | undefined, left: string | undefined): string | undefined {
  if (arrived === undefined) return left === undefined ? undefined : `till ${left}`;
  return left === undefined ? `från ${arrived}` : `${arrived}–${left}`;
}

/** What a heading of substitutes says of those below it. */
const ROLES: Partial<Readonly<Record<ColumnKind, string>>> = {
  substitute: 'ersättare',
  server: 'tjänstgörande ersättare',
};

/** A remark that is no part of the meeting and no office is kept as it stands, as the part is. */
function readRemark(remark: string): { readonly part?: string; readonly role?: string } {
  if (saysServing(remark)) return { role: 'tjänstgörande ersättare' };
  if (saysAbsent(remark)) return {};
  const { part, role } = readAttendeeWords(remark, new Set());
  return part !== undefined || role === undefined || !/ersättare/iu.test(role) ? { part: part ?? remark } : { role };
}

/** What the columns say of each row's person: those of presence first, then remarks. */
function readPresences(
  rows: readonly ListedRow[],
  columns: NameColumns,
  { legend }: TableContext,
): ReadonlyMap<ListedRow, Presence> {
  const { kind, isSecond, places } = columns;
  const textsAt = (column: number | undefined) =>
    column === undefined ? undefined : rows.map(({ cells }) => cells[column]?.text ?? '');
  const isTold = places.has('present') || places.has('absent');
  const unknown = isTold ? undefined : places.get('unknown');
  const strange = places.get('strange');
  const isMarked = !isTold && strange !== undefined && findMarkColumn(rows, [strange]) !== undefined;
  const marked = unknown === undefined ? undefined : findMarkColumn(rows, [unknown]);
  const present =
    columns.present.length > 1
      ? rows.map(({ cells }) => columns.present.map((column) => cells[column]?.text ?? '').find(Boolean) ?? '')
      : textsAt(places.get('present') ?? marked);
  const absent = textsAt(places.get('absent'));
  const serves = textsAt(places.get('serves'));
  const remarks = [
    textsAt(places.get('part')),
    textsAt(marked === undefined ? places.get('unknown') : undefined),
    textsAt(strange),
  ];
  const presentSaid = present && readPresentColumn(present, legend);
  const absentSaid = absent && readAbsentColumn(absent, legend);
  const servesSaid = serves && readServingColumn(serves, legend);
  return new Map(
    rows.map((row, place): [ListedRow, Presence] => {
      const both =
        present && absent
          ? chooseOfTwo(
              { text: present[place] ?? '', said: presentSaid?.[place] },
              { text: absent[place] ?? '', said: absentSaid?.[place] },
            )
          : undefined;
      const serving = servesSaid?.[place];
      const told =
        (serving?.present === true ? serving : undefined) ??
        both ??
        presentSaid?.[place] ??
        absentSaid?.[place] ??
        serving ??
        /* Who stands beside a member without a mark may only be named as their substitute. */
        ((isSecond && kind === 'substitute') || places.has('invited') || isMarked ? UNTOLD : TOLD_BY_THE_LIST);
      if (hasLostCells(row, columns)) return [row, UNTOLD];
      const remark = remarks.map((texts) => texts?.[place] ?? '').find((text) => saysAbsent(text));
      if (remark === undefined || saysAbsentInPart(remark) || told.present === false) return [row, told];
      const ticked = (present?.[place] ?? '') !== '' && told.present === true;
      return [row, ticked ? { ...UNTOLD, doubt: remark } : { ...UNTOLD, present: false }];
    }),
  );
}

/**
 * Whether a mark may stand in another column than it did: a PDF without lines between its cells keeps no empty ones. Where
 * only one column has marks and no mark stands elsewhere, nothing was moved that matters.
 */
function hasLostCells({ line, cells }: ListedRow, { width, places }: NameColumns): boolean {
  if (line.height === undefined || line.table !== undefined || cells.length >= width) return false;
  const told = PRESENCE_COLUMNS.flatMap((kind) => places.get(kind) ?? []);
  const marked = cells.flatMap(({ text }, place) => (isStrongMark(text) ? [place] : []));
  return marked.length > 0 && (told.length > 1 || marked.some((place) => told.length > 0 && !told.includes(place)));
}

const UNTOLD: Presence = { present: null, serves: false, part: undefined, doubt: '' };
const TOLD_BY_THE_LIST: Presence = { ...UNTOLD, present: true, doubt: undefined };

interface Told {
  readonly text: string;
  readonly said: Presence | undefined;
}

/** Of a column for *there* and one for *not there*: the one that is ticked; nothing where both are or neither is. */
function chooseOfTwo(there: Told, away: Told): Presence {
  const ticked = [there, away].filter(({ text }) => text !== '');
  const [only] = ticked;
  if (only?.said && ticked.length === 1) return only.said;
  return there.said?.present === away.said?.present && there.said ? there.said : { ...UNTOLD, doubt: '' };
}
