import type { HeadLabel } from './head-labels.ts';

/** What a label tells of everybody below it. */
export interface AttendanceList {
  /** `null` where the label does not say it. */
  readonly present: boolean | null;
  readonly role?: string;
}

/** The role that a section's label gives to everybody below it; `printed`: the label's words. */
export function findRoleOfLabel(label: HeadLabel, printed: string): string | undefined {
  if (label === 'officer') return printed.toLowerCase();
  return label === 'adjunct' && /^adj/iu.test(printed) ? 'adjungerad' : ATTENDANCE_LISTS[label]?.role;
}

/** A label that is not here lists nobody. */
export const ATTENDANCE_LISTS: Partial<Readonly<Record<HeadLabel, AttendanceList>>> = {
  present: { present: true },
  absent: { present: false },
  substitutes: { present: true, role: 'ersättare' },
  'absent-substitutes': { present: true, role: 'ej tjänstgörande ersättare' },
  adjunct: { present: true },
  invited: { present: null },
  chair: { present: true, role: 'ordförande' },
  'vice-chair': { present: true, role: 'vice ordförande' },
  secretary: { present: true, role: 'sekreterare' },
  officer: { present: true },
  adjuster: { present: true, role: 'justerare' },
};
