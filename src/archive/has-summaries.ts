import type { Archive } from './archived.ts';

/** Whether any meeting of the archive is a summary in the archive's own words. Every page asks, so it is looked for once. */
export function hasSummaries({ meetings }: Pick<Archive, 'meetings'>): boolean {
  const known = KNOWN.get(meetings) ?? meetings.some(({ meeting }) => meeting.textForm === 'sammandrag');
  KNOWN.set(meetings, known);
  return known;
}

const KNOWN = new WeakMap<Archive['meetings'], boolean>();
