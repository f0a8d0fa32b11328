import { findArchiveYears } from '../../archive/archive-years.ts';
import type { Archive, ArchivedDecision, ArchivedFollowUp, ArchivedMeeting } from '../../archive/archived.ts';
import { isInSubstance } from '../../archive/decision-class.ts';
import type { Gap } from '../../archive/gap.ts';
import type { Witness } from '../../archive/ledger.ts';
import type { Organ } from '../../archive/organ.ts';
import type { Topic } from '../../archive/topic.ts';
import { latestWitness } from '../../archive/witness.ts';
import { takeLatest, type Latest } from './latest.ts';

/** A year in brief. */
export interface YearPage {
  readonly year: number;
  /** The year before it and the year after it of which the archive has a meeting. */
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** The networks that met, those of most meetings first. */
  readonly organs: Latest<{
    readonly organ: Organ;
    readonly meetings: number;
    readonly agendas: number;
    readonly inSubstance: number;
  }>;
  readonly meetings: number;
  /** The meetings of which the archive has the agenda and no minutes. */
  readonly agendas: number;
  readonly decisions: Latest<ArchivedDecision>;
  readonly topics: Latest<{ readonly topic: Topic; readonly items: number; readonly decided: number }>;
  readonly followUps: Latest<ArchivedFollowUp>;
  readonly gaps: Latest<Gap>;
  readonly day: string;
  /** The line of the ledger that last concerned one of its meetings. */
  readonly witness: Witness | null;
}

const MOST = 25;

/** A page for each year of which the archive has a meeting, the newest first. */
export function buildYearPages(archive: Archive): readonly YearPage[] {
  const years = findArchiveYears(archive).toSorted((a, b) => b - a);
  const meetings = Map.groupBy(archive.meetings, ({ meeting }) => meeting.date.year);
  const followUps = Map.groupBy(archive.followUps, ({ archived }) => archived.meeting.date.year);
  const gaps = Map.groupBy(archive.gaps, ({ date }) => date?.year);
  return years.map((year, place) => {
    const held = meetings.get(year) ?? [];
    const decisions = held.flatMap((archived) => archived.decisions).filter(({ decision }) => isInSubstance(decision));
    const taken = held.flatMap(({ items }) => items.flatMap((item) => item.topics.map((topic) => ({ topic, item }))));
    return {
      year,
      before: years[place + 1],
      after: years[place - 1],
      meetings: held.length,
      agendas: held.filter(isAgendaAlone).length,
      organs: takeLatest(
        [...Map.groupBy(held, ({ organ }) => organ)]
          .map(([organ, own]) => ({
            organ,
            meetings: own.length,
            agendas: own.filter(isAgendaAlone).length,
            inSubstance: own.flatMap((archived) => archived.decisions).filter(({ decision }) => isInSubstance(decision))
              .length,
          }))
          .toSorted((a, b) => b.meetings - a.meetings || a.organ.name.localeCompare(b.organ.name, 'sv')),
        MOST,
      ),
      decisions: takeLatest(decisions.toReversed(), MOST),
      topics: takeLatest(
        [...Map.groupBy(taken, ({ topic }) => topic)]
          .map(([topic, own]) => ({
            topic,
            items: own.length,
            decided: own.filter(({ item }) => item.outcomes.includes('beslut')).length,
          }))
          .toSorted((a, b) => b.items - a.items || a.topic.name.localeCompare(b.topic.name, 'sv')),
        MOST,
      ),
      followUps: takeLatest((followUps.get(year) ?? []).toReversed()),
      gaps: takeLatest((gaps.get(year) ?? []).filter(({ agenda }) => agenda === undefined)),
      day: archive.day,
      witness:
        latestWitness(
          held.map(({ meeting }) => meeting),
          archive.addresses,
        ) ?? null,
    };
  });
}

function isAgendaAlone({ meeting }: ArchivedMeeting): boolean {
  return meeting.type === 'dagordning';
}
