import type { ItemStatus } from '../../archive/item-status.ts';
import type { Archive, ArchivedDecision, ArchivedItem, ArchivedMeeting } from '../../archive/archived.ts';
import { isInSubstance } from '../../archive/decision-class.ts';
import { isOpen } from '../../archive/follow-up.ts';
import { itemAnchor } from '../../archive/identifier.ts';
import { sumsOf } from '../../archive/sum.ts';
import { decisionAnchor } from '../addresses/urls.ts';
import { capitalised, itemLabel } from '../words/words.ts';

/** What a meeting came to, for a reader who looks for the whole in a few lines. Plain data: the page is known by it. */
export interface MeetingInBrief {
  /** The decisions in substance. */
  readonly decided: readonly PlaceInMeeting[];
  /** What was put off or moved, each item once. */
  readonly postponed: readonly PlaceInMeeting[];
  /** The items that leave something to be followed up which nothing answers as a whole, with how much each. */
  readonly promised: readonly (PlaceInMeeting & { readonly amount: number })[];
  /** The sums that its text names, as they are written. */
  readonly sums: readonly (PlaceInMeeting & { readonly words: string })[];
}

/** A place on the meeting's own page. */
interface PlaceInMeeting {
  readonly anchor: string;
  readonly title: string;
  /** `punkt 4 a`. */
  readonly label: string;
}

/** Gives what a meeting came to; undefined of an agenda, which tells what is to come. */
export function buildMeetingsInBrief(
  archive: Pick<Archive, 'followUps' | 'meetings'>,
): (archived: ArchivedMeeting) => MeetingInBrief | undefined {
  const open = Map.groupBy(archive.followUps.filter(isOpen), ({ item }) => item);
  const sums = Map.groupBy(sumsOf(archive), ({ item }) => item);
  return ({ meeting, items, decisions }) =>
    meeting.type === 'dagordning'
      ? undefined
      : {
          decided: decisions.filter(({ decision }) => isInSubstance(decision)).map(placeOfDecision),
          postponed: items.filter(isPostponed).map(placeOfItem),
          promised: items.flatMap((item) => {
            const amount = open.get(item)?.length ?? 0;
            return amount === 0 ? [] : [{ ...placeOfItem(item), amount }];
          }),
          sums: items.flatMap((item) =>
            (sums.get(item) ?? []).map(({ words, decision }) => ({
              ...placeOfItem(item),
              ...(decision ? { anchor: decisionAnchor(decision) } : {}),
              words,
            })),
          ),
        };
}

/** Whether an item, or a matter in it, was put off or moved to another meeting. */
export function isPostponed({
  outcomes,
}: {
  readonly outcomes: readonly (ArchivedItem['outcomes'][number] | ItemStatus)[];
}): boolean {
  return outcomes.includes('bordlagd') || outcomes.includes('flyttad');
}

function placeOfDecision({ decision, item }: ArchivedDecision): PlaceInMeeting {
  return { ...placeOfItem(item), anchor: decisionAnchor(decision) };
}

function placeOfItem({ item }: ArchivedItem): PlaceInMeeting {
  return {
    anchor: itemAnchor(item.number),
    title: capitalised(item.title),
    label: itemLabel(item).toLowerCase(),
  };
}
