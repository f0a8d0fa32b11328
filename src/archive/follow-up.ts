import type { Archive, ArchivedFollowUp, ArchivedItem, ArchivedMeeting, FollowUpState } from './archived.ts';
import { contextOf } from '../swedish/points-back.ts';
import type { Block } from './block.ts';
import { findLaterMinutes } from './later-minutes.ts';
import type { FollowUp } from './marks/follow-up.ts';
import { walkWithAbove } from './said-above.ts';

type Meetings = readonly ArchivedMeeting[];

/** Every follow-up of the archive, the oldest meeting first, in the order of each document. */
export function buildFollowUps(meetings: Meetings): readonly ArchivedFollowUp[] {
  const items = new Map(meetings.flatMap((meeting) => meeting.items.map((item) => [item.item.id, item] as const)));
  const laterMinutes = findLaterMinutes({ meetings });
  return meetings.flatMap((archived) => {
    const parts = [
      { item: undefined, blocks: archived.meeting.introduction },
      ...archived.items.map((item) => ({ item, blocks: item.item.blocks })),
    ];
    return parts.flatMap(({ item, blocks }) =>
      findFollowUps(blocks).map(({ followUp, clauses, before, matter }, place): ArchivedFollowUp => {
        const text = textOf(followUp, clauses);
        const answer = followUp.answer && items.get(followUp.answer.item);
        return {
          id: `${item?.item.id ?? archived.meeting.id}-u${place + 1}`,
          followUp,
          archived,
          item,
          matter,
          text,
          context: contextOf(text, before),
          clauses,
          state:
            answer && followUp.answer
              ? { kind: 'besvarad', degree: followUp.answer.degree, item: answer }
              : stateWithout(laterMinutes(archived.meeting).count),
        };
      }),
    );
  });
}

/** Whether nothing answers it as a whole. */
export function isOpen({ state }: ArchivedFollowUp): boolean {
  return state.kind !== 'besvarad' || state.degree === 'delvis';
}

/** The follow-ups of an item, in the order of the document. */
export function followUpsOf(item: ArchivedItem, archive: Pick<Archive, 'followUps'>): readonly ArchivedFollowUp[] {
  const known = BY_ITEM.get(archive) ?? Map.groupBy(archive.followUps, (each) => each.item);
  BY_ITEM.set(archive, known);
  return known.get(item) ?? [];
}

/** Sorted once for each archive, as every page of a decision asks. */
const BY_ITEM = new WeakMap<object, ReadonlyMap<ArchivedItem | undefined, readonly ArchivedFollowUp[]>>();

function stateWithout(later: number): FollowUpState {
  return later === 0 ? { kind: 'inget senare möte' } : { kind: 'inget svar', later };
}

interface Found {
  readonly followUp: FollowUp;
  readonly clauses: readonly string[];
  /** The paragraph or the clause before it; empty where nothing is. */
  readonly before: string;
  readonly matter: string | undefined;
}

/** In the order of the document; one that points at a clause belongs to the decision above it, recounted or not. */
function findFollowUps(blocks: readonly Block[]): readonly Found[] {
  return [...walkWithAbove(blocks)].flatMap(({ block, above: { clauses, words, matter } }): readonly Found[] => {
    if (block.kind !== 'follow-up') return [];
    const { followUp } = block;
    return followUp.clause === undefined
      ? [{ followUp, clauses: [], before: words, matter }]
      : [{ followUp, clauses, before: clauses[followUp.clause - 2] ?? '', matter }];
  });
}

function textOf({ content, clause }: FollowUp, clauses: readonly string[]): string {
  return clause === undefined ? content.text : (clauses[clause - 1] ?? '');
}
