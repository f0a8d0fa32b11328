/** When a meeting began and ended, as moments. */
export interface MeetingHours {
  readonly start: Date;
  readonly end: Date;
}

/** Made for `09.00–11.30`, `8–9.15`, `09:00–15.00`, `kl. 13-15`, `kl 9.00 till 12.00`. */
const HOURS = /^(?:kl\.? ?)?(\d{1,2})(?:[.:](\d{2}))? ?(?:[–—-]|till) ?(?:kl\.? ?)?(\d{1,2})(?:[.:](\d{2}))?$/iu;

/**
 * The hours that a source prints, on a day in Sweden. Undefined where the text is anything else than two times of one
 * day.
 */
export function findHours(day: string, printed: string | undefined): MeetingHours | undefined {
  const match = HOURS.exec((printed ?? '').replaceAll(/\s+/g, ' ').trim());
  if (!match) return undefined;
  const [, fromHour = '', fromMinute = '00', toHour = '', toMinute = '00'] = match;
  const from = clock(fromHour, fromMinute);
  const to = clock(toHour, toMinute);
  return from === undefined || to === undefined || to <= from
    ? undefined
    : { start: swedishMoment(day, from), end: swedishMoment(day, to) };
}

/** Minutes since midnight. */
function clock(hour: string, minute: string): number | undefined {
  const [hours, minutes] = [Number(hour), Number(minute)];
  return hours > 23 || minutes > 59 ? undefined : hours * 60 + minutes;
}

const SWEDEN = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/**
 * The moment of a time in Sweden. The offset of the zone is looked up once; that is wrong only in the hour of night
 * when the clocks change.
 */
function swedishMoment(day: string, minutes: number): Date {
  const guess = Date.parse(`${day}T00:00:00Z`) + minutes * 60_000;
  const shown = Date.parse(`${SWEDEN.format(guess).replace(' ', 'T')}Z`);
  return new Date(guess - (shown - guess));
}
