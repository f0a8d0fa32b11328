import { fullAddress } from '../site/addresses/full-address.ts';
import type { Calendar, CalendarEvent } from './calendar.ts';
import { momentOf } from '../site/words/moment-of.ts';
import { printable } from '../site/words/printable-text.ts';
import { daysAfter } from '../swedish/calendar-date.ts';

/**
 * Writes iCalendar, RFC 5545. Hours are in UTC, which every calendar program reads alike; whole days are days. The uids
 * of events do not depend on SITE_URL, so that a calendar program recognises events after the site has moved.
 */
export function writeCalendar({ title, events }: Calendar, site: URL | undefined): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Till handlingarna//Till handlingarna//SV',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(title)}`,
    'X-WR-TIMEZONE:Europe/Stockholm',
    ...events.flatMap((event) => writeEvent(event, site)),
    'END:VCALENDAR',
  ]
    .map((line) => `${foldLine(line)}\r\n`)
    .join('');
}

function writeEvent(
  { uid, changed, when, summary, description, place, path }: CalendarEvent,
  site: URL | undefined,
): readonly string[] {
  const address = site && fullAddress(path, site);
  return [
    'BEGIN:VEVENT',
    `UID:${uid}@till-handlingarna`,
    `DTSTAMP:${basic(momentOf(changed))}`,
    ...(when.kind === 'day'
      ? [`DTSTART;VALUE=DATE:${basic(when.day)}`, `DTEND;VALUE=DATE:${basic(daysAfter(when.day, 1))}`]
      : [`DTSTART:${basic(when.start.toISOString())}`, `DTEND:${basic(when.end.toISOString())}`]),
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(address === undefined ? description : `${description}\n${address}`)}`,
    ...(place === undefined ? [] : [`LOCATION:${escapeText(place)}`]),
    ...(address === undefined ? [] : [`URL:${address}`]),
    /* The events do not show the owner of the calendar as busy. */
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** `20210319`, `20210319T080000Z`. */
function basic(iso: string): string {
  return iso.replaceAll(/[-:]|\.\d+/g, '');
}

function escapeText(text: string): string {
  return printable(text)
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(/\r\n|\r|\n/g, String.raw`\n`);
}

const MAX_OCTETS = 75;

/** Folds a line into lines of at most 75 octets. No character is split; a continued line begins with a space. */
function foldLine(line: string): string {
  if (Buffer.byteLength(line) <= MAX_OCTETS) return line;
  const lines: string[] = [];
  let [current, size] = ['', 0];
  for (const character of line) {
    const octets = Buffer.byteLength(character);
    if (size + octets > MAX_OCTETS) {
      lines.push(current);
      [current, size] = [' ', 1];
    }
    current += character;
    size += octets;
  }
  return [...lines, current].join('\r\n');
}
