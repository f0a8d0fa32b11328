import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import { findDates, type PrintedDate } from '../swedish/printed-date.ts';
import { wordsBefore } from '../swedish/span.ts';
import { findWrongWeekdays } from '../swedish/weekday.ts';
import type { YamlData } from './frontmatter.ts';
import type { ReadableParts } from './readable-parts.ts';

/** Where the parts of the head stand, for the diagnostics. */
export interface HeadPlaces {
  readonly file: string;
  readonly lineOf: YamlData['lineOf'];
  /** The text of the file, in which the line of a date within `huvud` is looked for. */
  readonly source: string;
  /** The text before the first item, and the line it begins on. */
  readonly introduction: { readonly text: string; readonly line: number };
}

/**
 * Reports a date in the document's head that is the meeting's own but differs from `datum`, unless a remark
 * (`anmärkningar`) or `flerdatum` mentions it. Of each part of the head, only the first such date is reported. A weekday that is not that of its
 * date is reported too.
 */
export function checkHeadDate(
  { huvud, källa, datum, flerdatum, anmärkningar }: ReadableParts,
  { file, lineOf, source, introduction }: HeadPlaces,
): readonly Diagnostic[] {
  if (datum === undefined) return [];
  const remarks = [...(anmärkningar ?? []), ...(flerdatum ?? [])].flatMap(findDates);
  const parts = [
    { line: lineOf(['källa', 'titel']), dates: findOwnDates(källa?.titel ?? '') },
    { line: lineOf(['huvud']), dates: findOwnDates(huvud ?? '') },
    { line: introduction.line, dates: findOwnDates(introduction.text, 'labelled') },
  ];
  const weekdays = [
    { line: lineOf(['källa', 'titel']), text: källa?.titel ?? '' },
    { line: lineOf(['huvud']), text: huvud ?? '' },
    introduction,
  ].flatMap(({ line, text }) =>
    findWrongWeekdays(text)
      .filter(({ printed }) => !remarks.some((remark) => isSameDay(remark, printed)))
      .map(({ printed, weekday }) =>
        diagnose(
          'weekday-differs',
          { file, line: lineInSource(source, printed.text, line) },
          { found: printed.text, weekday },
        ),
      ),
  );
  const days = parts.flatMap(({ line, dates }) => {
    const differing = dates.find(
      (found) => !agrees(found, datum) && !remarks.some((remark) => isSameDay(remark, found)),
    );
    return differing
      ? [
          diagnose(
            'date-differs',
            { file, line: lineInSource(source, differing.text, line) },
            { found: differing.text, date: datum },
          ),
        ]
      : [];
  });
  return [...days, ...weekdays];
}

/**
 * Words before a date that is not the meeting's own: of the next meeting, the printing, the adjustment. Made for:
 * `Nästa möte den `, `Utskriven `, `Justerat den `, `Kallelse skickad `, `Dnr `.
 */
const OTHER_DATE =
  /(?:nästa|kommande|föregående|förra|tidigare|utskri[fv]|utskick|skickad|kallelse|upprätta|justera|justering|anslag|senast|version|revidera|skapad|sparad|fastställ|beslutad|dnr|diarie|ärende)[^.]{0,40}$/iu;

/**
 * What stands before the second day of one meeting. Made for: `4–5 mars 2020`, `2020-03-04 – 2020-03-05`,
 * `den 4 och 5 mars 2020`, `4 mars t.o.m. 5 mars`.
 */
const SECOND_DAY = /(?:\d\s*[-–—]|(?<!\p{L})(?:till|och|samt|t\.?\s?o\.?\s?m\.?))\s*$/iu;

/**
 * Words at the start of a line that say the date is the meeting's own. Made for: `Datum:`, `Sammanträdesdatum`,
 * `Möte 8 maj 2020`, `Protokoll från …`, `Minnesanteckningar …`, `Tid:`.
 */
const OWN_LABEL =
  /^(?:[\p{L}\s]*(?:datum|dag)|(?:[\p{L}-]*(?:möte[st]?|mötet|sammanträde[t]?|nätverksträff|träff)|(?:minnes|mötes)?anteckningar|(?:mötes|sammanträdes)?protokoll|dagordning|föredragningslista|tid(?:\s+och\s+plats)?|när))(?!\p{L})/iu;

interface HeadLine {
  readonly text: string;
  /** Whether the line before it holds a label and nothing else. */
  readonly labelled: boolean;
}

/**
 * The dates of a text that are the meeting's own: those with a label, or the only date of all. `need`: with `labelled`,
 * the only date needs a label too.
 */
function findOwnDates(head: string, need?: 'labelled'): readonly PrintedDate[] {
  const lines = head
    .split('\n')
    .map((line) => line.replace(/^[#*_>|\s]+/, '').trim())
    .filter(Boolean);
  const placed = lines.flatMap((text, index) =>
    findDates(text)
      .filter(
        ({ date, start }) =>
          date !== undefined &&
          !OTHER_DATE.test(wordsBefore(text, start)) &&
          !SECOND_DAY.test(wordsBefore(text, start)),
      )
      .map((found) => ({ found, line: { text, labelled: isBareLabel(lines[index - 1]) } satisfies HeadLine })),
  );
  const whole = new Set(
    placed.map(({ found: { month, day, date } }) => `${month} ${day} ${typeof date === 'object' ? date.year : ''}`),
  );
  return placed
    .filter(
      ({ line: { text, labelled } }) => (need === undefined && whole.size === 1) || labelled || OWN_LABEL.test(text),
    )
    .map(({ found }) => found);
}

function isBareLabel(line: string | undefined): boolean {
  return line !== undefined && line.length < 30 && OWN_LABEL.test(line) && findDates(line).length === 0;
}

/** Whether a printed date is the meeting's. A meeting filed under a month or a year may have any day in it. */
function agrees({ date }: PrintedDate, datum: string): boolean {
  return typeof date === 'object' && date.iso.startsWith(datum);
}

/** Whether a remark mentions the date; it need not repeat the year. */
function isSameDay(remark: PrintedDate, found: PrintedDate): boolean {
  return (
    remark.month === found.month &&
    remark.day === found.day &&
    (remark.date === undefined ||
      found.date === undefined ||
      remark.date === 'impossible' ||
      found.date === 'impossible' ||
      remark.date.iso === found.date.iso)
  );
}

/** The line of the file, from line `from` on, that holds the words; `from` where none does. */
function lineInSource(source: string, words: string, from: number): number {
  const place = source
    .split('\n')
    .slice(from - 1)
    .findIndex((line) => line.includes(words));
  return from + Math.max(0, place);
}
