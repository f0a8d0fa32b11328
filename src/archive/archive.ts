import { buildAppointments } from './appointment.ts';
import type {
  Archive,
  ArchivedDecision,
  ArchivedItem,
  ArchivedMeeting,
  ArchivedTerm,
  ArchivedTopic,
} from './archived.ts';
import { buildAddresses, followMove } from './build-addresses.ts';
import { compareDates, lastDay } from '../swedish/calendar-date.ts';
import type { Decision } from './decision.ts';
import { decisionsOf } from './decisions-of.ts';
import { buildFollowUps } from './follow-up.ts';
import { buildGaps } from './gap.ts';
import type { GlossaryEntry } from './glossary.ts';
import { NO_LEDGER, type AddressHistory, type LedgerRecord } from './ledger.ts';
import { PLAIN_IDENTITY, type ArchiveIdentity } from './identity.ts';
import { itemText } from './item-text.ts';
import type { Meeting } from './meeting.ts';
import type { Organ } from './organ.ts';
import { outcomesOf } from './outcomes-of.ts';
import { findPointedClauses } from './pointed-clauses.ts';
import { buildPositions, type Sources } from './position.ts';
import { indexByDay, resolveReference, type OrganIndex } from './resolve-reference.ts';
import { newestWitness } from './witness.ts';
import { buildUndatedGaps } from './undated-gap.ts';
import { currentAddresses } from './wording.ts';
import type { Watch } from './watch.ts';
import { buildAliasTest, type Topic } from './topic.ts';

/** Content that has passed the check: every organ and topic that it names exists, and no id is used twice. */
export interface ArchiveContent {
  /** Undefined where the archive says nothing of itself. */
  readonly identity?: ArchiveIdentity;
  readonly organs: readonly Organ[];
  readonly meetings: readonly Meeting[];
  readonly topics: readonly Topic[];
  readonly glossary: readonly GlossaryEntry[];
  /** Undefined where the archive has no searches with names. */
  readonly watches?: readonly Watch[];
  /** Undefined where nothing has been published yet. */
  readonly ledger?: LedgerRecord;
}

/** Builds the archive: sorts the meetings, and resolves every cross-reference once. */
export function buildArchive(content: ArchiveContent): Archive {
  const organs = new Map(content.organs.map((organ) => [organ.id, organ]));
  const sorted = content.meetings.toSorted((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1));
  const siblings = Map.groupBy(sorted, (meeting) => meeting.organ);
  const index: OrganIndex = {
    organs: content.organs,
    meetingsOf: new Map([...siblings].map(([organ, meetings]) => [organ, indexByDay(meetings)])),
  };
  const places = new Map(
    [...siblings.values()].flatMap((meetings) => meetings.map((meeting, place) => [meeting, place] as const)),
  );
  const findTopics = buildTopicFinder(content.topics);
  const drafts = sorted.flatMap((meeting) => {
    const organ = organs.get(meeting.organ);
    return organ ? [buildMeetingDraft(meeting, organ, findTopics)] : [];
  });
  const items = drafts.flatMap((draft) => draft.items);
  const addresses = buildAddressBook(content);
  const witness = newestWitness(content.ledger ?? NO_LEDGER);
  const sources: Sources = {
    items: new Map(items.map((item) => [item.item.id, item])),
    organs: content.organs,
    resolve: (id) => followMove(id, addresses),
  };
  const topics = content.topics.map((topic): ArchivedTopic => {
    const timeline = items.filter((item) => item.topics.includes(topic));
    return { topic, timeline, positions: buildPositions(topic, timeline, sources) };
  });
  const timelines = new Map(
    topics.map(({ topic, timeline }) => [
      topic.id,
      { timeline, places: new Map(timeline.map((item, place) => [item, place])) },
    ]),
  );

  const resolve = (meeting: Meeting) =>
    meeting.references.map((reference) => resolveReference(reference, meeting, index));
  const resolved = drafts.map((draft) => ({ ...draft, resolutions: resolve(draft.meeting) }));
  const gaps = buildGaps(
    resolved.flatMap(mentionsOfGaps),
    findAgendasAlone(drafts),
    buildUndatedGaps(content.organs, sources),
  );
  const gapsOf = Map.groupBy(
    gaps.flatMap((gap) => [...new Set(gap.mentions.map(({ meeting }) => meeting.id))].map((id) => ({ id, gap }))),
    ({ id }) => id,
  );

  const meetings = resolved.map((draft): ArchivedMeeting => {
    const own = siblings.get(draft.meeting.organ) ?? [];
    const place = places.get(draft.meeting) ?? 0;
    return {
      ...draft,
      gaps: (gapsOf.get(draft.meeting.id) ?? []).map(({ gap }) => gap),
      decisions: draft.items.flatMap((item) =>
        item.decisions.map((decision) => ({
          ...placeDecision(decision, item, timelines),
          ...witnessOf(addresses.get(decision.id)),
        })),
      ),
      ...(draft.meeting.agenda
        ? { agenda: archiveAgenda(buildMeetingDraft(draft.meeting.agenda, draft.organ, findTopics), resolve) }
        : {}),
      previous: own[place - 1],
      next: own[place + 1],
    };
  });
  const day = dayOfArchive(content.ledger ?? NO_LEDGER, sorted);
  return {
    identity: content.identity ?? PLAIN_IDENTITY,
    organs: content.organs,
    meetings,
    items,
    decisions: meetings.flatMap((meeting) => meeting.decisions),
    topics,
    watches: content.watches ?? [],
    glossary: buildTerms(content.glossary, items),
    gaps,
    followUps: buildFollowUps(meetings),
    appointments: buildAppointments(meetings, day),
    addresses,
    ledger: content.ledger?.lines ?? [],
    ...(witness ? { witness } : {}),
    day,
  };
}

function witnessOf(history: AddressHistory | undefined): Pick<ArchivedDecision, 'witness'> {
  return history?.witness ? { witness: history.witness } : {};
}

function dayOfArchive({ lines }: LedgerRecord, sorted: readonly Meeting[]): string {
  const entered = lines
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  const latest = sorted.at(-1)?.date;
  return entered ?? (latest ? lastDay(latest) : '');
}

function buildAddressBook({ meetings, ledger = NO_LEDGER }: ArchiveContent): Archive['addresses'] {
  if (ledger.lines.length === 0) return new Map();
  let texts: ReadonlyMap<string, string> | undefined;
  return buildAddresses(ledger, (id) => {
    texts ??= new Map(currentAddresses(meetings).map((address) => [address.id, address.text]));
    return texts.get(id);
  });
}

function buildMeetingDraft(meeting: Meeting, organ: Organ, findTopics: TopicFinder) {
  const decisions = Map.groupBy(decisionsOf(meeting), (decision) => decision.item);
  const byNumber = new Map(meeting.items.map((item) => [item.number, item]));
  const items = meeting.items.map((item): ArchivedItem => {
    const own = decisions.get(item.number) ?? [];
    return {
      item,
      meeting,
      organ,
      topics: findTopics({ item, decisions: own }),
      decisions: own,
      outcomes: outcomesOf(item, own, meeting.type),
      subItems: meeting.items.filter((other) => other.parent === item.number),
      parent: item.parent === undefined ? undefined : byNumber.get(item.parent),
    };
  });
  return { meeting, organ, items };
}

/** An agenda that lies beside its meeting leaves nothing to be followed up and tells of no gap. */
function archiveAgenda(
  draft: ReturnType<typeof buildMeetingDraft>,
  resolve: (meeting: Meeting) => ArchivedMeeting['resolutions'],
): ArchivedMeeting {
  const resolutions = resolve(draft.meeting).map((found) =>
    found.kind === 'gap' ? ({ kind: 'none' } as const) : found,
  );
  return { ...draft, resolutions, gaps: [], decisions: [], previous: undefined, next: undefined };
}

/** The agendas of meetings that no minutes tell of. */
function findAgendasAlone(drafts: readonly { readonly meeting: Meeting; readonly organ: Organ }[]) {
  const told = new Set(
    drafts.flatMap(({ meeting }) => (meeting.type === 'dagordning' ? [] : [`${meeting.organ} ${meeting.date.iso}`])),
  );
  return drafts.filter(
    ({ meeting }) => meeting.type === 'dagordning' && !told.has(`${meeting.organ} ${meeting.date.iso}`),
  );
}

type TopicFinder = (item: Pick<ArchivedItem, 'item' | 'decisions'>) => readonly Topic[];

function buildTopicFinder(topics: readonly Topic[]): TopicFinder {
  const tests = topics.map((topic) => {
    const matches = topic.aliases.length === 0 ? undefined : buildAliasTest(topic.aliases);
    return { topic, matches };
  });
  return (own) => {
    const { include, exclude } = own.item.topics;
    const text = itemText(own);
    return tests
      .filter(
        ({ topic, matches }) =>
          include.includes(topic.id) || (matches !== undefined && !exclude.includes(topic.id) && matches(text)),
      )
      .map(({ topic }) => topic);
  };
}

interface Timeline {
  readonly timeline: readonly ArchivedItem[];
  readonly places: ReadonlyMap<ArchivedItem, number>;
}

function placeDecision(
  decision: Decision,
  item: ArchivedItem,
  timelines: ReadonlyMap<string, Timeline>,
): ArchivedDecision {
  const neighbours = item.topics.map((topic) => {
    const { timeline, places } = timelines.get(topic.id) ?? { timeline: [], places: new Map<ArchivedItem, number>() };
    const place = places.get(item) ?? -1;
    return { topic, timeline, previous: timeline[place - 1], next: timeline[place + 1] };
  });
  return { decision, item, neighbours, pointed: findPointedClauses(decision, item.item) };
}

/** Where terms occur takes the words of the whole archive, and is found for all when it is asked of one. */
function buildTerms(entries: readonly GlossaryEntry[], items: readonly ArchivedItem[]): readonly ArchivedTerm[] {
  let found: ReadonlyMap<GlossaryEntry, readonly ArchivedItem[]> | undefined;
  return entries.map((entry) => ({
    entry,
    get occurrences() {
      found ??= findOccurrences(entries, items);
      return found.get(entry) ?? [];
    },
  }));
}

function findOccurrences(entries: readonly GlossaryEntry[], items: readonly ArchivedItem[]) {
  const terms = entries.map((entry) => ({
    entry,
    occurs: buildAliasTest([entry.term, ...entry.synonyms]),
    found: [] as ArchivedItem[],
  }));
  for (const item of items) {
    const text = itemText(item);
    for (const { occurs, found } of terms) if (occurs(text)) found.push(item);
  }
  return new Map(terms.map(({ entry, found }) => [entry, found]));
}

function mentionsOfGaps({ meeting, resolutions }: Pick<ArchivedMeeting, 'meeting' | 'resolutions'>) {
  return resolutions.flatMap((resolution, index) => {
    const reference = meeting.references[index];
    return resolution.kind === 'gap' && reference ? [{ organ: resolution.organ, meeting, reference }] : [];
  });
}
