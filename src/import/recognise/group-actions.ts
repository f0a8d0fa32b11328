import type { FilingDate } from '../../swedish/calendar-date.ts';
import { bulletLength, listMarkLength } from '../../swedish/list-mark.ts';
import type { DraftBlock, DraftFollowUp } from '../meeting-draft.ts';
import { findDue } from './find-due.ts';
import { findFollowUp } from './find-follow-up.ts';
import { joinLines, sliceParagraph, type Paragraph } from '../paragraph.ts';

/**
 * The first line of something to do, whose details stand on the lines below. Made for: `Åtgärd: …`, `Att göra: …`,
 * `Uppföljning: …`.
 */
const ACTION = /^(?:Åtgärd(?:er)?|Att göra|Uppgift|Uppföljning)\s*:\s*(?=\S)/iu;
/** What is to be done stands above it in words of its own. */
const OWNED = /^Ansvarig(?:a)?\s*(?::\s*|\t\s*)\p{Lu}/u;
/** Made for: `Ansvarig: Anna Berg`, `Vem: …`, `Klart senast: 15 maj`, `När: …`, `Deadline: …`. */
const DETAIL =
  /^(?<label>Ansvarig(?:a)?|Vem|Klart(?: senast)?|Senast|När|Tid|Deadline)\s*(?::\s*|\t\s*)(?<said>\S.*)$/iu;

/**
 * A line that leads in a list of things to do. Made for: `Att göra:`, `Åtgärder`, `Åtgärdslista:`, `Kvar att göra:`.
 */
const LIST_LEAD = /^(?:Att göra|Åtgärd(?:er|slista)?|Uppföljning(?:ar)?|Uppgifter|Kvar att göra|Aktiviteter)\s*:?$/iu;

export function isActionList(text: string): boolean {
  return LIST_LEAD.test(text);
}

/** Whether a line of a list is something to do. Made for: `- AP: Anna Berg meddelar …`, `• Åtgärd: …`. */
export function isActionLine(text: string): boolean {
  return /^(?:AP|Åtgärd|Action|Att\s+göra)\s*:\s*\S/u.test(text.slice(bulletLength(text)));
}

/**
 * Reads something to do that begins at paragraph `index` and has details below it, or the details alone where they say whose it is;
 * `next` is the index after them.
 * Undefined where the paragraph does not begin so, or has no details below it.
 */
export function findAction(
  paragraphs: readonly Paragraph[],
  index: number,
  meeting: FilingDate | undefined,
): { readonly block: DraftBlock; readonly next: number } | undefined {
  const first = paragraphs[index];
  if (!first || !(ACTION.test(first.text) || OWNED.test(first.text))) return undefined;
  let next = OWNED.test(first.text) ? index : index + 1;
  let owner: string | undefined;
  let when: string | undefined;
  for (; next < paragraphs.length; next += 1) {
    const groups = DETAIL.exec(paragraphs[next]?.text ?? '')?.groups;
    if (!groups) break;
    if (/^(?:ansvarig|vem)/iu.test(groups['label'] ?? '')) owner = groups['said']?.trim().replaceAll(/\s+/g, ' ');
    else when = groups['said']?.trim();
  }
  if (next === index + 1) return undefined;
  const paragraph = joinLines(paragraphs.slice(index, next).flatMap(({ lines }) => lines));
  const { due } = findDue(when ?? '', meeting);
  return { block: { kind: 'follow-up', paragraph, promise: 'uppdrag', owner, dueText: when, due }, next };
}

/**
 * A line of a list of things to do, as a follow-up. A name at its start is the owner: `Anna Berg bokar lokal`. Its bullet goes; its
 * number is a word of the document and stays.
 */
export function buildAction(printed: Paragraph, meeting: FilingDate | undefined): DraftFollowUp {
  const paragraph = sliceParagraph(printed, bulletLength(printed.text));
  const words = paragraph.text.slice(listMarkLength(paragraph.text));
  const found = findFollowUp(words, meeting);
  const owner =
    found?.owner ?? /^(?<owner>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)\s+\p{Ll}/u.exec(words)?.groups?.['owner'];
  return {
    kind: 'follow-up',
    paragraph,
    ...(found ?? { ...findDue(words, meeting), promise: 'uppdrag' }),
    owner,
  };
}
