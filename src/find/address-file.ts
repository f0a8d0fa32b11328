import { MEETING_TYPES } from '../archive/meeting.ts';
import type {
  AddressIndex,
  AddressYear,
  GoneAddress,
  IndexedItem,
  IndexedMeeting,
  IndexedOrgan,
} from './address-index.ts';

/** The files that a browser looks addresses up in: rows without keys, as a year of a large archive holds thousands. */
export function writeIndex({ organs }: AddressIndex): string {
  return JSON.stringify(
    organs.map(({ id, name, shortName, names, region, years }) => [id, name, shortName, names, region ?? '', years]),
  );
}

export function writeYear({ meetings, gone }: AddressYear): string {
  return JSON.stringify([
    meetings.map(({ id, organ, items, type }) => [
      id,
      organ,
      items.map(({ number, printed, title, decisions, inSubstance }) => [
        number,
        printed,
        title,
        decisions,
        ...(inSubstance ? [1] : []),
      ]),
      type,
    ]),
    gone.map(({ id, kind, fate }) => [id, kind, fate]),
  ]);
}

/**
 * Reads what `writeIndex` wrote. Rows of another shape are left out, since a newer version of the site may have written
 * them.
 */
export function readIndex(data: unknown): AddressIndex {
  return { organs: rows(data).flatMap(readOrgan) };
}

/** Reads what `writeYear` wrote. */
export function readYear(data: unknown): AddressYear {
  const [meetings, gone] = rows(data);
  return { meetings: rows(meetings).flatMap(readMeeting), gone: rows(gone).flatMap(readGone) };
}

function readOrgan(row: unknown): readonly IndexedOrgan[] {
  const [id, name, shortName, names, region, years] = rows(row);
  if (!isText(id) || !isText(name) || !isText(shortName) || !isText(region)) return [];
  return [
    {
      id,
      name,
      shortName,
      names: rows(names).filter(isText),
      region: region === '' ? undefined : region,
      years: rows(years).filter(isNumber),
    },
  ];
}

function readMeeting(row: unknown): readonly IndexedMeeting[] {
  const [id, organ, items, type] = rows(row);
  return isText(id) && isText(organ)
    ? [
        {
          id,
          organ,
          items: rows(items).flatMap(readItem),
          type: MEETING_TYPES.find((known) => known === type) ?? 'minnesanteckningar',
        },
      ]
    : [];
}

function readItem(row: unknown): readonly IndexedItem[] {
  const [number, printed, title, decisions, inSubstance] = rows(row);
  return isText(number) && isText(printed) && isText(title)
    ? [{ number, printed, title, decisions: rows(decisions).filter(isNumber), inSubstance: inSubstance === 1 }]
    : [];
}

function readGone(row: unknown): readonly GoneAddress[] {
  const [id, kind, fate] = rows(row);
  const known = isText(id) && (kind === 'meeting' || kind === 'decision') && (fate === 'moved' || fate === 'withdrawn');
  return known ? [{ id, kind, fate }] : [];
}

function rows(data: unknown): readonly unknown[] {
  return Array.isArray(data) ? data : [];
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}
