import type { Archive, ArchivedFollowUp, ArchivedItem } from '../../archive/archived.ts';
import { isInSubstance } from '../../archive/decision-class.ts';
import { buildAboutTest, recountedInTopic } from '../../archive/about-topic.ts';
import type { Gap } from '../../archive/gap.ts';
import { findLackingAttachments } from '../../archive/lacking-attachment.ts';
import type { RecountedInContext } from '../../archive/recounted.ts';
import { findUnsettledProposals, type UnsettledProposals } from '../../archive/unsettled-proposal.ts';
import { pairWithStandings, type JudgedDecision } from './judged-decisions.ts';
import { LONGEST_FOLLOW_UP } from './list-weights.ts';
import { takeLatest, type Latest } from './latest.ts';
import { buildTopicPages, type TopicPage } from './page-parts.ts';
import { minutesQuote } from '../words/minutes-quote.ts';
import { clip } from '../words/words.ts';

/** All of a matter for whoever takes it over on paper: where it stands, what was decided, what is promised and what is missing. */
export interface Dossier
  extends Pick<TopicPage, 'archivedTopic' | 'positions' | 'silent' | 'terms' | 'day' | 'witness' | 'openInItems'> {
  /** The decisions in substance of its items, the newest first. */
  readonly decisions: Latest<JudgedDecision>;
  /** How many of its items' decisions are formal or put it off. */
  readonly others: number;
  /** The decisions that its items only recount, the newest item first. */
  readonly recounted: Latest<RecountedInContext & { readonly item: ArchivedItem }>;
  readonly open: Latest<ArchivedFollowUp>;
  /** The attachments that its items name and the archive does not hand out, the newest item first. */
  readonly papers: Latest<{ readonly item: ArchivedItem; readonly names: readonly string[] }>;
  /** The missing meetings that its items speak of or put something off to, and those of which only the agenda with an item of it is there. */
  readonly gaps: Latest<Gap>;
  /** What its items propose and no document of the archive settles, the newest first. */
  readonly proposals: Latest<UnsettledProposals>;
}

/** Each with its citation and its code: a longer list is one of years, on the topic's page. */
const MOST_DECISIONS = 40;
const MOST_LINES = 25;

export function buildDossiers(archive: Archive): readonly Dossier[] {
  const byItem = Map.groupBy(pairWithStandings(archive), ({ archivedDecision }) => archivedDecision.item);
  const spoken = Map.groupBy(
    archive.gaps.flatMap((gap) =>
      gap.mentions.map(({ meeting, reference }) => ({ gap, place: placeOf(meeting.id, reference.from) })),
    ),
    ({ place }) => place,
  );
  const isAbout = buildAboutTest(archive);
  const unsettled = Map.groupBy(archive.meetings.flatMap(findUnsettledProposals), ({ item }) => item);
  const missingOn = new Map(
    archive.gaps.flatMap((gap) => (gap.date ? [[placeOf(gap.organ.id, gap.date.iso), gap] as const] : [])),
  );
  const lacking = new Map(archive.gaps.flatMap((gap) => (gap.agenda ? [[gap.agenda, gap] as const] : [])));
  return buildTopicPages(archive).map(
    ({ archivedTopic, positions, silent, terms, day, witness, open, openInItems }) => {
      const decisions = archivedTopic.timeline.toReversed().flatMap((item) => byItem.get(item) ?? []);
      const inSubstance = decisions.filter(({ archivedDecision: { decision } }) => isInSubstance(decision));
      const due = Map.groupBy(open, ({ item }) => item);
      const gaps = archivedTopic.timeline.flatMap((item) => [
        ...(spoken.get(placeOf(item.meeting.id, item.item.number)) ?? []).map(({ gap }) => gap),
        ...[
          lacking.get(item.meeting),
          ...(due.get(item) ?? []).map(({ followUp: { due } }) => missingOn.get(placeOf(item.organ.id, due))),
        ].filter((gap) => gap !== undefined),
      ]);
      return {
        archivedTopic,
        positions,
        silent,
        terms,
        day,
        witness,
        openInItems,
        decisions: takeLatest(inSubstance, MOST_DECISIONS),
        others: decisions.length - inSubstance.length,
        recounted: takeLatest(
          archivedTopic.timeline
            .toReversed()
            .flatMap((item) => recountedInTopic(item, archivedTopic.topic, isAbout).map((each) => ({ ...each, item }))),
          MOST_LINES,
        ),
        open: takeLatest(open, MOST_LINES),
        papers: takeLatest(archivedTopic.timeline.toReversed().flatMap(lackingPapers), MOST_LINES),
        gaps: takeLatest([...new Set(gaps)].toReversed(), MOST_LINES),
        proposals: takeLatest(
          archivedTopic.timeline.toReversed().flatMap((item) => unsettled.get(item) ?? []),
          MOST_LINES,
        ),
      };
    },
  );
}

/** The attachments of an item that nobody can read here, by their names as printed, or by what speaks of them. */
function lackingPapers(
  item: ArchivedItem,
): readonly { readonly item: ArchivedItem; readonly names: readonly string[] }[] {
  const names = findLackingAttachments(item.meeting)
    .filter(({ items }) => items.includes(item.item.number))
    .map(({ label, name, sentence }) =>
      sentence === undefined
        ? [label && `Bilaga ${label}`, name].filter(Boolean).join(': ')
        : `Utan namn: ${minutesQuote(clip(sentence, LONGEST_FOLLOW_UP), item.meeting)}`,
    );
  return names.length === 0 ? [] : [{ item, names }];
}

function placeOf(meeting: string, item: string | undefined): string {
  return `${meeting} ${item ?? ''}`;
}
