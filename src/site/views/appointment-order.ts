import { isVacant } from '../../archive/appointment.ts';
import type { ArchivedAppointment } from '../../archive/archived.ts';

/** Vacancies first, then the rest; each with the latest meeting first, in the order of its document. `appointments` has the oldest first. */
export function orderAppointments(appointments: readonly ArchivedAppointment[]): readonly ArchivedAppointment[] {
  const latestFirst = [...Map.groupBy(appointments, ({ archived }) => archived).values()].toReversed().flat();
  return [...latestFirst.filter(isVacant), ...latestFirst.filter((each) => !isVacant(each))];
}
