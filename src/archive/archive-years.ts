import { readAddress } from './address-parts.ts';
import type { Archive } from './archived.ts';

/**
 * The years of all meetings that the archive has or ever published, the oldest first. A page of a year stays where the last
 * meeting of the year was withdrawn.
 */
export function findArchiveYears({
  meetings,
  addresses,
  organs,
}: Pick<Archive, 'meetings' | 'addresses' | 'organs'>): readonly number[] {
  const published = [...addresses.values()].flatMap(({ id, kind }) => {
    const date = kind === 'meeting' ? readAddress(id, organs).date : undefined;
    return date ? [date.year] : [];
  });
  return [...new Set([...meetings.map(({ meeting }) => meeting.date.year), ...published])].toSorted((a, b) => a - b);
}
