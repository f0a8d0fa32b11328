import type { Archive } from './archived.ts';
import type { Organ } from './organ.ts';

/** The years in which the archive has no minutes of an organ, in spans. */
export interface SilentYears {
  readonly organ: Organ;
  readonly years: readonly { readonly from: number; readonly to: number }[];
}

/**
 * For each organ of which the archive has minutes: the years without any, from its first meeting to the archive's day. Whether it met
 * in them is not known. Organs without such years are left out.
 */
export function findSilentYears({
  organs,
  meetings,
  day,
}: Pick<Archive, 'organs' | 'meetings' | 'day'>): readonly SilentYears[] {
  const last = Number(day.slice(0, 4));
  const minutes = Map.groupBy(
    meetings.filter(({ meeting }) => meeting.type !== 'dagordning'),
    ({ organ }) => organ,
  );
  return organs.flatMap((organ) => {
    const held = [...new Set((minutes.get(organ) ?? []).map(({ meeting }) => meeting.date.year))].toSorted(
      (a, b) => a - b,
    );
    const ends = [...held, last + 1];
    const years = held.flatMap((year, place) => {
      const next = ends[place + 1] ?? year + 1;
      return next > year + 1 ? [{ from: year + 1, to: next - 1 }] : [];
    });
    return years.length === 0 ? [] : [{ organ, years }];
  });
}
