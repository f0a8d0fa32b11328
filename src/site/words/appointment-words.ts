import type { ArchivedAppointment, PlacedAppointment } from '../../archive/archived.ts';
import { isVacant } from '../../archive/appointment.ts';
import { swedishDate } from '../../swedish/calendar-date.ts';
import { count, meetingDate } from './words.ts';

/** What stands where a name would. */
export const NOBODY = 'Ingen var utsedd';
export const UNNAMED = 'Namnet framgår inte';

/** What the archive knows of whether it holds, and from where. */
export function appointmentState({ state, appointment, archived: { organ } }: ArchivedAppointment): string {
  switch (state.kind) {
    case 'vakant':
      return state.later === 0
        ? 'Inget senare är utmärkt om platsen'
        : `${count(state.later, 'person', 'personer')} har utsetts till gruppen senare; om det är till den här platsen vet arkivet inte`;
    case 'tillsatt':
      return `Tillsatt: ${successorWords(state.by)}`;
    case 'avlöst':
      return isNobody(state.by)
        ? `Har lämnat platsen: ${successorWords(state.by)}`
        : `Avlöst av ${successorWords(state.by)}`;
    case 'avlöses':
      return isNobody(state.by)
        ? `Lämnar platsen: ${successorWords(state.by)}`
        : `Avlöses av ${successorWords(state.by)}`;
    case 'nämnt igen':
      return `Nämns igen ${meetingDate(state.by.archived.meeting)}`;
    case 'tiden har gått ut':
      return `Tiden har gått ut${appointment.to ? `: till och med ${swedishDate(appointment.to)}` : ''}`;
    case 'namnet framgår inte':
      return 'Handlingen säger inte vem';
    case 'namn borttaget':
      return 'Namnet är borttaget, så arkivet vet inte om något sägs senare';
    case 'inget senare sagt':
      return nothingLater(state.later, organ.shortName);
    default:
      return state satisfies never;
  }
}

/** `3 uppdrag, i 1 var ingen utsedd`: at the meeting that says so. */
export function countAppointments(appointments: readonly ArchivedAppointment[]): string {
  const vacant = appointments.filter(isVacant).length;
  return `${appointments.length} uppdrag${vacant === 0 ? '' : `, i ${vacant} var ingen utsedd`}`;
}

function isNobody({ appointment: { person, unnamed } }: PlacedAppointment): boolean {
  return person === undefined && !unnamed;
}

function successorWords({ appointment: { person, unnamed, from }, archived: { meeting } }: PlacedAppointment): string {
  const since = from === undefined ? '' : ` från ${swedishDate(from)}`;
  return `${person ?? (unnamed ? 'någon som inte nämns' : 'ingen ny utsedd')}${since}, enligt mötet ${meetingDate(meeting)}`;
}

function nothingLater(later: number, organ: string): string {
  if (later === 0) return `Arkivet har inga senare minnesanteckningar från ${organ}`;
  return later === 1
    ? 'Inget är utmärkt om det i det enda senare möte med nätverket som arkivet har minnesanteckningar från'
    : `Inget är utmärkt om det i de ${later} senare möten med nätverket som arkivet har minnesanteckningar från`;
}
