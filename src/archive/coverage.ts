import { greatestOf, leastOf } from './extremes.ts';
import type { Archive } from './archived.ts';
import type { Organ } from './organ.ts';

/** How many meetings the archive holds and how many it knows to be missing, for each organ and year. */
export interface Coverage {
  readonly years: readonly number[];
  readonly rows: readonly CoverageRow[];
}

interface CoverageRow {
  readonly organ: Organ;
  readonly cells: readonly { readonly year: number; readonly held: number; readonly missing: number }[];
}

/**
 * Counts the meetings. The years go without a hole from the first meeting held or missing to the last. Gaps whose year
 * is unknown are not counted.
 */
export function buildCoverage({ organs, meetings, gaps }: Archive): Coverage {
  const holders = organs.filter((organ) => meetings.some((meeting) => meeting.organ.id === organ.id));
  const dated = gaps.flatMap(({ organ, date, agenda }) =>
    date && !agenda && holders.includes(organ) ? [{ organ, year: date.year }] : [],
  );
  const found = [...meetings.map(({ meeting }) => meeting.date.year), ...dated.map(({ year }) => year)];
  if (found.length === 0) return { years: [], rows: [] };
  const first = leastOf(found);
  const years = Array.from({ length: greatestOf(found) - first + 1 }, (_, index) => first + index);
  const rows = holders.map((organ) => ({
    organ,
    cells: years.map((year) => ({
      year,
      held: meetings.filter(({ meeting }) => meeting.organ === organ.id && meeting.date.year === year).length,
      missing: dated.filter((gap) => gap.organ === organ && gap.year === year).length,
    })),
  }));
  return { years, rows };
}
