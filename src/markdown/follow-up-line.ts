import type { ArchivedFollowUp } from '../archive/archived.ts';
import { urls } from '../site/addresses/urls.ts';
import { dueInWords, FOLLOW_UP_WORDS, stateInShort } from '../site/words/follow-up-words.ts';
import { decisionTitle, meetingDate } from '../site/words/words.ts';
import { inline, linkTo } from './markdown-text.ts';
import type { Addressing } from './meeting-twin.ts';

/** What is to be followed up, by whom and until when, where it is said and what became of it. */
export function followUpLine(each: ArchivedFollowUp, whole: Addressing): string {
  const { followUp, archived, item, text, context } = each;
  const said = item ? urls.item(archived.meeting.id, item.item.number) : urls.meeting(archived.meeting.id);
  const told = [
    followUp.kind && FOLLOW_UP_WORDS[followUp.kind],
    followUp.due && `tid: ${dueInWords(each)}`,
    followUp.owner ? `ansvarig: ${followUp.owner}` : 'ansvarig framgår inte',
    stateInShort(each),
  ].filter(Boolean);
  const before = context === undefined ? '' : `Orden före: ”${inline(context)}” `;
  return `${item ? `${inline(decisionTitle(item.item, each))}. ` : ''}${before}${inline(text)} (${inline(told.join('; '))}) ${linkTo(`${archived.organ.shortName} ${meetingDate(archived.meeting)}`, whole(said))}`;
}
