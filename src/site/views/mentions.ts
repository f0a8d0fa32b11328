import type { ArchivedMeeting } from '../../archive/archived.ts';
import type { AgendaItem } from '../../archive/agenda-item.ts';
import type { Meeting } from '../../archive/meeting.ts';
import type { Organ } from '../../archive/organ.ts';
import { gapDoubt, gapTime } from '../words/gap-words.ts';

/** The other meetings that a meeting names, each once: those that the archive holds, and those that it does not. */
export interface Mentions {
  readonly held: readonly Meeting[];
  readonly missing: readonly MissingMeeting[];
}

interface MissingMeeting {
  readonly organ: Organ;
  /** `29 januari 2026`; as written where no year is known. */
  readonly date: string;
  /** The items that name it. */
  readonly items: readonly AgendaItem[];
}

export function buildMentions({ meeting, resolutions, gaps }: ArchivedMeeting): Mentions {
  const held = resolutions.flatMap((resolution) => (resolution.kind === 'held' ? [resolution.meeting] : []));
  const missing = gaps.map((gap) => {
    const { organ, mentions } = gap;
    const from = new Set(
      mentions.flatMap((mention) => (mention.meeting.id === meeting.id ? [mention.reference.from] : [])),
    );
    return {
      organ,
      date: gap.date ? [gapTime(gap), gapDoubt(gap)].filter(Boolean).join(' ') : gap.label,
      items: meeting.items.filter(({ number }) => from.has(number)),
    };
  });
  return { held: [...new Set(held)], missing };
}
