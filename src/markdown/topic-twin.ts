import type { ArchivedItem } from '../archive/archived.ts';
import { fullDecisionText } from '../archive/decision.ts';
import { isInSubstance } from '../archive/decision-class.ts';
import { findPointedClauses } from '../archive/pointed-clauses.ts';
import { listRecounted, type RecountedInContext } from '../archive/recounted.ts';
import { summarise } from '../archive/summarise.ts';
import type { Topic } from '../archive/topic.ts';
import { urls } from '../site/addresses/urls.ts';
import { takeFirst } from '../site/views/latest.ts';
import { listTimeline } from '../site/views/growing-lists.ts';
import { followUpLine } from './follow-up-line.ts';
import type { KnownPosition, TopicPage } from '../site/views/page-parts.ts';
import { partPaths } from '../site/views/year-list.ts';
import { partName } from '../site/words/part-name.ts';
import { recountedBy } from '../site/words/recounted-words.ts';
import { positionAnswer } from '../site/words/standing-words.ts';
import { capitalised, fullOrganName, itemLabel, meetingDate, OUTCOME_WORDS } from '../site/words/words.ts';
import { inline, joinParts, linkTo, list } from './markdown-text.ts';
import type { Addressing } from './meeting-twin.ts';

/** A page of the site and the same as Markdown. */
export interface PageTwin {
  /** The path of the page. */
  readonly path: string;
  /** The twin is made of nothing that the page is not made of. */
  readonly text: () => string;
}

/** As many follow-ups as the page shows. */
const MOST_OPEN = 10;

/** The page of a topic, and where its timeline is parted by year those of its parts: each holds what its page holds. */
export function writeTopicTwins(page: TopicPage, whole: Addressing): readonly PageTwin[] {
  const { archivedTopic, positions, open } = page;
  const { topic } = archivedTopic;
  const path = urls.topic(topic.id);
  const timeline = listTimeline(archivedTopic);
  const years = timeline.whole
    ? []
    : timeline.years.map(({ year }) => linkTo(String(year), whole(urls.partOf(path, year))));
  const first = () =>
    joinParts([
      `# ${inline(topic.name)}`,
      `Sidan: ${whole(path)}`,
      inline(topic.description),
      ...(positions.length > 0
        ? ['## Senast kända läge', ...positions.flatMap((own) => positionParts(own, whole))]
        : []),
      '## Tidslinje',
      years.length > 0 ? `År för år: ${years.join(', ')}. De ${timeline.latest.length} senaste punkterna:` : undefined,
      ...timeline.latest.flatMap((entry) => entryParts(entry, topic, whole)),
      ...(open.length > 0
        ? ['## Att följa upp i ämnet', list(takeFirst(open, MOST_OPEN).map((own) => followUpLine(own, whole)))]
        : []),
    ]);
  const parts = timeline.whole ? [] : partPaths(timeline);
  return [
    { path, text: first },
    ...parts.map(({ props: { listed, part } }) => ({
      path: urls.partOf(path, listed.year, part.number),
      text: () =>
        joinParts([
          `# ${inline(partName(topic.name, listed.year, part.number))}`,
          `Ämnet: ${whole(path)}`,
          ...part.entries.flatMap((entry) => entryParts(entry, topic, whole)),
        ]),
    })),
  ];
}

function positionParts({ organ, stated, standing }: KnownPosition, whole: Addressing): readonly (string | undefined)[] {
  const at = stated?.item;
  const answer = positionAnswer(stated, standing);
  return [
    `### ${inline(fullOrganName(organ))}${at ? `, ${inline(meetingDate(at.meeting))}` : ''}`,
    stated ? inline(stated.text) : 'Ingen redaktör har skrivit var nätverket står.',
    answer && `Gäller det fortfarande? ${inline([answer.short, answer.rest].filter(Boolean).join(' '))}`,
    at && whole(stated?.decision ? urls.decision(stated.decision.id) : urls.item(at.meeting.id, at.item.number)),
  ];
}

function recountedLine({ block, context }: RecountedInContext): string {
  const after = context === undefined ? '' : ` Sammanhang: ${context}`;
  return inline(`Återgivet beslut (${recountedBy(block)}): ${block.content.text}${after}`);
}

function entryParts(entry: ArchivedItem, topic: Topic, whole: Addressing): readonly (string | undefined)[] {
  const { item, meeting, organ, decisions, outcomes } = entry;
  const address = whole(urls.item(meeting.id, item.number));
  const recounted = listRecounted(entry);
  return [
    `### ${inline(meetingDate(meeting))} ${linkTo(capitalised(item.title), address)}`,
    [organ.shortName, itemLabel(item), ...outcomes.map((outcome) => OUTCOME_WORDS[outcome])].map(inline).join(' · '),
    decisions.some(isInSubstance) ? undefined : inline(summarise(entry, topic)),
    recounted.length > 0 ? list(recounted.map(recountedLine)) : undefined,
    decisions.length > 0
      ? list(
          decisions.map(
            (decision) =>
              `${inline(fullDecisionText(decision, findPointedClauses(decision, item)))} ${whole(urls.decision(decision.id))}`,
          ),
        )
      : undefined,
  ];
}
