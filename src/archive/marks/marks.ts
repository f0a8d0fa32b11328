import { appointmentMark } from './appointment.ts';
import { decisionMark } from './decision.ts';
import { followUpMark } from './follow-up.ts';
import { itemMark } from './item.ts';
import { matterMark } from './matter.ts';
import { presentersMark } from './presenters.ts';
import { proposalMark } from './proposal.ts';
import { prose } from './prose.ts';
import { recountedMark } from './recounted.ts';

/** The marks that become blocks, by the kind of block. A new mark is a file of its own and a line here. */
export const BLOCK_MARKS = {
  decision: decisionMark,
  proposal: proposalMark,
  recounted: recountedMark,
  matter: matterMark,
  'follow-up': followUpMark,
  appointment: appointmentMark,
} as const;

/** All marks that a meeting's file may use. */
export const MARKS = [itemMark, presentersMark, ...Object.values(BLOCK_MARKS)] as const;

/** All that the text of a meeting consists of, by kind. */
export const BLOCKS = { prose, ...BLOCK_MARKS } as const;

export type KnownMark = (typeof MARKS)[number];
export type MarkName = KnownMark['tag'];

export function findMark(tag: string): KnownMark | undefined {
  return MARKS.find((mark) => mark.tag === tag);
}
