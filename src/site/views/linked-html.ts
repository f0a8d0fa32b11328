import type { ArchivedMeeting } from '../../archive/archived.ts';
import { decisionId, itemId } from '../../archive/identifier.ts';
import { decisionsOf } from '../../archive/decisions-of.ts';
import type { Resolution } from '../../archive/resolve-reference.ts';
import { addressAtHome } from '../addresses/home.ts';
import { urls } from '../addresses/urls.ts';

/**
 * The HTML of an item with its references as links: to the decision or item that they name, otherwise to the meeting. A
 * reference to a meeting that the archive does not hold says so and leads to what is known of it. A reference that
 * points to no meeting becomes plain text.
 */
export function linkReferences(html: string, { meeting, resolutions }: ArchivedMeeting): string {
  return atHome(html).replaceAll(/<a data-ref="(\d+)">(.*?)<\/a>/gs, (_whole, index: string, text: string) => {
    const resolution = resolutions[Number(index)];
    switch (resolution?.kind) {
      case 'held':
        return `<a class="hanvisning" href="${addressOf(resolution)}">${text}</a>`;
      case 'gap':
        return `<a class="lucka" href="${urls.mentions(meeting.id)}">${text}<span class="osynlig"> (mötet finns inte i arkivet)</span></a>`;
      default:
        return text;
    }
  });
}

/** Links that were written from the root of the site lead there, wherever it stands. In the words of a page every `<` is escaped. */
function atHome(html: string): string {
  return html.replaceAll(
    /(<a href=")([^"]*)/g,
    (_whole, before: string, address: string) => before + addressAtHome(address),
  );
}

function addressOf({ meeting, item }: Extract<Resolution, { kind: 'held' }>): string {
  if (item === undefined) return urls.meeting(meeting.id);
  const decision = decisionId(itemId(meeting.id, item), 1);
  return decisionsOf(meeting).some(({ id }) => id === decision) ? urls.decision(decision) : urls.item(meeting.id, item);
}
