import { findPersonNames, isPersonName } from '../../swedish/person-name.ts';
import type { ListedPerson } from '../meeting-draft.ts';
import type { SourceLine } from '../source-document.ts';
import { readAttendeeWords } from './attendee-words.ts';
import { findPeople } from './find-people.ts';

/** A cell of a table's row. `start`: where its words begin in the text of the row. */
interface Cell {
  readonly text: string;
  readonly start: number;
}

/**
 * The headings of columns by what the columns hold. Made for: `Namn`, `Kommun`, `Organisation`, `Titel`, `Funktion`,
 * `Närvarande`, `Närvaro`, `Frånvarande`, `Tid`, `Anmärkning`.
 */
const COLUMNS = {
  name: /^(?:namn|representant(?:er)?|deltagare|ledamot|person|närvarande ledamöter)$/iu,
  body: /^(?:kommun|organisation|förvaltning|enhet|arbetsplats|verksamhet|representerar|från|huvudman|skola|sektor|avdelning|nämnd|bolag|region|företag)$/iu,
  role: /^(?:titel|roll|funktion|befattning|uppdrag)$/iu,
  present: /^(?:närvarande|närvarar|närvaro|deltar|deltog|när\.?|n)$/iu,
  absent: /^(?:frånvarande|ej närvarande|frånvaro|förhinder|frånv\.?|f)$/iu,
  part: /^(?:tid|del|punkt(?:er)?|anmärkning|kommentar)$/iu,
} as const;
type Column = keyof typeof COLUMNS;

/**
 * Reads a table of people. Its rows may be a body and its people (below headings that are offices), a name and facts
 * about the person, or cells below headings that tell what each holds. `unread` is called for a row that seems to hold
 * a name but gave nobody. `members`: the municipalities of the organ in small letters.
 */
export function readAttendanceTable(
  lines: readonly SourceLine[],
  members: ReadonlySet<string>,
  unread: (line: number, found: string) => void,
): readonly ListedPerson[] {
  let columns: readonly (Column | undefined)[] | undefined;
  let body: string | undefined;
  let offices: readonly string[] | undefined;
  const readRow = (line: SourceLine): readonly ListedPerson[] | 'head' => {
    const cells = splitCells(line.text);
    const heads = cells.map(({ text }) => findColumn(text));
    const nobody = !cells.some(({ text }) => isPersonName(firstWords(text)));
    if (heads.filter(Boolean).length >= 2 && nobody) {
      columns = heads;
      return 'head';
    }
    const [first, ...rest] = cells;
    if (!first) return [];
    if (heads[0] === 'body' && nobody && cells.length > 1) {
      offices = cells.map(({ text }) => text.toLowerCase());
      return 'head';
    }
    if (offices !== undefined) {
      const roles = offices;
      return cells.slice(1).flatMap((cell, place) =>
        peopleIn(cell, line, members, first.text).map((person) => ({
          ...person,
          role: person.role ?? (roles[place + 1] || undefined),
        })),
      );
    }
    if (columns?.includes('name')) return readByColumns(cells, columns, line, members);
    const continues = line.indent > (lines[0]?.indent ?? 0) && body !== undefined;
    if (continues) return cells.flatMap((cell) => peopleIn(cell, line, members, body));
    if (findPersonNames(first.text).length > 0 && isPersonName(firstWords(first.text))) {
      const facts = rest
        .map(({ text }) => text)
        .filter((text) => !MARK.test(text))
        .join(', ');
      return peopleIn(
        { text: facts === '' ? first.text : `${first.text}, ${facts}`, start: first.start },
        line,
        members,
        undefined,
      );
    }
    if (first.text !== '') body = first.text.replace(/:$/, '');
    const facts = body === undefined ? {} : readAttendeeWords(body, members);
    return rest.flatMap((cell) =>
      peopleIn(cell, line, members, facts.role === undefined ? body : undefined).map((person) =>
        facts.role === undefined ? person : { ...person, role: person.role ?? facts.role },
      ),
    );
  };
  return lines.flatMap((line) => {
    const people = readRow(line);
    if (people === 'head') return [];
    /* A row like `Lillhärad⇥vakant` names nobody and is not reported. */
    if (people.length === 0 && /\p{Lu}\p{Ll}+\s+\p{Lu}/u.test(line.text))
      unread(line.number, line.text.replaceAll(/\s+/g, ' '));
    return people;
  });
}

/** A cell that only ticks somebody. Made for: `x`, `✓`, `ja`, `nej`, `–`, and an empty cell. */
const MARK = /^(?:x|✓|✔|☒|ja|nej|-|–)?$/iu;

/**
 * Reads a row below headings of columns: the name, the body, the office, and whether the person is ticked as present.
 */
function readByColumns(
  cells: readonly Cell[],
  columns: readonly (Column | undefined)[],
  line: SourceLine,
  members: ReadonlySet<string>,
): readonly ListedPerson[] {
  const at = (column: Column) => cells[columns.indexOf(column)];
  const name = at('name');
  if (!name) return [];
  const said = (column: Column) => {
    const text = at(column)?.text ?? '';
    return columns.includes(column) && text !== '' ? text : undefined;
  };
  /* The tick and a note behind it: `x, från kl. 10`, `ja (punkt 1–3)`. */
  const present = /^(?<mark>[^,(]*)(?:[,(]\s*(?<note>[^)]*)\)?)?$/u.exec(said('present') ?? '')?.groups;
  const absent =
    (columns.includes('absent') && MARKED.test(said('absent') ?? '')) ||
    (columns.includes('present') && !MARKED.test(present?.['mark']?.trim() ?? ''));
  const note = present?.['note'] === undefined ? {} : readAttendeeWords(present['note'], members);
  return peopleIn(name, line, members, said('body')).map((person) => ({
    ...person,
    role: said('role') ?? person.role,
    part: said('part') ?? note.part ?? person.part,
    absent: person.absent || absent,
  }));
}

/** A tick for yes. Made for: `x`, `✓`, `ja`, `1`, `närv.`, `närvarande`. */
const MARKED = /^(?:x|✓|✔|☒|ja|1|närv\.?|närvarande|n)$/iu;

/** The people of one cell, with the strikes through their names. */
function peopleIn(
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
        line: line.number,
        struck,
      };
    });
  });
}

function splitCells(text: string): readonly Cell[] {
  let start = 0;
  return text.split('\t').map((cell) => {
    const trimmed = { text: cell.trim(), start: start + (cell.length - cell.trimStart().length) };
    start += cell.length + 1;
    return trimmed;
  });
}

function findColumn(text: string): Column | undefined {
  const entries = Object.entries(COLUMNS) as readonly (readonly [Column, RegExp])[];
  return entries.find(([, pattern]) => pattern.test(text.replace(/:$/, '').trim()))?.[0];
}

/** The words of a cell before the first comma or bracket. */
function firstWords(text: string): string {
  return text.split(/[,(]/u)[0]?.trim() ?? '';
}
