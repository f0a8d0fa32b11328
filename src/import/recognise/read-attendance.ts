import { isSignAlone } from '../../swedish/attendance-sign.ts';
import { bulletLength } from '../../swedish/list-mark.ts';
import { saysAbsent, saysPresentAlone } from '../../swedish/presence-mark.ts';
import { leadingNameLength } from '../../swedish/person-name.ts';
import { diagnoseImport, type ImportDiagnostic } from '../import-diagnostic.ts';
import type { DraftAttendee, ListedPerson } from '../meeting-draft.ts';
import type { SourceLine } from '../source-document.ts';
import { ATTENDANCE_LISTS, findRoleOfLabel } from './attendance-lists.ts';
import { buildParagraphs } from './build-paragraphs.ts';
import { cutLine } from './cut-line.ts';
import { findBetweenGroups, readGroup, readLead, type Group } from './read-group.ts';
import { findPeople } from './find-people.ts';
import type { HeadLabel } from './head-labels.ts';
import type { HeadSection } from './head-sections.ts';
import { readPresenceLegend, type PresenceLegend } from '../../swedish/presence-legend.ts';
import { readQuietly } from './quiet-capitals.ts';
import { readAttendanceTable } from './read-attendance-table.ts';
import { readTicked, splitAtSigns, withoutSignsBeside } from './read-ticked.ts';
import type { TextWidth } from './text-width.ts';

/** Labels of offices. Another list may name the same people. */
const OFFICES: readonly HeadLabel[] = ['chair', 'vice-chair', 'secretary', 'officer', 'adjuster'];

/**
 * Everybody that the head lists, once each, in its order. Somebody listed both as present and as absent stands there
 * twice. `members`: the municipalities of the organ in small letters.
 */
export function readAttendance(
  sections: readonly HeadSection[],
  members: ReadonlySet<string>,
  width: TextWidth,
  report: (diagnostic: ImportDiagnostic) => void,
): readonly DraftAttendee[] {
  const attendees: DraftAttendee[] = [];
  const legend = readPresenceLegend(sections.flatMap(({ lines }) => lines.map(({ text }) => text)));
  const isParted = hasMarksApart(sections);
  /** Where each of them stands first, by the name in small letters. */
  const places = new Map<string, number>();
  let isBelowAbsence = false;
  /** What the labels say that stand above this one with nobody between. */
  let waiting: (boolean | null)[] = [];
  for (const section of sections) {
    const told = section.label && ATTENDANCE_LISTS[section.label];
    if (!told || !section.label) continue;
    isBelowAbsence = isBelowAbsence && GROUP_OF_A_LIST.test(section.printed);
    const list = isBelowAbsence ? { ...told, present: false } : told;
    const isEmpty = section.lines.every(({ text }) => text.trim() === '');
    if (told.present === false) isBelowAbsence = isEmpty;
    /* Labels and names have come apart, as in columns that are read one after the other. */
    const isTorn = !isEmpty && waiting.some((present) => present !== list.present);
    waiting = isEmpty ? [...waiting, list.present] : [];
    const office = OFFICES.includes(section.label);
    for (const attendee of readList(section, isTorn || isParted ? null : list.present, {
      members,
      legend,
      width,
      report,
    })) {
      const key = attendee.name.toLowerCase();
      const known = places.get(key) ?? attendees.length;
      const own = findRoleOfLabel(section.label, section.printed);
      const role = own === undefined ? attendee.role : joinRoles(own, attendee.role);
      const before = attendees[known];
      if (before && office)
        attendees[known] = { ...before, role: joinRoles(before.role, own), body: before.body ?? attendee.body };
      else if (
        before &&
        (before.body === undefined || before.part === undefined) &&
        before.present === attendee.present
      ) {
        attendees[known] = { ...before, body: before.body ?? attendee.body, part: before.part ?? attendee.part };
      } else if (before && (attendee.present === null || before.unclear === 'mark')) {
        /* Another list says it. */
        if (attendee.present !== null) attendees[known] = { ...attendee, role: role ?? before.role };
      } else if (!before || before.present !== attendee.present) {
        if (!before) places.set(key, known);
        attendees.push({ ...attendee, role: attendee.role?.startsWith('tjänstgörande') ? attendee.role : role });
      }
    }
  }
  return attendees;
}

/**
 * Whether what says who was there stands apart from the names, as where a file has a table column by column: lines that are
 * `hela mötet`, `anmält förhinder` and nothing else. Then nobody knows whose they are.
 */
function hasMarksApart(sections: readonly HeadSection[]): boolean {
  const texts = sections.flatMap(({ lines }) => lines.map(({ text }) => text.trim()));
  const away = texts.filter(saysAbsent).length;
  return away > 0 && away + texts.filter((text) => /\p{L}{2}/u.test(text) && saysPresentAlone(text)).length > 1;
}

/**
 * Labels of groups that may stand below a heading of the whole list: `FRÅNVARANDE`⏎`Ledamöter: Siv Torn`. Then nobody of them was there.
 */
const GROUP_OF_A_LIST =
  /^(?:ordinarie|ledamöter|ersättare|suppleanter|tjänst(?:em[aä]n|epersoner)|övriga|från\s|representanter|ledamot)/iu;

/** Two roles of one person, and only one of them where it says the other too. */
function joinRoles(first: string | undefined, second: string | undefined): string | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  const [one, other] = [first.toLowerCase(), second.toLowerCase()];
  return one.includes(other) ? first : other.includes(one) ? second : `${first}, ${second}`;
}

interface ListContext {
  readonly members: ReadonlySet<string>;
  readonly legend: PresenceLegend;
  readonly width: TextWidth;
  readonly report: (diagnostic: ImportDiagnostic) => void;
}

/**
 * The people below one label. Where the document says that struck names are absent but no strike has survived, nobody's
 * presence is known.
 */
function readList(
  section: HeadSection,
  present: boolean | null,
  { members, legend, width, report }: ListContext,
): readonly DraftAttendee[] {
  const strikesTell = section.lines.some(({ text }) => STRUCK_IS_ABSENT.test(text));
  const lines = section.lines
    .filter(({ text }) => /[\p{L}]/u.test(text.replace(STRUCK_IS_ABSENT, '')))
    .map((line) =>
      STRUCK_IS_ABSENT.test(line.text)
        ? { ...line, text: line.text.replace(STRUCK_IS_ABSENT, '').trim(), strikes: [] }
        : line,
    );
  const hasLoose = section.lines.some(({ text }) => text !== '' && isSignAlone(text));
  /* `Frånvarande: Anna Berg`⏎`Från personalen: Bo Ek` does not say whether those from there were away too. */
  const isGiven = present === false && (section.lines[0]?.text ?? '').trim() !== '';
  const apart = isGiven ? section.lines.find(({ text }) => /^(?:Från|För)\s\p{L}[^:]{1,40}:\s/u.test(text)) : undefined;
  const found = readQuietly(lines, (quiet) => readLines(quiet, hasLoose, { members, legend, width, report })).map(
    (person) => ({
      ...withoutSignsBeside(person),
      doubt:
        present === null || (apart !== undefined && person.line >= apart.number)
          ? (person.doubt ?? section.printed)
          : person.doubt,
    }),
  );
  const struckAtAll = found.some(({ struck }) => struck !== 'no');
  const [first] = section.lines;
  if (strikesTell && !struckAtAll && found.length > 0)
    report(diagnoseImport('attendance-uncertain', first?.number ?? 1, { found: 'överstrykningarna syns inte längre' }));
  return found.map(({ struck, absent, doubt, ...attendee }) => {
    const lost = strikesTell && !struckAtAll;
    if (struck === 'drawn') report(diagnoseImport('attendance-uncertain', attendee.line, { found: attendee.name }));
    else if (doubt !== undefined)
      report(
        diagnoseImport('attendance-uncertain', attendee.line, {
          found: `${doubt === '' ? 'inget märke' : `märket ”${doubt.slice(0, 40)}”`} vid ${attendee.name}`,
        }),
      );
    const unclear = lost || struck === 'drawn' ? 'strike' : doubt === undefined ? undefined : 'mark';
    if (struck === 'yes' || absent) return { ...attendee, present: false, unclear: undefined };
    return { ...attendee, present: unclear === undefined ? present : null, unclear };
  });
}

/** Everybody that the lines list: of a table where most of them are rows, else of running text. */
function readLines(
  all: readonly SourceLine[],
  hasLoose: boolean,
  { members, legend, width, report }: ListContext,
): readonly ListedPerson[] {
  const lines = all.flatMap(splitAtSigns);
  const rows = lines.filter(({ text }) => text.includes('\t'));
  return rows.length > 0 && rows.length * 2 >= lines.length
    ? readTicked(lines, { isTable: true, hasLoose, legend }, (some) =>
        readAttendanceTable(some, { members, legend }, (line, found) =>
          report(diagnoseImport('attendance-uncertain', line, { found: found.slice(0, 80) })),
        ),
      )
    : readTicked(lines.flatMap(splitParagraphs), { isTable: false, hasLoose, legend }, (some) =>
        readRunning(some, members, width, report),
      );
}

/** The paragraphs of a table's cell as lines of their own: there may be one for each person. */
function splitParagraphs(line: SourceLine): readonly SourceLine[] {
  let start = 0;
  return line.text
    .split('\n')
    .map((text) => {
      const cut = { ...cutLine(line, start, start + text.length), whole: line.whole || line.text.includes('\n') };
      start += text.length + 1;
      return cut;
    })
    .filter(({ text }) => text !== '');
}

/**
 * The remark that struck names are those absent. Made for: `(överstruken = frånvarande)`, `Överstrukna är frånvarande`,
 * `Överstruket namn = ej närvarande`.
 */
export const STRUCK_IS_ABSENT =
  /(?:\(|(?<!\s))\s*[Öö]verstr(?:uken|ukna|uket|ykning)[^()\n]{0,30}?(?:=|är|innebär|betyder|:)\s*(?:frånvarande|ej närvarande|inte närvarande|frånvaro)\s*\)?\.?/u;

/**
 * The people of lines that are no table. A line with only the name of a body (`Falun:`) is a heading for the names
 * below it.
 */
function readRunning(
  lines: readonly SourceLine[],
  members: ReadonlySet<string>,
  width: TextWidth,
  report: ListContext['report'],
): readonly ListedPerson[] {
  let group: Group | undefined;
  const paragraphs = splitAtBodies(lines)
    .flatMap(splitAtNames)
    .flatMap((part) => buildParagraphs(part, width));
  const placed = findBetweenGroups(paragraphs.map(({ text }) => text));
  return paragraphs.flatMap((paragraph, index, all): readonly ListedPerson[] => {
    const line = paragraph.lines[0]?.number ?? 1;
    const mark = bulletLength(paragraph.text);
    const text = ' '.repeat(mark) + paragraph.text.slice(mark);
    const { people, unread } = findPeople(text, members);
    const next = all[index + 1];
    const own = readGroup(text, {
      members,
      isAlone: people.length === 0 && next !== undefined,
      isPlaced: index === 0 || placed[index] === true,
    });
    group = own ?? group;
    if (own?.isHeading === true) return [];
    const lead = readLead(text.slice(0, people[0]?.start ?? 0));
    for (const words of unread) report(diagnoseImport('attendance-uncertain', line, { found: words.slice(0, 80) }));
    return people.map(({ start, end, name, body, role, part, absent, doubt }) => {
      const struck = paragraph.strikes.some((span) => span.start < end && span.end > start);
      const drawn =
        paragraph.lines.length === 1 &&
        (paragraph.lines[0]?.drawnStrikes ?? []).some((span) => span.start < end && span.end > start);
      return {
        name,
        body:
          group?.doubt !== undefined && group.doubt.replace(/\.$/u, '') === body ? undefined : (body ?? group?.body),
        role,
        part,
        absent: absent || lead.absent || group?.isAbsent === true,
        doubt: group?.doubt ?? lead.doubt ?? doubt,
        line,
        struck: struck ? 'yes' : drawn ? 'drawn' : 'no',
      };
    });
  });
}

/**
 * Groups of lines, a new one at each line that begins `Falun: Anna …` or `Falun – Anna …`: no paragraph runs over such
 * a start.
 */
function splitAtBodies(lines: readonly SourceLine[]): readonly (readonly SourceLine[])[] {
  const starts = lines.flatMap(({ text }, index) =>
    /^\p{Lu}[\p{L}\s-]{1,50}?(?::|\s[–-])\s+\S/u.test(text) && index > 0 ? [index] : [],
  );
  return [0, ...starts].map((start, place, all) => lines.slice(start, all[place + 1] ?? lines.length));
}

/**
 * Groups of lines, one for each name, where two thirds of the lines begin with a name: then each line is about one
 * person, even if it is full.
 */
function splitAtNames(lines: readonly SourceLine[]): readonly (readonly SourceLine[])[] {
  const named = lines.map(({ text }) => leadingNameLength(text.slice(bulletLength(text))) > 0);
  if (named.filter(Boolean).length * 3 < lines.length * 2) return [lines];
  /* A line before that goes on: `Anna Berg, Falun, samt`, `Bo Ek, chef,`. */
  const starts = lines.flatMap((_line, index) =>
    index > 0 && named[index] && !/(?:[,;]|\b(?:och|samt))$/u.test(lines[index - 1]?.text ?? '') ? [index] : [],
  );
  return [0, ...starts].map((start, place, all) => lines.slice(start, all[place + 1] ?? lines.length));
}
