import type { ArchivedMeeting } from '../archive/archived.ts';
import type { Meeting } from '../archive/meeting.ts';
import type { Organ } from '../archive/organ.ts';

/** The other meetings that a meeting names: those held here, and those that are not. Each once. */
export interface Mentions {
  readonly held: readonly { readonly meeting: Meeting }[];
  readonly missing: readonly { readonly organ: Organ; readonly text: string; readonly from: readonly string[] }[];
}

export function buildMentions({ meeting, resolutions }: ArchivedMeeting): Mentions {
  const held = resolutions.flatMap((resolution) => (resolution.kind === 'held' ? [resolution.meeting] : []));
  const missing = resolutions.flatMap((resolution, index) => {
    const reference = meeting.references[index];
    return resolution.kind === 'gap' && reference ? [{ organ: resolution.organ, reference }] : [];
  });
  const groups = Map.groupBy(missing, ({ organ, reference }) => `${organ.id} ${reference.text}`);
  return {
    held: [...new Set(held)].map((other) => ({ meeting: other })),
    missing: [...groups.values()].flatMap((group) => {
      const [first] = group;
      const from = [...new Set(group.flatMap(({ reference }) => reference.from ?? []))];
      return first ? [{ organ: first.organ, text: first.reference.text, from }] : [];
    }),
  };
}
