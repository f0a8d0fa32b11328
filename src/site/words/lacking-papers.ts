import type { AgendaItem } from '../../archive/agenda-item.ts';
import { findReadableAttachments } from '../../archive/attachment.ts';
import type { Meeting } from '../../archive/meeting.ts';

/** That the archive does not have papers which an item names, some of them or all; empty where it has all. */
export function lackingPapers(
  meeting: Pick<Meeting, 'attachments'>,
  { number, attachments }: Pick<AgendaItem, 'number' | 'attachments'>,
): string {
  const listed = meeting.attachments.filter(({ items }) => items.includes(number)).length;
  const readable = findReadableAttachments(meeting, number).length;
  if (attachments.length === 0 || (readable > 0 && readable === listed)) return '';
  if (readable > 0) return 'Arkivet har inte bilagorna utan länk.';
  return Math.max(listed, attachments.length) === 1 ? 'Arkivet har inte bilagan.' : 'Arkivet har inte bilagorna.';
}
