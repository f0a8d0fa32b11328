import { followLedger } from './follow-ledger.ts';
import { meetingOf, type LedgerRecord } from './ledger.ts';
import type { Meeting } from './meeting.ts';
import { currentAddresses, isAgendaWording, sameWording } from './wording.ts';

/** The published addresses of a meeting whose words this version of the meeting changes or leaves out. That minutes come to an agenda is none. */
export function findPublishedChanges({ lines, wordings }: LedgerRecord, meeting: Meeting): readonly string[] {
  const { states } = followLedger(lines);
  const texts = new Map(currentAddresses([meeting]).map(({ id, text }) => [id, text]));
  const isMeeting = (id: string) => states.get(id)?.kind === 'meeting';
  const own = [...states.values()].filter(
    ({ id, kind, standing }) =>
      standing.kind === 'page' && (kind === 'meeting' ? id : meetingOf(id, isMeeting)) === meeting.id,
  );
  return own
    .filter(({ id, wordings: entered }) => {
      const stored = wordings.get(entered.at(-1)?.hash ?? '');
      const text = texts.get(id);
      if (text !== undefined && id === meeting.id && meeting.agenda && stored?.kind === 'kept')
        return !isAgendaWording(stored.text) && !sameWording(stored.text, text);
      return text === undefined || stored?.kind !== 'kept' || !sameWording(stored.text, text);
    })
    .map(({ id }) => id);
}
