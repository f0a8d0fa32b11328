import type {
  Archive,
  AppointmentState,
  ArchivedAppointment,
  ArchivedItem,
  ArchivedMeeting,
  PlacedAppointment,
} from './archived.ts';
import { ERASED_NAME } from './erased-name.ts';
import { findLaterMinutes } from './later-minutes.ts';
import { walkWithAbove } from './said-above.ts';
import { followSeats, type Seat } from './seats.ts';
import { firstDay } from '../swedish/calendar-date.ts';
import { hasEnded } from './validity.ts';

/** Every appointment of the archive, the oldest meeting first, in the order of each document. `day`: the archive's, in ISO form. */
export function buildAppointments(meetings: readonly ArchivedMeeting[], day: string): readonly ArchivedAppointment[] {
  const placed = meetings.flatMap((archived) => archived.items.flatMap((item) => placeAppointments(item, archived)));
  const seatOf = followSeats(placed);
  const laterMinutes = findLaterMinutes({ meetings });
  return placed.map((each) => ({
    ...each,
    state: stateOf(each, seatOf(each), day, laterMinutes(each.archived.meeting).count),
  }));
}

/** Whether nobody sits there, so far as the archive knows. */
export function isVacant({ state }: ArchivedAppointment): boolean {
  return state.kind === 'vakant';
}

/** Whether nothing in the archive says that it is over. Whether it holds is not known. */
export function mayHold({ state: { kind } }: ArchivedAppointment): boolean {
  return !OVER.has(kind);
}

const OVER: ReadonlySet<AppointmentState['kind']> = new Set(['tillsatt', 'avlöst', 'tiden har gått ut', 'nämnt igen']);

/** The appointments of an item, in the order of the document. */
export function appointmentsOf(
  item: ArchivedItem,
  archive: Pick<Archive, 'appointments'>,
): readonly ArchivedAppointment[] {
  const known = BY_ITEM.get(archive) ?? Map.groupBy(archive.appointments, (each) => each.item);
  BY_ITEM.set(archive, known);
  return known.get(item) ?? [];
}

/** Sorted once for each archive, as a calendar asks for every item. */
const BY_ITEM = new WeakMap<object, ReadonlyMap<ArchivedItem, readonly ArchivedAppointment[]>>();

function placeAppointments(item: ArchivedItem, archived: ArchivedMeeting): readonly PlacedAppointment[] {
  return [...walkWithAbove(item.item.blocks)]
    .flatMap(({ block, above }) => (block.kind === 'appointment' ? [{ ...block, above }] : []))
    .map(({ appointment, above }, place): PlacedAppointment => {
      const { content, clause } = appointment;
      const own = content.text !== '';
      return {
        id: `${item.item.id}-uppdrag-${place + 1}`,
        appointment,
        archived,
        item,
        decision: own || (clause === undefined && !above.isNext) ? undefined : above.decision,
        text: own ? content.text : clause === undefined ? above.words : (above.clauses[clause - 1] ?? ''),
        clauses: above.clauses.length,
      };
    });
}

function stateOf({ appointment }: PlacedAppointment, seat: Seat, day: string, later: number): AppointmentState {
  const { person, unnamed, from, to } = appointment;
  const { successor, filled, again } = seat;
  const hasBegun = (each: PlacedAppointment) =>
    each.appointment.from === undefined || firstDay(each.appointment.from) <= day;
  const isOver = hasEnded({ from, to }, day);
  if (filled) return { kind: 'tillsatt', by: filled };
  if (successor && hasBegun(successor)) return { kind: 'avlöst', by: successor };
  if (isOver) return { kind: 'tiden har gått ut' };
  if (successor) return { kind: 'avlöses', by: successor };
  if (again) return { kind: 'nämnt igen', by: again };
  if (unnamed) return { kind: 'namnet framgår inte' };
  if (person === undefined) return { kind: 'vakant', later: seat.later };
  return person.includes(ERASED_NAME) ? { kind: 'namn borttaget' } : { kind: 'inget senare sagt', later };
}
