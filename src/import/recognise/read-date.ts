import { greatestOf, leastOf } from '../../archive/extremes.ts';
import type { FilingDate } from '../../swedish/calendar-date.ts';
import { SWEDISH_WEEKDAYS } from '../../swedish/date-words.ts';
import { findDates, type PrintedDate } from '../../swedish/printed-date.ts';
import { wordsBefore } from '../../swedish/span.ts';
import { diagnoseImport, type ImportDiagnostic } from '../import-diagnostic.ts';
import type { SourceLine } from '../source-document.ts';
import type { HeadSection } from './head-sections.ts';
import { findYearsOfWeekday } from '../../swedish/weekday.ts';

export interface DateSources {
  /** The first parts of the document, without lists of people and sections about other days. */
  readonly head: readonly HeadSection[];
  /** Running headers and footers, which are read where the head gives no date. */
  readonly furniture: readonly SourceLine[];
  /** What a person gave with `--datum`; it overrules the text. */
  readonly given: FilingDate | undefined;
  /** The whole text, for the years that it names. */
  readonly text: string;
}

export interface ReadDate {
  readonly date: FilingDate | undefined;
  /** Other days in ISO form that have as much to say for being the meeting's. */
  readonly alsoDated?: readonly string[];
  readonly diagnostics: readonly ImportDiagnostic[];
  /** Remarks for the editor, in Swedish. */
  readonly notes: readonly string[];
}

/**
 * The day of the meeting: the date that was given, otherwise the first of those in the head that are said to be the meeting's,
 * otherwise the first one. Every other day is told.
 */
export function readDate({ head, furniture, given, text }: DateSources): ReadDate {
  const printed = head.flatMap(({ printed: label, lines }) => lines.flatMap((line) => findMeetingDates(line, label)));
  const found = printed.length > 0 ? printed : furniture.flatMap((line) => findMeetingDates(line, ''));
  const first = found.find(({ isOwn }) => isOwn) ?? found[0];
  if (given) return readGiven(given, found);
  if (!first)
    return { date: undefined, diagnostics: [diagnoseImport('no-date', head[0]?.lines[0]?.number ?? 1, {})], notes: [] };
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
  const others = otherDays(date, found);
  if (others.length === 0) return { date, diagnostics: [], notes: [] };
  const used =
    whole === found[0] ? 'det som står först' : `”${whole.printed.text}”, som står vid mötets egna uppgifter`;
  return {
    date,
    alsoDated: others.flatMap(({ printed: { date: other }, isOwn }) =>
      isOwn === whole.isOwn && typeof other === 'object' ? [other.iso] : [],
    ),
    diagnostics: others.map(({ printed: other, line }) =>
      diagnoseImport('conflicting-dates', line, { first: whole.printed.text, second: other.text }),
    ),
    notes: [
      `Källan har olika datum överst: ${[whole, ...others].map(({ printed }) => `”${printed.text}”`).join(', ')}. Mötet förs till ${used}.`,
    ],
  };
}

/** The dates that are another day than this one, each day once. */
function otherDays(date: FilingDate, found: readonly PlacedDate[]): readonly PlacedDate[] {
  const keyOf = ({ printed: { date: other, month, day, text } }: PlacedDate) =>
    other === 'impossible' ? text : (other?.iso ?? `${month}-${day}`);
  const same = (place: PlacedDate) =>
    keyOf(place) === date.iso || (place.printed.date === undefined && agrees(date, place.printed));
  return found.filter(
    (place, index) => !same(place) && found.findIndex((other) => keyOf(other) === keyOf(place)) === index,
  );
}

/** A date of the text and the number of its line. */
interface PlacedDate {
  readonly printed: PrintedDate;
  readonly line: number;
  /** Whether the words beside it say that it is the day of the meeting. */
  readonly isOwn: boolean;
}

/**
 * Words before a date that belongs to something other than the meeting. Made for: `Nästa möte den `, `Utskriven `,
 * `Justeras senast `, `Dnr `, `Version `.
 */
const OTHER_DATE =
  /(?:nästa|kommande|föregående|förra|utskri[fv]|upprätta|justera|justering|anslag|senast|version|reviderad|skapad|sparad|dnr|diarie|personnummer|org\.?\s?nr)[^.]{0,40}$/iu;

function findMeetingDates(line: SourceLine, label: string): readonly PlacedDate[] {
  return findDates(line.text)
    .filter(({ start }) => !OTHER_DATE.test(wordsBefore(line.text, start)))
    .map((printed) => ({
      printed,
      line: line.number,
      isOwn:
        OWN_LABEL.test(label) ||
        printed.weekday !== undefined ||
        OWN_WORDS.test(line.text.slice(0, printed.start)) ||
        HOUR.test(line.text.slice(printed.end)),
    }));
}

/**
 * Labels of the meeting's own day. `Datum` alone may be that of a letter. Made for: `Sammanträdesdatum`, `Mötesdag`, `Tid`,
 * `Tid och plats`, `Datum och tid`, `När`.
 */
const OWN_LABEL =
  /^(?:sammanträdes(?:datum|dag|tid)|mötes(?:datum|dag|tid)|(?:dag|datum) och tid|tid|plats och tid|när)/iu;
/** Made for: `Protokoll fört vid möte den `, `Minnesanteckningar `, `Sammanträde `, `Sammanträdesdatum `, `Tid: ` on a line before the day. */
const OWN_WORDS =
  /(?:möte(?!sekr)|sammanträd|träff|anteckning|protokoll(?!sutdrag)|(?<!\p{L})tid(?:punkt)?\s*:)[^.;]*$/iu;
/** A time of day right behind it: `2024-03-06 kl. 13`, `6 mars 2024, 09.00–11.30`. */
const HOUR = /^\s*,?\s*(?:kl(?:ockan)?\b|\d{1,2}[.:]\d{2})/iu;

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
  const near = named.length > 0 ? range(leastOf(named) - 1, greatestOf(named) + 1) : [];
  const fits = (years: readonly number[]) =>
    printed.weekday === undefined ? [] : findYearsOfWeekday(printed.month, printed.day, printed.weekday, years);
  const years = fits(near).length > 0 ? fits(near) : fits(range(2000, 2039));
  return diagnoseImport('date-without-year', line, {
    found: printed.text,
    years,
    weekday: SWEDISH_WEEKDAYS[(printed.weekday ?? 0) - 1],
  });
}
