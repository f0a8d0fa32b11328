import type { FilingDate } from '../../swedish/calendar-date.ts';
import type { MeetingType } from '../../archive/meeting.ts';
import type { ImportDiagnostic } from '../import-diagnostic.ts';
import type { WhoseDecision } from './whose-decision.ts';

/**
 * What is known when the words of an item are read. `date`: the day of the meeting, undefined where it is unknown.
 * `whose`: tells whether a decision is the meeting's own.
 */
export interface BodyContext {
  readonly type: MeetingType;
  readonly date: FilingDate | undefined;
  readonly whose: WhoseDecision;
  readonly report: (diagnostic: ImportDiagnostic) => void;
}
