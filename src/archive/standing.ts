import type { Archive, ArchivedDecision, ArchivedItem, ArchivedMeeting } from './archived.ts';
import { compareDates } from '../swedish/calendar-date.ts';
import type { RelationKind } from './decision.ts';
import { itemId } from './identifier.ts';
import { isProcedural } from './procedural-decision.ts';
import type { Topic } from './topic.ts';

/**
 * Whether a decision still holds, as far as the archive can know. `ersatt`, `ändrat`: a later decision says so.
 * `gäller`: the present standing of a topic builds on it. `formellt`: it only concerned procedure, so nothing can hold.
 * `okänt`: nothing later tells.
 */
const STANDINGS = ['ersatt', 'ändrat', 'gäller', 'formellt', 'okänt'] as const;
export type StandingKind = (typeof STANDINGS)[number];

export interface Standing {
  readonly kind: StandingKind;
  /** The later decisions whose marks name this one, the oldest first. */
  readonly later: readonly Relation[];
  /** The earlier decisions that its own marks name. */
  readonly earlier: readonly Relation[];
  /** Where it was replaced: the decision that replaced it, the one that replaced that one, and so on to the last. */
  readonly successors: readonly ArchivedDecision[];
  /** The topics whose present standing builds on it. */
  readonly topics: readonly Topic[];
  /** What later meetings of any organ took up in each of its topics. */
  readonly since: readonly LaterInTopic[];
  readonly citedBy: Citations;
}

/** How many later items a topic has, and the latest of them. */
interface LaterInTopic {
  readonly topic: Topic;
  readonly count: number;
  readonly latest: ArchivedItem;
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

/** The id that an address leads to now. A mark may name an address that has moved since. */
export function resolveDecision(id: string, addresses: Archive['addresses']): string {
  const fate = addresses.get(id)?.fate;
  return fate?.kind === 'moved' ? fate.to : id;
}

/** The standing of each decision of the archive, by the decision's id. */
export function buildStandings(archive: Archive): ReadonlyMap<string, Standing> {
  const held = new Map(archive.decisions.map((decision) => [decision.decision.id, decision]));
  const marks = archive.decisions.flatMap((from) =>
    from.decision.relations.flatMap(({ kind, target }) => {
      const to = held.get(resolveDecision(target, archive.addresses));
      return to && to !== from ? [{ kind, from, to }] : [];
    }),
  );
  const laterOf = Map.groupBy(marks, ({ to }) => to);
  const earlierOf = Map.groupBy(marks, ({ from }) => from);
  const current = Map.groupBy(
    archive.topics.filter(({ topic }) => topic.standing?.decision !== undefined),
    ({ topic }) => resolveDecision(topic.standing?.decision ?? '', archive.addresses),
  );
  const citations = buildCitations(archive);
  const successorOf = (decision: ArchivedDecision) =>
    laterOf.get(decision)?.findLast(({ kind }) => kind === 'ersätter')?.from;

  return new Map(
    archive.decisions.map((decision) => {
      const later = (laterOf.get(decision) ?? []).map(({ kind, from }) => ({ kind, decision: from }));
      const topics = (current.get(decision.decision.id) ?? []).map(({ topic }) => topic);
      const standing: Standing = {
        kind: kindOf(decision, later, topics),
        later,
        topics,
        earlier: (earlierOf.get(decision) ?? []).map(({ kind, to }) => ({ kind, decision: to })),
        successors: followSuccessors(decision, successorOf),
        since: findSince(decision),
        citedBy: citations(decision.item),
      };
      return [decision.decision.id, standing];
    }),
  );
}

function kindOf({ decision }: ArchivedDecision, later: readonly Relation[], topics: readonly Topic[]): StandingKind {
  if (later.some(({ kind }) => kind === 'ersätter')) return 'ersatt';
  if (later.some(({ kind }) => kind === 'ändrar')) return 'ändrat';
  if (topics.length > 0) return 'gäller';
  return isProcedural(decision) ? 'formellt' : 'okänt';
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

function findSince({ item, neighbours }: ArchivedDecision): readonly LaterInTopic[] {
  return neighbours.flatMap(({ topic, timeline }) => {
    /* A timeline is sorted by date and may have thousands of items, so the first later item is found by halving. */
    let [low, high] = [0, timeline.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = timeline[middle];
      if (other && compareDates(other.meeting.date, item.meeting.date) > 0) high = middle;
      else low = middle + 1;
    }
    const latest = timeline.at(-1);
    return latest && low < timeline.length ? [{ topic, count: timeline.length - low, latest }] : [];
  });
}

/**
 * Gives a function that finds who refers to an item, each once. References from the item's own meeting do not count.
 */
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
