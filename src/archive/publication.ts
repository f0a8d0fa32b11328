import type { Archive } from './archived.ts';
import type { AddressHistory, Wording } from './ledger.ts';
import type { FilingDate } from '../swedish/calendar-date.ts';

/** When an address was first published and last changed, in ISO form. */
export interface Publication {
  readonly published: string;
  /** The day of the latest correction, or of the publication. */
  readonly updated: string;
  /** The reason of the latest correction; undefined where there is none, as where the minutes have come to an agenda. */
  readonly correction: string | undefined;
}

/**
 * Reads this from the ledger. An address that the ledger does not know counts as published on the day of its meeting,
 * or on the last day of the month or year where the day is unknown: the day of a build must not show.
 */
export function publicationOf(id: string, date: FilingDate, { addresses }: Pick<Archive, 'addresses'>): Publication {
  const history = addresses.get(id);
  if (!history) return { published: lastDay(date), updated: lastDay(date), correction: undefined };
  const { published, wordings } = history;
  const last = wordings.at(-1);
  /* Wordings taken over from an earlier address may be older than this one. */
  return last && last.date > published
    ? { published, updated: last.date, correction: last.afterAgenda ? undefined : last.reason }
    : { published, updated: published, correction: undefined };
}

/** A wording that took the place of another. */
export interface Correction {
  readonly wording: Wording;
  readonly before: Wording | undefined;
  /** The place of the wording among all of its address. */
  readonly index: number;
}

/** The corrections of what stands at an address. Those of an agenda are told at its own address once the minutes have come. */
export function correctionsOf({ wordings }: Pick<AddressHistory, 'wordings'>): readonly Correction[] {
  const first = wordings.findLastIndex(({ afterAgenda }) => afterAgenda);
  return wordings
    .map((wording, index) => ({ wording, index, before: wordings[index - 1] }))
    .slice(Math.max(first, 0) + 1);
}

/** The days on which an agenda and then the minutes were published at the address of a meeting; undefined for every other. */
export function agendaAndMinutes({
  wordings,
}: Pick<AddressHistory, 'wordings'>): { readonly agenda: string; readonly minutes: string } | undefined {
  const minutes = wordings.findLast(({ afterAgenda }) => afterAgenda);
  const [agenda] = wordings;
  return agenda && minutes && { agenda: agenda.date, minutes: minutes.date };
}

function lastDay(date: FilingDate): string {
  if (date.precision === 'day') return date.iso;
  const month = date.precision === 'month' ? date.month : 12;
  return `${date.year}-${String(month).padStart(2, '0')}-${LAST_DAYS[month - 1] ?? 31}`;
}

/* The last day of each month, in every year: 29 February is left out. */
const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
