import type { ArchivedMeeting } from '../../archive/archived.ts';
import type { Topic } from '../../archive/topic.ts';

/** When a network meets in the year, as far as the archive knows the months. */
export interface YearWheel {
  /** January first. */
  readonly months: readonly WheelMonth[];
  /** How many have no place in it, since their month is not known: agendas alone, and the others. */
  readonly agendas: number;
  readonly meetings: number;
}

/** A month in which a network has met, with what has come back in it. */
interface WheelMonth {
  /** From 1. */
  readonly month: number;
  /** The years in which the archive has a meeting of that month, the oldest first. */
  readonly years: readonly number[];
  /** The topics that were taken up in the month in more than one year, with how many years; those of most years first. */
  readonly topics: readonly { readonly topic: Topic; readonly years: number }[];
}

/** As many topics a month: a wheel is looked at, not read. */
const MOST_TOPICS = 6;

/** The wheel of the meetings of one network. */
export function buildYearWheel(meetings: readonly ArchivedMeeting[]): YearWheel {
  const byMonth = Map.groupBy(meetings, ({ meeting: { date } }) =>
    date.precision === 'year' ? undefined : date.month,
  );
  const unplaced = byMonth.get(undefined) ?? [];
  const agendas = unplaced.filter(({ meeting }) => meeting.type === 'dagordning').length;
  const months = [...byMonth]
    .flatMap(([month, held]) => {
      if (month === undefined) return [];
      const taken = held.flatMap(({ meeting, items }) =>
        items.flatMap(({ topics }) => topics.map((topic) => ({ topic, year: meeting.date.year }))),
      );
      const topics = [...Map.groupBy(taken, ({ topic }) => topic)]
        .map(([topic, times]) => ({ topic, years: new Set(times.map(({ year }) => year)).size }))
        .filter(({ years }) => years > 1)
        .toSorted((a, b) => b.years - a.years || a.topic.name.localeCompare(b.topic.name, 'sv'));
      return [
        {
          month,
          years: [...new Set(held.map(({ meeting }) => meeting.date.year))].toSorted((a, b) => a - b),
          topics: topics.slice(0, MOST_TOPICS),
        },
      ];
    })
    .toSorted((a, b) => a.month - b.month);
  return { months, agendas, meetings: unplaced.length - agendas };
}
