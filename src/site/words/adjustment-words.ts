import type { Adjustment, MeetingType } from '../../archive/meeting.ts';

/** `Ojusterat protokoll: kan ändras.`, `Justerade minnesanteckningar.` */
export function adjustmentInWords(adjustment: Adjustment, type: MeetingType): string {
  const words = WORDS[type];
  return adjustment === 'justerat' ? `Juster${words}.` : `Ojuster${words}: kan ändras.`;
}

const WORDS: Readonly<Record<MeetingType, string>> = {
  minnesanteckningar: 'ade minnesanteckningar',
  protokoll: 'at protokoll',
  dagordning: 'ad dagordning',
};
