import type { FilingDate } from '../../swedish/calendar-date.ts';
import type { MeetingType } from '../../archive/meeting.ts';
import type { ImportDiagnostic } from '../import-diagnostic.ts';
import type { WhoseDecision } from './whose-decision.ts';

/** What the words of an item are read in the light of. */
export interface BodyContext {
  readonly type: MeetingType;
  readonly date: FilingDate | undefined;
  readonly whose: WhoseDecision;
  readonly report: (diagnostic: ImportDiagnostic) => void;
}
