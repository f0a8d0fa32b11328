import type {
  Archive,
  ArchivedAppointment,
  ArchivedDecision,
  ArchivedFollowUp,
  ArchivedMeeting,
  ArchivedTopic,
  Position,
} from '../../archive/archived.ts';
import { mayHold } from '../../archive/appointment.ts';
import { isInSubstance } from '../../archive/decision-class.ts';
import { isOpen } from '../../archive/follow-up.ts';
import type { Gap } from '../../archive/gap.ts';
import type { Witness } from '../../archive/ledger.ts';
import type { Organ } from '../../archive/organ.ts';
import { latestWitness } from '../../archive/witness.ts';
import { takeLatest, type Latest } from './latest.ts';
import { buildYearWheel, type YearWheel } from './year-wheel.ts';
import { orderAppointments } from './appointment-order.ts';

/** What the page of an organ shows. Each list has the latest first, as many as fit, and says how many there are. */
export interface OrganPage {
  readonly organ: Organ;
  /** The organ that it took over from, and those that took over from it, where a source says so. */
  readonly before: Organ | undefined;
  readonly after: readonly Organ[];
  readonly meetings: Latest<ArchivedMeeting>;
  /** How many it has of each year, the newest first. */
  readonly years: readonly OrganYear[];
  readonly decisions: Latest<ArchivedDecision>;
  /** Where an editor has written how it stands. */
  readonly positions: Latest<OrganPosition>;
  readonly open: Latest<ArchivedFollowUp>;
  /** Those that nothing in the archive ends, vacancies first. `all`: how many it has, with those that are over. */
  readonly appointments: Latest<ArchivedAppointment> & { readonly all: number };
  /** `held`: how many of them the documents tell of as held. */
  readonly gaps: Latest<Gap> & { readonly held: number };
  /** What has recurred in which month. */
  readonly wheel: YearWheel;
  /** The archive's day, in ISO form. */
  readonly day: string;
  /** The line of the ledger that last concerned one of its meetings. */
  readonly witness: Witness | null;
}

interface OrganYear {
  readonly year: number;
  readonly meetings: number;
}

interface OrganPosition {
  readonly topic: ArchivedTopic['topic'];
  readonly stated: NonNullable<Position['stated']>;
}

/** A page for each organ that the archive has a meeting of, in the archive's order. `most`: entries of each list. */
export function buildOrganPages(
  { organs, meetings, topics, followUps, appointments, gaps, day, addresses }: Archive,
  most?: number,
): readonly OrganPage[] {
  const met = Map.groupBy(meetings, ({ organ }) => organ);
  const open = Map.groupBy(followUps.filter(isOpen), ({ archived }) => archived.organ);
  const appointed = Map.groupBy(appointments, ({ archived }) => archived.organ);
  const missing = Map.groupBy(
    gaps.filter(({ agenda }) => agenda === undefined),
    ({ organ }) => organ,
  );
  const stated = Map.groupBy(
    topics.flatMap(({ topic, positions }) =>
      positions.flatMap((position) =>
        position.stated ? [{ organ: position.organ, topic, stated: position.stated }] : [],
      ),
    ),
    ({ organ }) => organ,
  );
  const latest = <Value>(newestFirst: readonly Value[]) => takeLatest(newestFirst, most);
  return organs.flatMap((organ) => {
    const own = met.get(organ);
    if (!own) return [];
    return [
      {
        organ,
        before: organs.find(({ id }) => id === organ.predecessor),
        after: organs.filter(({ predecessor }) => predecessor === organ.id),
        meetings: latest(own.toReversed()),
        years: [...Map.groupBy(own.toReversed(), ({ meeting }) => meeting.date.year)].map(([year, held]) => ({
          year,
          meetings: held.length,
        })),
        decisions: latest(
          own
            .flatMap(({ decisions }) => decisions)
            .filter(({ decision }) => isInSubstance(decision))
            .toReversed(),
        ),
        positions: latest((stated.get(organ) ?? []).toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)))),
        open: latest((open.get(organ) ?? []).toReversed()),
        appointments: { ...latest(unended(appointed.get(organ) ?? [])), all: appointed.get(organ)?.length ?? 0 },
        gaps: {
          ...latest(missing.get(organ) ?? []),
          held: (missing.get(organ) ?? []).filter(({ held }) => held).length,
        },
        wheel: buildYearWheel(own),
        day,
        witness:
          latestWitness(
            own.map(({ meeting }) => meeting),
            addresses,
          ) ?? null,
      },
    ];
  });
}

function unended(appointments: readonly ArchivedAppointment[]): readonly ArchivedAppointment[] {
  return orderAppointments(appointments.filter(mayHold));
}

/** The day of what a position builds on, as it sorts; the oldest where it builds on nothing. */
function dayOf({ stated: { item } }: OrganPosition): string {
  return item?.meeting.date.iso ?? '';
}
