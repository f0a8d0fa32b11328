import type { ItemStatus } from './item-status.ts';
import type { MeetingType } from './meeting.ts';

/** The status as far as the document can know it: an agenda does not know that an item was dealt with. */
export function knownStatus(status: ItemStatus, type: MeetingType): ItemStatus | null {
  return type === 'dagordning' && status === 'behandlad' ? null : status;
}
