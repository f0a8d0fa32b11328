import type { Archive, ArchivedDecision, ArchivedMeeting } from '../../archive/archived.ts';
import { buildStandings, type Standing } from '../../archive/standing.ts';

/** A decision with its meeting, whose references it shows, and what the archive knows of whether it holds. */
export interface JudgedDecision {
  readonly archived: ArchivedMeeting;
  readonly archivedDecision: ArchivedDecision;
  readonly standing: Standing | undefined;
}

/** Every decision, the oldest meeting first. */
export function pairWithStandings(archive: Archive): readonly JudgedDecision[] {
  const standings = buildStandings(archive);
  return archive.meetings.flatMap((archived) =>
    archived.decisions.map((archivedDecision) => ({
      archived,
      archivedDecision,
      standing: standings.get(archivedDecision.decision.id),
    })),
  );
}
