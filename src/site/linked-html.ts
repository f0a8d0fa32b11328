import type { ArchivedMeeting } from '../archive/archived.ts';
import { decisionId, itemId } from '../archive/identifier.ts';
import { decisionsOf } from '../archive/decision.ts';
import type { Resolution } from '../archive/resolve-reference.ts';
import { urls } from './urls.ts';

/**
 * The HTML of an item with its references made links: to the decision or item they name, else to the meeting.
 * One to a meeting that the archive does not hold says so; one that points to no meeting is text again.
 */
export function linkReferences(html: string, { resolutions }: ArchivedMeeting): string {
  return html.replaceAll(/<a data-ref="(\d+)">(.*?)<\/a>/g, (_whole, index: string, text: string) => {
    const resolution = resolutions[Number(index)];
    switch (resolution?.kind) {
      case 'held':
        return `<a class="hanvisning" href="${addressOf(resolution)}">${text}</a>`;
      case 'gap':
        return `<span class="lucka" title="${escapeAttribute(resolution.organ.name)}: mötet finns inte i arkivet">${text}</span>`;
      default:
        return text;
    }
  });
}

function addressOf({ meeting, item }: Extract<Resolution, { kind: 'held' }>): string {
  if (item === undefined) return urls.meeting(meeting.id);
  const decision = decisionId(itemId(meeting.id, item), 1);
  return decisionsOf(meeting).some(({ id }) => id === decision) ? urls.decision(decision) : urls.item(meeting.id, item);
}


function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
