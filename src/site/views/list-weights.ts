import type {
  ArchivedAppointment,
  ArchivedDecision,
  ArchivedFollowUp,
  ArchivedItem,
  ArchivedMeeting,
} from '../../archive/archived.ts';
import { decisionText, fullDecisionText } from '../../archive/decision.ts';
import { mentionWords } from '../../archive/gap.ts';
import { findLackingAttachments } from '../../archive/lacking-attachment.ts';
import type { ArchivedSum } from '../../archive/sum.ts';
import type { GapEntry } from './gap-entries.ts';

/**
 * How much of a page an entry of a list takes, in elements and never less than it has: signs of its words count too, since a page
 * of long words is heavy with few elements. What an entry weighs hangs on itself alone, so that a closed part of a list stays as it is.
 */
export function decisionWeight({ decision, pointed, item: { item, topics } }: ArchivedDecision): number {
  return 13 + 5 * topics.length + words(fullDecisionText(decision, pointed)) + words(item.title);
}

export function meetingWeight({ meeting, organ }: ArchivedMeeting): number {
  return 9 + words(organ.name) + words(meeting.place ?? '');
}

export function timelineWeight({ decisions, outcomes, item }: ArchivedItem): number {
  const decided = decisions.reduce((sum, decision) => sum + 3 + words(decisionText(decision)), 0);
  return 13 + outcomes.length + words(item.title) + Math.max(decided, SUMMARY);
}

export function followUpWeight({ text, context = '', item, matter = '', followUp }: ArchivedFollowUp): number {
  const told = [text, context].map((each) => each.slice(0, LONGEST_FOLLOW_UP)).join('');
  return (
    19 +
    (item?.topics.length ?? 0) +
    words(told) +
    words(followUp.owner ?? '') +
    words((item?.item.title ?? '') + matter)
  );
}

/** The headings of its network and its body count too, for it may be alone below them. */
export function appointmentWeight({ text, appointment }: ArchivedAppointment): number {
  const { person, municipality, role, body } = appointment;
  const own = [person, municipality, role, body].filter((part) => part !== undefined).join(' ');
  return 24 + words(text.slice(0, LONGEST_FOLLOW_UP)) + 2 * words(own);
}

/** The other places of the same sum are counted as many as are shown, for they come with later meetings. */
export function sumWeight({ sentence, item, key, notes }: ArchivedSum): number {
  const own = words(sentence.slice(0, LONGEST_FOLLOW_UP)) + words(item.item.title) + words(notes.join(''));
  return 15 + item.topics.length + notes.length + own + (key === undefined ? 0 : 2 * SAME_SUMS_SHOWN);
}

export function gapWeight(entry: GapEntry): number {
  if (entry.kind === 'agenda') return 4;
  if (entry.kind === 'gap') {
    const { mentions } = entry.gap;
    return 8 + 2 * Math.min(mentions.length, MENTIONS_SHOWN) + words(mentions[0] ? mentionWords(mentions[0]) : '');
  }
  return findLackingAttachments(entry.archived.meeting).reduce(
    (sum, { name, items, sentence }) =>
      sum + 3 + items.length + words(name ?? sentence?.slice(0, LONGEST_FOLLOW_UP) ?? ''),
    6,
  );
}

/** How many of the places that name a missing meeting are listed. */
export const MENTIONS_SHOWN = 12;
/** How many of the other places of a sum are listed. */
export const SAME_SUMS_SHOWN = 5;
/** What a list of follow-ups, appointments or sums shows of the words of one, in signs. */
export const LONGEST_FOLLOW_UP = 400;
/** The summary of an item without a decision. */
const SUMMARY = 7;
/** So many signs of text are as heavy as an element with its tags. */
const SIGNS_OF_AN_ELEMENT = 40;

function words(text: string): number {
  return text.length / SIGNS_OF_AN_ELEMENT;
}
