import { SWEDISH_MONTHS } from '../../../src/swedish/calendar-date.ts';
import { findDates } from '../../../src/swedish/printed-date.ts';
import type { Probe, ProbedItem } from './probe.ts';

/** In how many other forms a day or an amount is asked for. */
const OTHER_FORMS = 3;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Every day of the texts, asked in other forms than those in which it is printed. A day without a year has its meeting's.
 * Days of meetings are left out: who types one asks for the meeting.
 */
export function makeDayProbes(items: readonly ProbedItem[]): readonly Probe[] {
  const meetings = new Set(items.map(({ date }) => date));
  const days = new Map<string, { readonly day: Day; readonly items: Set<string>; readonly printed: Set<string> }>();
  for (const { id, text, date } of items) {
    for (const { text: printed, date: read, month, day, end } of findDates(text)) {
      const isDay = read === undefined || (read !== 'impossible' && read.precision === 'day');
      /* `9/12 av avgiften` is a part of a whole. */
      if (!isDay || /^\s+av\b/.test(text.slice(end))) continue;
      const found = { year: read === undefined ? Number(date.slice(0, 4)) : read.year, month, day };
      const iso = asIso(found);
      if (meetings.has(iso)) continue;
      const known = days.get(iso) ?? { day: found, items: new Set(), printed: new Set() };
      known.items.add(id);
      known.printed.add(printed.toLowerCase().replace(/^.*\bden\s+/, ''));
      days.set(iso, known);
    }
  }
  return [...days.values()].flatMap(({ day, items: expected, printed }, place) =>
    chooseForms(formsOfDay(day), printed, place).map(
      (question): Probe => ({ kind: 'dag i annan form', question, expected: [...expected] }),
    ),
  );
}

/** As many as are asked, beginning at another one for each thing asked, so that every form has its turn. */
export function chooseForms(forms: readonly string[], printed: ReadonlySet<string>, turn: number): readonly string[] {
  const others = forms.filter((form) => !printed.has(form));
  const start = others.length === 0 ? 0 : turn % others.length;
  return [...others.slice(start), ...others.slice(0, start)].slice(0, OTHER_FORMS);
}

function formsOfDay(date: Day): readonly string[] {
  const { year, month, day } = date;
  const name = SWEDISH_MONTHS[month - 1] ?? '';
  const short = name === 'september' ? 'sept' : name.slice(0, 3);
  return [
    asIso(date),
    `${day} ${name} ${year}`,
    asIso(date).slice(2).replaceAll('-', ''),
    `${day}/${month} ${year}`,
    ...(short === name ? [] : [`${day} ${short} ${year}`]),
  ];
}

function asIso({ year, month, day }: Day): string {
  return [String(year), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}
