import { isPersonName } from '../../swedish/person-name.ts';
import type { ListedPerson } from '../meeting-draft.ts';
import type { SourceLine } from '../source-document.ts';
import {
  firstWords,
  NAME_COLUMNS,
  readColumnHeads,
  settleTickedNames,
  splitCells,
  type Cell,
  type ColumnKinds,
} from './attendance-columns.ts';
import type { ListedRow, TableContext } from './attendance-row.ts';
import { ATTENDANCE_LISTS, type AttendanceList } from './attendance-lists.ts';
import { findHeadLabel } from './head-labels.ts';
import { isPresenceLegend } from '../../swedish/presence-legend.ts';
import { readHeadedRows } from './read-headed-rows.ts';
import { readHeadlessRows } from './read-headless-rows.ts';
import { holdsNamesByPresence, readNamesByPresence } from './read-names-by-presence.ts';

/** Rows below the same headings, in the same group of people. */
interface Stretch {
  readonly kinds: ColumnKinds | undefined;
  readonly group: AttendanceList | undefined;
  readonly rows: ListedRow[];
}

/**
 * Reads a table of people. Its rows may be a body and its people (below headings that are offices), a name and facts
 * about the person, or cells below headings that tell what each holds. `unread` is called for a row that seems to hold
 * a name but gave nobody.
 */
export function readAttendanceTable(
  lines: readonly SourceLine[],
  context: TableContext,
  unread: (line: number, found: string) => void,
): readonly ListedPerson[] {
  return divideRows(lines.filter(({ text }) => !isPresenceLegend(text))).flatMap(({ kinds: printed, group, rows }) => {
    const kinds =
      printed &&
      settleTickedNames(
        printed,
        rows.map(({ cells }) => cells),
      );
    const read =
      kinds?.some((kind) => kind !== undefined && NAME_COLUMNS.includes(kind)) === true
        ? readHeadedRows(rows, kinds, context)
        : kinds && holdsNamesByPresence(rows, kinds)
          ? readNamesByPresence(rows, kinds, context)
          : readHeadlessRows(rows, context);
    return read.flatMap(({ line, people }) => {
      /* A row like `Lillhärad⇥vakant` names nobody and is not reported. */
      if (people.length === 0 && /\p{Lu}\p{Ll}+\s+\p{Lu}/u.test(line.text))
        unread(line.number, line.text.replaceAll(/\s+/g, ' '));
      return people.map((person) => ({
        ...person,
        role: person.role ?? group?.role,
        absent: person.absent || group?.present === false,
      }));
    });
  });
}

/** The rows in stretches: a row of headings begins one, and so does a row with the label of a group alone, `Ersättare`. */
function divideRows(lines: readonly SourceLine[]): readonly Stretch[] {
  const stretches: Stretch[] = [{ kinds: undefined, group: undefined, rows: [] }];
  let above: readonly Cell[] = [];
  for (const line of lines) {
    const kinds = readColumnHeads(line.text);
    const words = line.text.replaceAll('\t', ' ').trim();
    const label = findHeadLabel(words);
    const last = stretches.at(-1);
    if (kinds) stretches.push({ kinds, group: undefined, rows: [] });
    else if (label && label.length >= words.length)
      stretches.push({ kinds: last?.kinds, group: ATTENDANCE_LISTS[label.is], rows: [] });
    else {
      const own = splitCells(line.text);
      const cells = own.map((cell, place) =>
        line.mergedCells.includes(place) ? { text: above[place]?.text ?? '', start: Number.POSITIVE_INFINITY } : cell,
      );
      for (const each of splitRow({ line, cells })) last?.rows.push(each);
      above = cells;
    }
  }
  return stretches;
}

/**
 * A row whose cells have a line for each person, as where a table has one row for them all: a row for each. Where the cells
 * have different numbers of lines, which line belongs to whom is not known, and the row stays whole.
 */
function splitRow(row: ListedRow): readonly ListedRow[] {
  const parts = row.cells.map(splitCellLines);
  const names = parts.find((cells) => cells.length > 1 && cells.every(({ text }) => isPersonName(firstWords(text))));
  const isParallel = parts.filter((cells) => cells.length === names?.length).length > 1;
  if (!names || !isParallel) return [row];
  return names.map((_name, place) => ({
    line: row.line,
    cells: parts.map((cells, column) =>
      cells.length === names.length ? (cells[place] ?? EMPTY) : (row.cells[column] ?? EMPTY),
    ),
  }));
}

const EMPTY: Cell = { text: '', start: 0 };

function splitCellLines({ text, start }: Cell): readonly Cell[] {
  let at = start;
  return text.split('\n').map((words) => {
    const cell = { text: words.trim(), start: at + (words.length - words.trimStart().length) };
    at += words.length + 1;
    return cell;
  });
}
