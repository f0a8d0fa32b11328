import type { Archive, ArchivedFollowUp, ArchivedItem } from '../../archive/archived.ts';
import { isInSubstance } from '../../archive/decision-class.ts';
import { isOpen } from '../../archive/follow-up.ts';
import type { Gap } from '../../archive/gap.ts';
import type { StandingKind } from '../../archive/standing-kind.ts';
import { pairWithStandings, type JudgedDecision } from './judged-decisions.ts';
import { isPostponed } from './meeting-in-brief.ts';
import { takeLatest, type Latest } from './latest.ts';
import { buildOrganPages, type OrganPage } from './organ-pages.ts';

/** What whoever takes over a network must know, on paper too. */
export interface Handover extends Pick<OrganPage, 'organ' | 'positions' | 'appointments' | 'wheel' | 'day'> {
  /** The decisions in substance of which an editor says that they hold. */
  readonly confirmed: Latest<JudgedDecision>;
  /** Those of which the archive does not know whether they hold, the newest first. */
  readonly unknown: Latest<JudgedDecision>;
  /** The items that were put off or moved, the newest meeting first. Whether they have come back the archive does not know. */
  readonly postponed: Latest<ArchivedItem>;
  /** How many have been replaced, carried out or run out. */
  readonly ended: number;
  readonly open: Latest<ArchivedFollowUp>;
  readonly gaps: Latest<Gap>;
}

const MOST = 25;

/** One for each organ that the archive has a meeting of, in the archive's order. */
export function buildHandovers(archive: Archive): readonly Handover[] {
  const open = Map.groupBy(archive.followUps.filter(isOpen), ({ archived }) => archived.organ);
  const judged = Map.groupBy(
    pairWithStandings(archive).toReversed(),
    ({ archivedDecision }) => archivedDecision.item.organ,
  );
  const postponed = Map.groupBy(archive.items.filter(isPostponed).toReversed(), (item) => item.organ);
  const missing = Map.groupBy(
    archive.gaps.filter(({ agenda }) => agenda === undefined),
    ({ organ }) => organ,
  );
  return buildOrganPages(archive).map(({ organ, positions, appointments, wheel, day }) => {
    const own = judged.get(organ) ?? [];
    const of = (...kinds: readonly StandingKind[]) =>
      own.filter(
        ({ archivedDecision, standing }) =>
          standing !== undefined && kinds.includes(standing.kind) && isInSubstance(archivedDecision.decision),
      );
    return {
      organ,
      positions,
      appointments,
      wheel,
      day,
      confirmed: takeLatest(of('ja', 'ändrat'), MOST),
      unknown: takeLatest(of('okänt'), MOST),
      postponed: takeLatest(postponed.get(organ) ?? [], MOST),
      ended: of('ersatt', 'utfört', 'utgått').length,
      open: takeLatest((open.get(organ) ?? []).toReversed(), MOST),
      gaps: takeLatest(missing.get(organ) ?? [], MOST),
    };
  });
}
