import { ATOM_FILE, CALENDAR_FILE } from '../site/addresses/urls.ts';
import type { Calendar } from './calendar.ts';
import type { Feed } from './feed.ts';
import { writeAtom } from './write-atom.ts';
import { writeCalendar } from './write-calendar.ts';
import { JSON_FEED_FILE, writeJsonFeed } from './write-json-feed.ts';

/** The formats of feeds, in the order in which pages name them. */
export const FEED_FORMATS: readonly FeedFormat[] = [
  { file: ATOM_FILE, type: 'application/atom+xml', label: 'Atom', holds: 'entries', write: writeAtom },
  { file: JSON_FEED_FILE, type: 'application/feed+json', label: 'JSON', holds: 'entries', write: writeJsonFeed },
  { file: CALENDAR_FILE, type: 'text/calendar', label: 'Kalender', holds: 'days', write: writeCalendar },
];

export type FeedFormat = FormatOfEntries | FormatOfDays;

interface Format {
  /** The name of the file, the same in every folder. */
  readonly file: string;
  /** The media type without its character set, which is UTF-8. */
  readonly type: string;
  /** The name of the format in links. */
  readonly label: string;
}

interface FormatOfEntries extends Format {
  readonly holds: 'entries';
  readonly write: (feed: Feed, site: URL | undefined) => string;
}

interface FormatOfDays extends Format {
  readonly holds: 'days';
  readonly write: (calendar: Calendar, site: URL | undefined) => string;
}
