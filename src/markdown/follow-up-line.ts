import type { ArchivedFollowUp } from '../archive/archived.ts';
import { urls } from '../site/addresses/urls.ts';
import { dueInWords, FOLLOW_UP_WORDS, stateInShort } from '../site/words/follow-up-words.ts';
import { decisionTitle, meetingDate } from '../site/words/words.ts';
import { inline, linkTo } from './markdown-text.ts';
import type { Addressing } from './meeting-twin.ts';

/** What is said above the line. */
interface ToldAbove {
  /** Whose all of it is. */
  readonly organ?: boolean;
  /** What the archive knows of what nothing answers: see `sharedStateWords`. */
  readonly state?: boolean;
  /** The line before is of the same item, and says which. */
  readonly item?: boolean;
}

/** What is to be followed up, by whom and until when, where it is said and what became of it. */
export function followUpLine(each: ArchivedFollowUp, whole: Addressing, above: ToldAbove = {}): string {
  const { followUp, archived, item, text, context } = each;
  const said = item ? urls.item(archived.meeting.id, item.item.number) : urls.meeting(archived.meeting.id);
  const told = [
    followUp.kind && FOLLOW_UP_WORDS[followUp.kind],
    followUp.due && `tid: ${dueInWords(each)}`,
    followUp.owner ? `ansvarig: ${followUp.owner}` : 'ansvarig framgår inte',
    above.state === true && each.state.kind !== 'besvarad' ? undefined : stateInShort(each),
  ].filter(Boolean);
  const before = context === undefined ? '' : `Sammanhang: ${inline(context)} `;
  const title = item ? inline(decisionTitle(item.item, each)).replace(/\.?$/, '. ') : '';
  const line = `${before}${inline(text)} (${inline(told.join('; '))})`;
  if (above.item === true) return `Samma punkt. ${line}`;
  const place = [above.organ === true ? undefined : archived.organ.shortName, meetingDate(archived.meeting)];
  return `${title}${line} ${linkTo(place.filter(Boolean).join(' '), whole(said))}`;
}
