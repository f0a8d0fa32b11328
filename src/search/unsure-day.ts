import type { Meeting } from '../archive/meeting.ts';
import { dayDoubt } from '../site/words/words.ts';

/** The filter that tells what is unsure of the day of a record's meeting. */
const UNSURE_FILTER = 'osakerdag';

/** More of what another archive says is not shown with a hit. */
const MOST_CHARACTERS = 60;

/** Empty where nothing is unsure of the day. */
export function unsureDayTold(meeting: Meeting): readonly (readonly [name: string, value: string])[] {
  const doubt = dayDoubt(meeting);
  return doubt === undefined ? [] : [[UNSURE_FILTER, doubt]];
}

/** `10 mars 2026 (källan anger två datum)`: the day as a hit tells it, with what its record says of it. */
export function unsureDay(date: string, filters: Readonly<Partial<Record<string, readonly string[]>>>): string {
  const [doubt] = filters[UNSURE_FILTER] ?? [];
  return doubt === undefined ? date : `${date} (${doubt.slice(0, MOST_CHARACTERS)})`;
}
