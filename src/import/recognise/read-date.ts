import type { FilingDate } from '../../swedish/calendar-date.ts';
import { SWEDISH_WEEKDAYS } from '../../swedish/date-words.ts';
import { findDates, type PrintedDate } from '../../swedish/printed-date.ts';
import { wordsBefore } from '../../swedish/span.ts';
import { diagnoseImport, type ImportDiagnostic } from '../import-diagnostic.ts';
import type { SourceLine } from '../source-document.ts';
import { findYearsOfWeekday } from './years-of-weekday.ts';

export interface DateSources {
  /** The first lines of the document, without lists of people and sections about other days. */
  readonly head: readonly SourceLine[];
  /** Running headers and footers, which are read where the head gives no date. */
  readonly furniture: readonly SourceLine[];
  /** What a person gave with `--datum`; it overrules the text. */
  readonly given: FilingDate | undefined;
  /** The whole text, for the years that it names. */
  readonly text: string;
}

export interface ReadDate {
  readonly date: FilingDate | undefined;
  readonly diagnostics: readonly ImportDiagnostic[];
  /** Remarks for the editor, in Swedish. */
  readonly notes: readonly string[];
}

/** The day of the meeting: the date that was given, otherwise the first date in the head. */
export function readDate({ head, furniture, given, text }: DateSources): ReadDate {
  const printed = head.flatMap(findMeetingDates);
  const found = printed.length > 0 ? printed : furniture.flatMap(findMeetingDates);
  const [first] = found;
  if (given) return readGiven(given, found);
  if (!first) return { date: undefined, diagnostics: [diagnoseImport('no-date', head[0]?.number ?? 1, {})], notes: [] };
  const whole =
    first.printed.date === undefined
      ? (found.find(
          ({ printed: { date, month, day } }) =>
            date !== undefined && month === first.printed.month && day === first.printed.day,
        ) ?? first)
      : first;
  const { date } = whole.printed;
  if (date === 'impossible')
    return {
      date: undefined,
      diagnostics: [diagnoseImport('impossible-date', whole.line, { found: whole.printed.text })],
      notes: [],
    };
  if (date === undefined) return { date: undefined, diagnostics: [withoutYear(whole, text)], notes: [] };
  const others = found.filter(
    ({ printed: { date: second } }) => second !== undefined && second !== 'impossible' && second.iso !== date.iso,
  );
  const [other] = others;
  if (!other) return { date, diagnostics: [], notes: [] };
  return {
    date,
    diagnostics: [
      diagnoseImport('conflicting-dates', other.line, { first: whole.printed.text, second: other.printed.text }),
    ],
    notes: [
      `Källan har olika datum överst: ${[whole, ...others].map(({ printed }) => `”${printed.text}”`).join(', ')}. Mötet förs till det som står först.`,
    ],
  };
}

/** A date of the text and the number of its line. */
interface PlacedDate {
  readonly printed: PrintedDate;
  readonly line: number;
}

/**
 * Words before a date that belongs to something other than the meeting. Made for: `Nästa möte den `, `Utskriven `,
 * `Justeras senast `, `Dnr `, `Version `.
 */
const OTHER_DATE =
  /(?:nästa|kommande|föregående|förra|utskri[fv]|upprätta|justera|justering|anslag|senast|version|reviderad|skapad|sparad|dnr|diarie|personnummer|org\.?\s?nr)[^.]{0,40}$/iu;

function findMeetingDates(line: SourceLine): readonly PlacedDate[] {
  return findDates(line.text)
    .filter(({ start }) => !OTHER_DATE.test(wordsBefore(line.text, start)))
    .map((printed) => ({ printed, line: line.number }));
}

/**
 * The given date, with a warning where the text has another one and a remark where the text has none or lacks the year.
 */
function readGiven(given: FilingDate, found: readonly PlacedDate[]): ReadDate {
  const [first] = found;
  const same = first !== undefined && agrees(given, first.printed);
  if (same)
    return {
      date: given,
      diagnostics: [],
      notes:
        first.printed.date === undefined
          ? [`Källan skriver ”${first.printed.text}”, utan år. Året är angivet när dokumentet fördes in.`]
          : [],
    };
  if (!first)
    return {
      date: given,
      diagnostics: [],
      notes: ['Källan har inget datum överst. Datumet är angivet när dokumentet fördes in.'],
    };
  return {
    date: given,
    diagnostics: [diagnoseImport('date-overridden', first.line, { given: given.iso, found: first.printed.text })],
    notes: [
      `Källan skriver ”${first.printed.text}”. Mötet förs till ${given.iso}, som angavs när dokumentet fördes in.`,
    ],
  };
}

/** Whether the printed date is the given day, or lies in the given month or year. */
function agrees(given: FilingDate, { date, month, day }: PrintedDate): boolean {
  if (date !== undefined && date !== 'impossible') return date.iso.startsWith(given.iso);
  return date === undefined && given.precision === 'day' && given.month === month && given.day === day;
}

/**
 * The error for a date without a year. It names the years in which the printed weekday is right: near the years that
 * the document names, or from 2000 on where that gives none.
 */
function withoutYear({ printed, line }: PlacedDate, text: string): ImportDiagnostic {
  const named = [...text.matchAll(/(?<!\d)20\d{2}(?!\d)/g)].map(([year]) => Number(year));
  const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const near = named.length > 0 ? range(Math.min(...named) - 1, Math.max(...named) + 1) : [];
  const fits = (years: readonly number[]) =>
    printed.weekday === undefined ? [] : findYearsOfWeekday(printed.month, printed.day, printed.weekday, years);
  const years = fits(near).length > 0 ? fits(near) : fits(range(2000, 2039));
  return diagnoseImport('date-without-year', line, {
    found: printed.text,
    years,
    weekday: SWEDISH_WEEKDAYS[(printed.weekday ?? 0) - 1],
  });
}
