import type { MeetingType } from '../archive/meeting.ts';
import type { Archive, ArchivedItem, ArchivedMeeting } from '../archive/archived.ts';

/**
 * The addresses of the archive, small enough for a browser: an index of organs, and a file for each year. A browser
 * fetches only the years that a text names.
 */
export interface AddressIndex {
  readonly organs: readonly IndexedOrgan[];
}

export interface IndexedOrgan {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  /** Every name of the organ. */
  readonly names: readonly string[];
  readonly region: string | undefined;
  /** The years in which the organ met, and those of its addresses that have moved or were withdrawn. */
  readonly years: readonly number[];
}

export interface AddressYear {
  readonly meetings: readonly IndexedMeeting[];
  readonly gone: readonly GoneAddress[];
}

export interface IndexedMeeting {
  readonly id: string;
  readonly organ: string;
  readonly items: readonly IndexedItem[];
  readonly type: MeetingType;
}

export interface IndexedItem {
  readonly number: string;
  readonly printed: string;
  readonly title: string;
  /** The number of each decision under the item. */
  readonly decisions: readonly number[];
  /** Whether anything was decided in substance. */
  readonly inSubstance: boolean;
}

/**
 * An id that was published and has no page of its own any more: its address forwards, or says that the page was
 * withdrawn.
 */
export interface GoneAddress {
  readonly id: string;
  readonly kind: 'meeting' | 'decision';
  readonly fate: 'moved' | 'withdrawn';
}

/** The most characters of a title: enough to tell the items of a meeting apart. */
const TITLE_LENGTH = 90;

export function buildAddressIndex({ organs, meetings, addresses }: Archive): AddressIndex {
  const gone = findGone(addresses);
  const years = Map.groupBy(
    [
      ...meetings.map(({ meeting }) => ({ organ: meeting.organ, year: meeting.date.year })),
      ...gone.flatMap(({ id }) =>
        organs
          .filter((organ) => id.startsWith(`${organ.id}-`))
          .map((organ) => ({ organ: organ.id, year: yearOfId(id) })),
      ),
    ],
    ({ organ }) => organ,
  );
  return {
    organs: organs
      .filter(({ id }) => years.has(id))
      .map(({ id, name, shortName, names, region }) => ({
        id,
        name,
        shortName,
        names,
        region,
        years: [...new Set((years.get(id) ?? []).map(({ year }) => year))].toSorted((a, b) => a - b),
      })),
  };
}

/** The addresses of each year, by the year that stands in the id. */
export function buildAddressYears({ meetings, addresses }: Archive): ReadonlyMap<number, AddressYear> {
  const gone = findGone(addresses);
  const held = Map.groupBy(meetings, ({ meeting }) => meeting.date.year);
  const lost = Map.groupBy(gone, ({ id }) => yearOfId(id));
  const years = [...new Set([...held.keys(), ...lost.keys()])].toSorted((a, b) => a - b);
  return new Map(
    years.map((year) => [year, { meetings: (held.get(year) ?? []).map(indexMeeting), gone: lost.get(year) ?? [] }]),
  );
}

/** No reference is to an agenda. */
function findGone(addresses: Archive['addresses']): readonly GoneAddress[] {
  return [...addresses.values()].flatMap(({ id, kind, fate }) =>
    fate.kind === 'page' || kind === 'agenda' ? [] : [{ id, kind, fate: fate.kind }],
  );
}

function indexMeeting({ meeting, items }: ArchivedMeeting): IndexedMeeting {
  return { id: meeting.id, organ: meeting.organ, items: items.map(indexItem), type: meeting.type };
}

function indexItem({ item, decisions, outcomes }: ArchivedItem): IndexedItem {
  const title = item.title.length > TITLE_LENGTH ? `${item.title.slice(0, TITLE_LENGTH - 1).trimEnd()}…` : item.title;
  return {
    number: item.number,
    printed: item.printedNumber,
    title,
    decisions: decisions.map(({ sequence }) => sequence),
    inSubstance: outcomes.includes('beslut'),
  };
}

/** The year in the id of a meeting, an item or a decision; 0 where it has none. */
export function yearOfId(id: string): number {
  return Number(/-(\d{4})(?=m\d{2}|[b-z]?(?:-|$))/.exec(id)?.[1] ?? 0);
}
