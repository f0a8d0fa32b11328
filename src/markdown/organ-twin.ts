import { fullDecisionText } from '../archive/decision.ts';
import { mentionWords } from '../archive/gap.ts';
import { minutesQuote } from '../site/words/minutes-quote.ts';
import { urls } from '../site/addresses/urls.ts';
import type { OrganPage } from '../site/views/organ-pages.ts';
import { sharedStateWords } from '../site/words/follow-up-words.ts';
import { count, decisionTitle, fullOrganName, meetingDate, TYPE_WORDS } from '../site/words/words.ts';
import { gapDoubt, gapTime } from '../site/words/gap-words.ts';
import { followUpLine } from './follow-up-line.ts';
import { inline, joinParts, linkTo, list } from './markdown-text.ts';
import type { Addressing } from './meeting-twin.ts';

/** The page of a network as Markdown, with as many of each list as the page shows. */
export function writeOrganTwin(page: OrganPage, whole: Addressing): string {
  const { organ, meetings, years, decisions, positions, open, gaps } = page;
  const section = (heading: string, entries: readonly string[], above?: string) =>
    entries.length > 0 ? [`## ${heading}`, above, list(entries)] : [];
  const shared = sharedStateWords(open.shown);
  return joinParts([
    `# ${inline(fullOrganName(organ))}`,
    `Sidan: ${whole(urls.organ(organ.id))}`,
    organ.description && inline(organ.description),
    `${count(meetings.total, 'möte', 'möten')} i arkivet: ${years.map((own) => `${own.year} (${own.meetings})`).join(', ')}.`,
    organ.members.length > 0 ? `Medlemmar: ${inline(organ.members.join(', '))}.` : undefined,
    ...section(
      `Senaste besluten i sak (${decisions.shown.length} av ${decisions.total})`,
      decisions.shown.map(
        ({ decision, pointed, item: { item, meeting } }) =>
          `${inline(meetingDate(meeting))}: ${linkTo(decisionTitle(item, decision), whole(urls.decision(decision.id)))}: ${inline(fullDecisionText(decision, pointed))}`,
      ),
    ),
    ...section(
      'Senast kända läge',
      positions.shown.map(
        ({ topic, stated }) =>
          `${linkTo(topic.name, whole(urls.topic(topic.id)))}${stated.item ? ` (${inline(meetingDate(stated.item.meeting))})` : ''}: ${inline(stated.text)}`,
      ),
    ),
    ...section(
      `Att följa upp (${open.shown.length} av ${open.total})`,
      open.shown.map((own, place) =>
        followUpLine(own, whole, {
          organ: true,
          state: shared !== undefined,
          item: own.item !== undefined && own.matter === undefined && own.item === open.shown[place - 1]?.item,
        }),
      ),
      shared && `${inline(shared)}.`,
    ),
    ...section(
      'Möten i arkivet',
      meetings.shown.map(
        ({ meeting }) =>
          `${linkTo(meetingDate(meeting), whole(urls.meeting(meeting.id)))}, ${TYPE_WORDS[meeting.type].toLowerCase()}`,
      ),
    ),
    ...section(
      `Möten som nämns men inte finns här (${gaps.total})`,
      gaps.shown.map((gap) => {
        const [first] = gap.mentions;
        return `${inline([gapTime(gap), gapDoubt(gap)].filter(Boolean).join(' '))}${first ? `: ${inline(minutesQuote(`${mentionWords(first)} …`, first.meeting))}` : ''}`;
      }),
    ),
  ]);
}
