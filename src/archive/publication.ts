import type { FilingDate } from './calendar-date.ts';

/** The days on which an address was first published and last changed, as ISO days. */
export interface Publication {
  readonly published: string;
  /** The day of the latest correction, else the day of publication. */
  readonly updated: string;
}

/** An address that no ledger knows counts as published on the day of its meeting: the last day of the month or year where that is all that is known. */
export function publicationOf(date: FilingDate): Publication {
  const day = lastDay(date);
  return { published: day, updated: day };
}

function lastDay(date: FilingDate): string {
  if (date.precision === 'day') return date.iso;
  const month = date.precision === 'month' ? date.month : 12;
  return `${date.year}-${String(month).padStart(2, '0')}-${LAST_DAYS[month - 1] ?? 31}`;
}

/* A day that every year has. */
const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
