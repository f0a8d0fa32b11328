import type { Archive } from './archived.ts';
import type { FilingDate } from '../swedish/calendar-date.ts';

/** The days on which an address was first published and last changed, as ISO days. */
export interface Publication {
  readonly published: string;
  /** The day of the latest correction, else the day of publication. */
  readonly updated: string;
  /** Why it was last corrected. */
  readonly correction: string | undefined;
}

/**
 * As the ledger tells. An address that it does not know counts as published on the day of its meeting: the last day of
 * the month or year where that is all that is known. Never the day of a build.
 */
export function publicationOf(id: string, date: FilingDate, { addresses }: Pick<Archive, 'addresses'>): Publication {
  const history = addresses.get(id);
  if (!history) return { published: lastDay(date), updated: lastDay(date), correction: undefined };
  const { published, wordings } = history;
  const last = wordings.at(-1);
  /* Wordings that came along from an earlier address are older than this one. */
  return last && last.date > published
    ? { published, updated: last.date, correction: last.reason }
    : { published, updated: published, correction: undefined };
}

function lastDay(date: FilingDate): string {
  if (date.precision === 'day') return date.iso;
  const month = date.precision === 'month' ? date.month : 12;
  return `${date.year}-${String(month).padStart(2, '0')}-${LAST_DAYS[month - 1] ?? 31}`;
}

/* A day that every year has. */
const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
