import { compareDates } from '../swedish/calendar-date.ts';
import { foldOrganName } from '../swedish/organ-name.ts';
import type { Archive, ArchivedItem } from './archived.ts';
import { walkBlocks } from './block.ts';
import { isInSubstance } from './decision-class.ts';
import type { Organ } from './organ.ts';
import type { Topic } from './topic.ts';

/** What became of a topic after a meeting, as far as the archive holds later meetings. */
export interface SinceInTopic {
  readonly topic: Topic;
  /** The organ's own later items. */
  readonly own: LaterItems | undefined;
  /** Those of other organs. */
  readonly others: LaterItems | undefined;
  /** The first later item that recounts a decision of the organ, of whichever organ the item is. */
  readonly recounted: ArchivedItem | undefined;
}

export interface LaterItems {
  readonly count: number;
  /** Whether they are of more than one organ. */
  readonly ofSeveral: boolean;
  readonly first: ArchivedItem;
  readonly latest: ArchivedItem;
}

/** The later items that speak of a topic, by whose they are and by whose decisions they recount. */
export interface LaterInTopics {
  /** What later meetings took up in each topic of the item; a topic that nobody took up again is not among them. */
  readonly since: (item: ArchivedItem) => readonly SinceInTopic[];
  /** The first later item, in a topic of the item, where a body of this name decides or its decision is recounted. */
  readonly answerOf: (item: ArchivedItem, body: string) => ArchivedItem | undefined;
}

export function buildLaterInTopics({ topics }: Pick<Archive, 'topics'>): LaterInTopics {
  const timelines = new Map(topics.map(({ topic, timeline }) => [topic, partByOrgan(timeline)]));
  const firstOf = (lists: readonly (readonly ArchivedItem[])[], item: ArchivedItem) =>
    lists
      .flatMap((list) => laterThan(item, list)?.first ?? [])
      .toSorted((a, b) => compareDates(a.meeting.date, b.meeting.date))[0];
  return {
    since: (item) =>
      item.topics.flatMap((topic): readonly SinceInTopic[] => {
        const parts = timelines.get(topic);
        if (!parts) return [];
        const { own, others } = parts.of(item.organ);
        const since = {
          own: laterThan(item, own),
          others: laterThan(item, others),
          recounted: firstOf(parts.recountedOf(item.organ), item),
        };
        return since.own || since.others || since.recounted ? [{ topic, ...since }] : [];
      }),
    answerOf: (item, body) =>
      firstOf(
        item.topics.flatMap((topic) => {
          const parts = timelines.get(topic);
          return parts ? [parts.recounting(body), parts.decidedBy(body)] : [];
        }),
        item,
      ),
  };
}

/** A timeline by organ and by name, each sorted by date as the timeline is. */
interface Parts {
  readonly of: (organ: Organ) => { readonly own: readonly ArchivedItem[]; readonly others: readonly ArchivedItem[] };
  readonly recounting: (name: string) => readonly ArchivedItem[];
  /** What recounts a decision of the organ, a list for each of its names. Where several networks bear a name, each means itself by it. */
  readonly recountedOf: (organ: Organ) => readonly (readonly ArchivedItem[])[];
  readonly decidedBy: (name: string) => readonly ArchivedItem[];
}

function bearsName({ names }: Organ, name: string): boolean {
  const folded = foldOrganName(name);
  return names.some((own) => foldOrganName(own) === folded);
}

function partByOrgan(timeline: readonly ArchivedItem[]): Parts {
  const known = new Map<Organ, ReturnType<Parts['of']>>();
  const recounted = new Map<Organ, ReturnType<Parts['recountedOf']>>();
  const recounting = indexByName(timeline, ({ item }) =>
    [...walkBlocks(item.blocks)].flatMap((block) => (block.kind === 'recounted' ? [block.by] : [])),
  );
  const deciding = indexByName(timeline, ({ organ, decisions }) => (decisions.some(isInSubstance) ? organ.names : []));
  return {
    of: (organ) => {
      const found = known.get(organ) ?? {
        own: timeline.filter((item) => item.organ === organ),
        others: timeline.filter((item) => item.organ !== organ),
      };
      known.set(organ, found);
      return found;
    },
    recountedOf: (organ) => {
      const found =
        recounted.get(organ) ??
        organ.names.map((name) =>
          (recounting.get(foldOrganName(name)) ?? []).filter(
            (item) => item.organ === organ || !bearsName(item.organ, name),
          ),
        );
      recounted.set(organ, found);
      return found;
    },
    recounting: (name) => recounting.get(foldOrganName(name)) ?? [],
    decidedBy: (name) => deciding.get(foldOrganName(name)) ?? [],
  };
}

function indexByName(
  timeline: readonly ArchivedItem[],
  namesOf: (item: ArchivedItem) => readonly string[],
): ReadonlyMap<string, readonly ArchivedItem[]> {
  const index = new Map<string, ArchivedItem[]>();
  for (const item of timeline) {
    for (const name of new Set(namesOf(item).map(foldOrganName))) {
      const known = index.get(name);
      if (known) known.push(item);
      else index.set(name, [item]);
    }
  }
  return index;
}

/** Those of later meetings in a list sorted by date, which may hold thousands: halved until the first of them is found. */
function laterThan(item: ArchivedItem, sorted: readonly ArchivedItem[]): LaterItems | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other && compareDates(other.meeting.date, item.meeting.date) > 0) high = middle;
    else low = middle + 1;
  }
  const [first, latest] = [sorted[low], sorted.at(-1)];
  if (!first || !latest) return undefined;
  return { count: sorted.length - low, ofSeveral: lastOfAnother(sorted) >= low, first, latest };
}

/** The place of the last item that is of another organ than the last one of all; -1 where there is none. Found once for each list. */
function lastOfAnother(sorted: readonly ArchivedItem[]): number {
  const known = LAST_OF_ANOTHER.get(sorted);
  if (known !== undefined) return known;
  const organ = sorted.at(-1)?.organ;
  const found = sorted.findLastIndex((item) => item.organ !== organ);
  LAST_OF_ANOTHER.set(sorted, found);
  return found;
}

const LAST_OF_ANOTHER = new WeakMap<readonly ArchivedItem[], number>();
