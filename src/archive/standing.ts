import { findReferrals, type Referral } from '../swedish/referral-clause.ts';
import type { Archive, ArchivedDecision, ArchivedItem, ArchivedMeeting } from './archived.ts';
import { classOf } from './decision-class.ts';
import { followMove } from './build-addresses.ts';
import type { RelationKind } from './decision.ts';
import { itemId } from './identifier.ts';
import type { Meeting } from './meeting.ts';
import { findLaterMinutes } from './later-minutes.ts';
import { buildLaterInTopics, type SinceInTopic } from './since-in-topic.ts';
import type { StandingKind } from './standing-kind.ts';
import type { Topic } from './topic.ts';
import { hasEnded } from './validity.ts';
import { concernedYears, whereTimeStands, type TimeStands } from './where-time-stands.ts';

export interface Standing {
  readonly kind: StandingKind;
  /** Whose the time is that it is marked with; undefined where it is marked with none. */
  readonly timeStands: TimeStands | undefined;
  /** Whether that time had run out by the archive's day, whatever becomes of the decision by it. */
  readonly timeOver: boolean;
  /** Whether that time is a year that it is about, and none for which it holds. */
  readonly concernsYears: boolean;
  /** The later decisions whose marks name this one, the oldest first. */
  readonly later: readonly Relation[];
  /** The earlier decisions that its own marks name. */
  readonly earlier: readonly Relation[];
  /** Where it was replaced: the decision that replaced it, the one that replaced that one, and so on to the last. */
  readonly successors: readonly ArchivedDecision[];
  /** The topics whose present standing builds on it. */
  readonly topics: readonly Topic[];
  /** What it leaves to another body. */
  readonly referrals: readonly (Referral & {
    /** The first later item in which that body decides in the same topic, or where its decision is recounted. */
    readonly answer: ArchivedItem | undefined;
  })[];
  /** What later meetings took up in each of its topics: the organ's own, and others'. */
  readonly since: readonly SinceInTopic[];
  /** The organ's next meeting that the archive has minutes of. */
  readonly nextMeeting: Meeting | undefined;
  readonly citedBy: Citations;
}

interface Relation {
  readonly kind: RelationKind;
  readonly decision: ArchivedDecision;
}

/** The references from other meetings: to the item itself, and to its meeting where they name no item that exists. */
export interface Citations {
  readonly item: readonly Citing[];
  readonly meeting: readonly Citing[];
}

/** Where a reference stands: in an item, or (`item` undefined) in the text before the first one. */
export interface Citing {
  readonly archived: ArchivedMeeting;
  readonly item: ArchivedItem | undefined;
}

/** Of archives that were judged before, since pages, data and search each ask. */
const judged = new WeakMap<Archive, ReadonlyMap<string, Standing>>();

/** Whether each decision of the archive holds, by the decision's id. */
export function buildStandings(archive: Archive): ReadonlyMap<string, Standing> {
  const known = judged.get(archive) ?? judge(archive);
  judged.set(archive, known);
  return known;
}

function judge(archive: Archive): ReadonlyMap<string, Standing> {
  const held = new Map(archive.decisions.map((decision) => [decision.decision.id, decision]));
  const marks = archive.decisions.flatMap((from) =>
    from.decision.relations.flatMap(({ kind, target }) => {
      const to = held.get(followMove(target, archive.addresses));
      return to && to !== from ? [{ kind, from, to }] : [];
    }),
  );
  const laterOf = Map.groupBy(marks, ({ to }) => to);
  const earlierOf = Map.groupBy(marks, ({ from }) => from);
  const current = Map.groupBy(
    archive.topics.flatMap(({ topic, positions }) =>
      positions.flatMap(({ stated }) => (stated?.decision ? [{ topic, decision: stated.decision.id }] : [])),
    ),
    ({ decision }) => decision,
  );
  const citations = buildCitations(archive);
  const successorOf = (decision: ArchivedDecision) =>
    laterOf.get(decision)?.findLast(({ kind }) => kind === 'ersätter')?.from;

  const { since, answerOf } = buildLaterInTopics(archive);
  const laterMinutes = findLaterMinutes(archive);

  return new Map(
    archive.decisions.map((decision) => {
      const later = (laterOf.get(decision) ?? []).map(({ kind, from }) => ({ kind, decision: from }));
      const referrals = findReferrals(decision.decision.clauses.map(({ text }) => text));
      const timeStands = decision.decision.validity && whereTimeStands(decision, referrals);
      const standing: Standing = {
        kind: kindOf(decision, later, { day: archive.day, timeStands }),
        timeStands,
        timeOver: decision.decision.validity !== undefined && hasEnded(decision.decision.validity, archive.day),
        concernsYears: concernedYears(decision, timeStands) !== undefined,
        later,
        topics: (current.get(decision.decision.id) ?? []).map(({ topic }) => topic),
        earlier: (earlierOf.get(decision) ?? []).map(({ kind, to }) => ({ kind, decision: to })),
        successors: followSuccessors(decision, successorOf),
        referrals: referrals.map((referral) => ({
          ...referral,
          answer: referral.to === undefined ? undefined : answerOf(decision.item, referral.to),
        })),
        since: since(decision.item),
        nextMeeting: laterMinutes(decision.item.meeting).next,
        citedBy: citations(decision.item),
      };
      return [decision.decision.id, standing];
    }),
  );
}

function kindOf(
  { decision }: ArchivedDecision,
  later: readonly Relation[],
  { day, timeStands }: { readonly day: string; readonly timeStands: TimeStands | undefined },
): StandingKind {
  const has = (relation: RelationKind) => later.some(({ kind }) => kind === relation);
  const decided = classOf(decision);
  if (decided === 'formellt') return 'formellt';
  if (has('ersätter')) return 'ersatt';
  if (has('ändrar')) return 'ändrat';
  /* A time that was proposed may never have come to hold. */
  if (decision.validity && timeStands !== 'proposal' && hasEnded(decision.validity, day)) return 'utgått';
  if (has('fullföljer')) return 'utfört';
  if (decided === 'uppskjutet') return 'uppskjutet';
  return decision.confirmed === undefined ? 'okänt' : 'ja';
}

/** The decisions that follow each other as replacements. A ring is an error in the content; it ends here. */
function followSuccessors(
  start: ArchivedDecision,
  next: (decision: ArchivedDecision) => ArchivedDecision | undefined,
): readonly ArchivedDecision[] {
  const chain: ArchivedDecision[] = [];
  for (let at = next(start); at && at !== start && !chain.includes(at); at = next(at)) chain.push(at);
  return chain;
}

/** Who refers to an item, once each, its own meeting left out. */
export function buildCitations({
  meetings,
}: Pick<Archive, 'meetings'>): (item: Pick<ArchivedItem, 'item' | 'meeting'>) => Citations {
  const [items, wholes] = [new Map<string, Citing[]>(), new Map<string, Citing[]>()];
  for (const archived of meetings) {
    archived.resolutions.forEach((resolution, index) => {
      if (resolution.kind !== 'held' || resolution.meeting.id === archived.meeting.id) return;
      const from = archived.meeting.references[index]?.from;
      const citing = { archived, item: archived.items.find(({ item }) => item.number === from) };
      const [book, key] =
        resolution.item === undefined
          ? [wholes, resolution.meeting.id]
          : [items, itemId(resolution.meeting.id, resolution.item)];
      const known = book.get(key) ?? [];
      if (!known.some((other) => other.archived === archived && other.item === citing.item))
        book.set(key, [...known, citing]);
    });
  }
  return ({ item, meeting }) => ({ item: items.get(item.id) ?? [], meeting: wholes.get(meeting.id) ?? [] });
}
