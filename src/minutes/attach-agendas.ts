import { agendaFile, fileBesideAgenda } from '../archive/agenda.ts';
import { decisionsOf } from '../archive/decisions-of.ts';
import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import type { Meeting } from '../archive/meeting.ts';
import type { ReadMeeting } from './read-meeting.ts';

interface WithAgendas {
  /** Those that are meetings of their own, each with its agenda. */
  readonly meetings: readonly ReadMeeting[];
  /** The files of agendas that lie beside their meetings. */
  readonly agendas: readonly ReadMeeting[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Gives each meeting the agenda that lies beside it. An agenda that does not belong there is an error and is left out; of one
 * whose meeting could not be read nothing is said.
 */
export function attachAgendas(read: readonly ReadMeeting[]): WithAgendas {
  const agendas = read.filter(({ file }) => fileBesideAgenda(file) !== undefined);
  const beside = new Map(agendas.map((agenda) => [agenda.file, agenda]));
  const meetings = read.filter(({ file }) => !beside.has(file));
  const byFile = new Map(meetings.map((each) => [each.file, each]));
  const faults = new Map(agendas.map((agenda) => [agenda.file, checkAgenda(agenda, byFile)]));
  return {
    meetings: meetings.map((each) => {
      const agenda = beside.get(agendaFile(each.file));
      return each.meeting && agenda?.meeting && faults.get(agenda.file)?.length === 0
        ? { ...each, meeting: { ...each.meeting, agenda: agenda.meeting } }
        : each;
    }),
    agendas,
    diagnostics: [...faults.values()].flat(),
  };
}

function checkAgenda(
  { file, meeting: agenda }: ReadMeeting,
  byFile: ReadonlyMap<string, ReadMeeting>,
): readonly Diagnostic[] {
  const own = fileBesideAgenda(file) ?? '';
  const beside = byFile.get(own);
  const place = { file, line: 1 };
  const of = ({ organ, date }: Meeting) => `${organ} ${date.iso}`;
  if (!beside) return [diagnose('agenda-alone', place, { meeting: own })];
  const { meeting } = beside;
  if (!meeting || !agenda) return [];
  if (meeting.type === 'dagordning') return [diagnose('agenda-twice', place, { meeting: own })];
  if (agenda.type !== 'dagordning') return [diagnose('agenda-type', place, { type: agenda.type, meeting: own })];
  if (agenda.id !== meeting.id)
    return [diagnose('agenda-differs', place, { agenda: of(agenda), meeting: of(meeting), file: own })];
  return decisionsOf(agenda).map(({ line }) => diagnose('agenda-decides', { file, line }, { meeting: own }));
}
