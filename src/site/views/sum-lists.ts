import type { Archive, ArchivedItem } from '../../archive/archived.ts';
import type { Meeting } from '../../archive/meeting.ts';
import type { Organ } from '../../archive/organ.ts';
import { findSameSums, topicsWithSums, type ArchivedSum, type SameSums } from '../../archive/sum.ts';
import type { Witness } from '../../archive/ledger.ts';
import type { Topic } from '../../archive/topic.ts';
import { latestWitness } from '../../archive/witness.ts';
import { urls } from '../addresses/urls.ts';
import { countSums } from '../words/sum-words.ts';
import { itemLabel, meetingDate } from '../words/words.ts';
import { listTopicSums } from './growing-lists.ts';
import { SAME_SUMS_SHOWN } from './list-weights.ts';
import type { Latest } from './latest.ts';

/** A list of sums with all that its page shows of it. */
export interface SumListing {
  /** In the archive's order of networks; of each the latest meeting first. */
  readonly byOrgan: readonly {
    readonly organ: Organ;
    readonly meetings: readonly { readonly meeting: Meeting; readonly sums: readonly ListedSum[] }[];
  }[];
  /** What the list may be narrowed to. */
  readonly organs: readonly Organ[];
  readonly topics: readonly Topic[];
  /** Whether there are more on other pages. What is chosen goes along to them, so there may be nothing of it here. */
  readonly part: boolean;
}

/** A sum, and the latest of the other items that name the same one. */
interface ListedSum {
  readonly sum: ArchivedSum;
  readonly same: Latest<SameSum>;
}

/**
 * Where another item that names a sum stands, and what the link is called. No more of the item is told, so that its words may change
 * and the page stand as it is.
 */
export interface SameSum {
  readonly address: string;
  readonly name: string;
}

/** Gives a function that makes ready the sums of a page; they come with the oldest first. */
export function buildSumListings(
  archive: Pick<Archive, 'organs' | 'topics' | 'meetings'>,
): (sums: readonly ArchivedSum[], part: boolean) => SumListing {
  const findSame = findSameSums(archive);
  const held = new Set(archive.meetings.map(({ organ }) => organ));
  const list = (sum: ArchivedSum): ListedSum => {
    const known = LISTED_SUMS.get(sum) ?? { sum, same: placesOf(findSame(sum, SAME_SUMS_SHOWN)) };
    LISTED_SUMS.set(sum, known);
    return known;
  };
  return (sums, part) => {
    const named = Map.groupBy(sums, ({ item }) => item.organ);
    const treated = new Set(sums.flatMap(({ item }) => item.topics));
    return {
      byOrgan: archive.organs.flatMap((organ) => {
        const own = named.get(organ);
        if (own === undefined) return [];
        const listed = own.map(list);
        const byMeeting = [...Map.groupBy(listed, ({ sum }) => sum.item.meeting)].toReversed();
        return [{ organ, meetings: byMeeting.map(([meeting, each]) => ({ meeting, sums: each })) }];
      }),
      organs: archive.organs.filter((organ) => (part ? held.has(organ) : named.has(organ))),
      topics: archive.topics.map(({ topic }) => topic).filter((topic) => part || treated.has(topic)),
      part,
    };
  };
}

/** Each stands in the lists of the archive, of its topics and of its year. */
const LISTED_SUMS = new WeakMap<ArchivedSum, ListedSum>();

function placesOf({ latest, total }: SameSums): Latest<SameSum> {
  return { shown: latest.map(({ item }) => placeOf(item)), total };
}

function placeOf(archived: ArchivedItem): SameSum {
  const known = PLACES_OF_ITEMS.get(archived);
  if (known) return known;
  const { item, meeting, organ } = archived;
  const place = {
    address: urls.item(meeting.id, item.number),
    name: `${organ.shortName} ${meetingDate(meeting)}, ${itemLabel(item).toLowerCase()}`,
  };
  PLACES_OF_ITEMS.set(archived, place);
  return place;
}

/** Each is told on the pages of many others. */
const PLACES_OF_ITEMS = new WeakMap<ArchivedItem, SameSum>();

/** What the first page of a topic's sums shows. */
export interface TopicSumPage {
  readonly topic: Topic;
  /** Whether the page has all of them. */
  readonly whole: boolean;
  /** How many there are in all, in words. */
  readonly told: string;
  readonly counted: readonly { readonly year: number; readonly told: string }[];
  readonly listing: SumListing;
  /** The line of the ledger that last concerned a meeting with such a sum. */
  readonly witness: Witness | null;
}

/** A page for each topic with a sum, in the archive's order. */
export function buildTopicSumPages(
  archive: Pick<Archive, 'organs' | 'topics' | 'meetings' | 'addresses'>,
): readonly TopicSumPage[] {
  const listingOf = buildSumListings(archive);
  return topicsWithSums(archive).map((topic) => {
    const { whole, latest, years } = listTopicSums(archive, topic);
    const sums = years.flatMap(({ entries }) => entries);
    const meetings = sums.map(({ item }) => item.meeting);
    return {
      topic,
      whole,
      told: countSums(sums),
      counted: years.map(({ year, entries }) => ({ year, told: countSums(entries) })),
      listing: listingOf(latest, !whole),
      witness: latestWitness(meetings, archive.addresses) ?? null,
    };
  });
}
