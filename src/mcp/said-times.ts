import { tokensOfMeeting, findTextValues } from '../search/values/text-values.ts';
import { findValueDays, findValueMonths } from '../search/values/value-days.ts';
import type { AskedValue } from '../search/values/asked-values.ts';
import { lastDay, parseFilingDate, type FilingDate } from '../swedish/calendar-date.ts';
import { findYearSpans } from '../swedish/year-span.ts';
import type { ToolHit } from './answer.ts';
import type { ArchiveTables } from './archive-tables.ts';

/** A hit, and the text of its record. */
export interface TimedHit {
  readonly hit: Pick<ToolHit, 'lydelse'>;
  readonly text: string;
}

/**
 * How the times of a question were met, where that is not by the words of a hit about its own meeting: the time was read as that of the
 * meeting, or it is another day or month that the text names, of which the archive may have nothing.
 */
export async function caveatsOfTimes(
  values: readonly AskedValue[],
  hits: readonly TimedHit[],
  tables: Pick<ArchiveTables, 'meetings'>,
): Promise<readonly string[]> {
  const caveats: string[] = [];
  for (const value of values.filter(isOneTime)) {
    const read = hits.map((each) => ({ ...each, date: dateOf(each.hit), isNamed: isNamedIn(value, each) }));
    const silent = read.filter(({ isNamed, date }) => !isNamed && isDate(value, date));
    if (silent.length > 0)
      caveats.push(`”${value.text}” är läst som mötets tid: texten i ${idsOf(silent)} nämner den inte.`);
    const day = readDay(value.text);
    const elsewhere = read.filter(
      ({ isNamed, date, hit }) => isNamed && !isDate(value, date) && !isRecounted(value, hit),
    );
    if (day === undefined || elsewhere.length === 0) continue;
    const dates = elsewhere.map(({ hit: { lydelse } }) => `${lydelse.id} är från mötet ${lydelse.datum}`).join(', ');
    caveats.push(`”${value.text}” är en tid som texten nämner, inte mötets: ${dates}.`);
    if (day.iso === undefined) continue;
    const { iso, year } = day;
    if (elsewhere.every(({ date }) => date !== undefined && lastDay(date) < iso))
      caveats.push(`På mötets dag låg ${iso} framåt i tiden: texten säger vad som väntades, inte vad som hände.`);
    const held = (await tables.meetings(year)).filter(({ datum }) => datum.startsWith(iso));
    caveats.push(
      held.length === 0
        ? `Arkivet har inget möte från ${iso}.`
        : `Från ${iso} har arkivet ${held.map(({ id }) => id).join(', ')}.`,
    );
  }
  return caveats;
}

/** That a span of years is looked for in the texts, where nothing has it: it is no limit. */
export function caveatsOfSpans(values: readonly AskedValue[]): readonly string[] {
  return values
    .filter(({ kind, text }) => kind === 'time' && findYearSpans(text).length > 0)
    .map(({ text }) => `”${text}” är läst som en tid som texten ska ange från och till. Mötenas år väljs med ar.`);
}

/** A span is met by what names it alone, so nothing is to be told of it. */
function isOneTime({ kind, text }: AskedValue): boolean {
  return kind === 'time' && findYearSpans(text).length === 0;
}

function dateOf({ lydelse }: TimedHit['hit']): FilingDate | undefined {
  return readDate(lydelse.datum);
}

function readDate(iso: string): FilingDate | undefined {
  const date = parseFilingDate(iso);
  return typeof date === 'string' ? undefined : date;
}

/** Whether a date is of the time that is asked for. */
function isDate({ ways }: AskedValue, date: FilingDate | undefined): boolean {
  const own = new Set(date ? tokensOfMeeting(date) : []);
  return ways.some(({ isMeeting, words }) => isMeeting && words.some((word) => own.has(word)));
}

function isRecounted(value: AskedValue, { lydelse: { delar = [] } }: TimedHit['hit']): boolean {
  return delar.some(({ datum }) => datum !== null && isDate(value, readDate(datum)));
}

function isNamedIn({ ways }: AskedValue, { hit, text }: TimedHit): boolean {
  const said = new Set([
    ...findTextValues(text, dateOf(hit)).flatMap(({ tokens }) => tokens),
    ...(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []),
  ]);
  return ways.some(({ isMeeting, beside, words }) => !isMeeting && !beside && words.some((word) => said.has(word)));
}

/** The day or the month that is asked for; without `iso` where no year is typed. Undefined for a year. */
function readDay(text: string): { readonly iso: string | undefined; readonly year: number } | undefined {
  const [day] = findValueDays(text, 'typed');
  const two = (number: number) => String(number).padStart(2, '0');
  if (day) {
    const { year, month, days } = day;
    const iso = year === undefined || days.length > 1 ? undefined : `${year}-${two(month)}-${two(days[0] ?? 0)}`;
    return { iso, year: year ?? 0 };
  }
  const [month] = findValueMonths(text);
  return month && { iso: month.iso, year: Number(month.iso.slice(0, 4)) };
}

function idsOf(hits: readonly TimedHit[]): string {
  return hits.map(({ hit }) => hit.lydelse.id).join(', ');
}
