import type { Gap } from '../../archive/gap.ts';
import { swedishDate } from '../../swedish/calendar-date.ts';

/** When a missing meeting was: `29 januari 2026`; in the words of its source or its editor where no day is known. */
export function gapTime({ date, label, undated }: Pick<Gap, 'date' | 'label' | 'undated'>): string {
  return date && !undated ? swedishDate(date) : label;
}

/** What is unsure of it: `(dag okänd)`. Empty where nothing is. */
export function gapDoubt({ yearFrom, impossible, undated }: Pick<Gap, 'yearFrom' | 'impossible' | 'undated'>): string {
  if (impossible) return '(dagen ligger efter mötet som berättar om den; en av dem är fel i källan)';
  const doubts = [
    ...(undated ? ['dag okänd'] : []),
    ...(yearFrom === 'sammanhanget' ? ['år enligt sammanhanget'] : yearFrom === undefined ? ['år okänt'] : []),
  ];
  return doubts.length === 0 ? '' : `(${doubts.join(', ')})`;
}
