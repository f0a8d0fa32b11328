import type { Archive, ArchivedItem } from '../../archive/archived.ts';
import { walkBlocks } from '../../archive/block.ts';
import { isInSubstance } from '../../archive/decision-class.ts';
import type { StandingKind } from '../../archive/standing-kind.ts';
import { findUnsettledProposals, type UnsettledProposals } from '../../archive/unsettled-proposal.ts';
import { pairWithStandings, type JudgedDecision } from './judged-decisions.ts';
import { isPostponed } from './meeting-in-brief.ts';
import { takeLatest, type Latest } from './latest.ts';
import { buildOrganPages, type OrganPage } from './organ-pages.ts';

/** What whoever takes over a network must know, on paper too. */
export interface Handover extends OrganPage {
  /** The decisions in substance of which an editor says that they hold. */
  readonly confirmed: Latest<JudgedDecision>;
  /** Those of which the archive does not know whether they hold, or of which a part was altered, the newest first. */
  readonly unknown: Latest<JudgedDecision>;
  /** The items, and the matters within one, that were put off or moved, the newest meeting first. Whether they have come back the archive does not know. */
  readonly postponed: Latest<Postponed>;
  /** The proposals in substance whose outcome the archive does not know, the newest meeting first. */
  readonly proposals: Latest<UnsettledProposals>;
  /** How many have been replaced, carried out or run out. */
  readonly ended: number;
}

interface Postponed {
  readonly item: ArchivedItem;
  /** The heading of the matter in it; undefined where it is the item. */
  readonly matter: string | undefined;
}

/** In entries of each list. */
const MOST = 25;

/** One for each organ that the archive has a meeting of, in the archive's order. */
export function buildHandovers(archive: Archive): readonly Handover[] {
  const judged = Map.groupBy(
    pairWithStandings(archive).toReversed(),
    ({ archivedDecision }) => archivedDecision.item.organ,
  );
  const postponed = Map.groupBy(archive.items.toReversed().flatMap(findPostponed), ({ item }) => item.organ);
  const unsettled = Map.groupBy(
    archive.meetings.toReversed().flatMap(findUnsettledProposals),
    ({ item }) => item.organ,
  );
  return buildOrganPages(archive, MOST).map((page) => {
    const own = judged.get(page.organ) ?? [];
    const of = (...kinds: readonly StandingKind[]) =>
      own.filter(
        ({ archivedDecision, standing }) =>
          standing !== undefined && kinds.includes(standing.kind) && isInSubstance(archivedDecision.decision),
      );
    return {
      ...page,
      confirmed: takeLatest(of('ja'), MOST),
      unknown: takeLatest(of('okänt', 'ändrat'), MOST),
      postponed: takeLatest(postponed.get(page.organ) ?? [], MOST),
      proposals: takeLatest(unsettled.get(page.organ) ?? [], MOST),
      ended: of('ersatt', 'utfört', 'utgått').length,
    };
  });
}

function findPostponed(item: ArchivedItem): readonly Postponed[] {
  if (isPostponed(item)) return [{ item, matter: undefined }];
  return [...walkBlocks(item.item.blocks)].flatMap((block) =>
    block.kind === 'matter' && isPostponed({ outcomes: [block.status] }) ? [{ item, matter: block.title }] : [],
  );
}
