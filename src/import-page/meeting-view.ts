import type { AgendaItem } from '../archive/agenda-item.ts';
import { boxOf } from '../archive/block-words.ts';
import { walkBlocks, type Block } from '../archive/block.ts';
import { decisionsOf, proposalsIn } from '../archive/decisions-of.ts';
import type { Attachment } from '../archive/attachment.ts';
import type { Attendee, Meeting } from '../archive/meeting.ts';
import { dateInWords } from '../site/words/date-in-words.ts';
import { capitalised, meetingDate, STATUS_WORDS, TYPE_WORDS } from '../site/words/words.ts';
import type { BlockView, ItemView, MeetingView } from './messages.ts';

/** A meeting for the page before it is saved, in plain words: nothing in it is markup. */
export function viewMeeting(meeting: Meeting, organName: string): MeetingView {
  const attendees = meeting.attendance.flatMap((group) => group.attendees);
  return {
    title: `${organName} ${meetingDate(meeting)}`,
    facts: [
      { term: 'Typ', text: TYPE_WORDS[meeting.type] },
      { term: 'Tid', text: meeting.time ?? '' },
      { term: 'Plats', text: meeting.place ?? '' },
      { term: 'Källa', text: meeting.source?.title ?? '' },
    ].filter(({ text }) => text !== ''),
    attendance: meeting.attendance.map(({ body, attendees: people }) => ({
      body: body ?? null,
      groups: groupByPresence(people),
    })),
    introduction: viewBlocks(meeting.introduction, ''),
    items: meeting.items.map(viewItem),
    attachments: meeting.attachments.map(nameAttachment),
    notes: meeting.notes,
    counts: {
      items: meeting.items.length,
      decisions: decisionsOf(meeting).length,
      proposals: meeting.items.flatMap(proposalsIn).length,
      present: attendees.filter(({ present }) => present === true).length,
      unclear: attendees.filter(({ present }) => present === null).length,
    },
  };
}

/** The groups of attendees in the order in which they are shown. */
const PRESENCE = [
  { present: true, word: 'Närvarande' },
  { present: null, word: 'Närvaro oklar' },
  { present: false, word: 'Frånvarande' },
] as const;

function groupByPresence(attendees: readonly Attendee[]): MeetingView['attendance'][number]['groups'] {
  return PRESENCE.flatMap(({ present, word }) => {
    const people = attendees.filter((attendee) => attendee.present === present).map(nameAttendee);
    return people.length === 0 ? [] : [{ word, people }];
  });
}

function nameAttendee({ name, role, part }: Attendee): string {
  const detail = [role, part].filter(Boolean).join(', ');
  return detail === '' ? name : `${name} (${detail})`;
}

function nameAttachment({ label, name, items }: Attachment): string {
  const named = [label === undefined ? '' : `Bilaga ${label}`, name ?? ''].filter(Boolean).join(': ');
  return items.length === 0 ? named : `${named} (punkt ${items.join(', ')})`;
}

function viewItem(item: AgendaItem): ItemView {
  const labels = [...item.kinds.map(capitalised), STATUS_WORDS[item.status] ?? '', item.struckOut ? 'Överstruken' : ''];
  return {
    number: item.number,
    printedNumber: item.printedNumber,
    subItem: item.parent !== undefined,
    title: item.title,
    line: item.line,
    labels: labels.filter(Boolean),
    presenters: item.presenters,
    attachments: item.attachments,
    blocks: viewBlocks(item.blocks, item.number),
  };
}

/** `within`: the number of the item that the blocks stand in, empty before the first item. */
function viewBlocks(blocks: readonly Block[], within: string): readonly BlockView[] {
  return [...walkBlocks(blocks)].map((block): BlockView => {
    switch (block.kind) {
      case 'prose':
        return { kind: 'prose', text: block.content.text };
      case 'matter':
        return { kind: 'matter', title: block.title, status: STATUS_WORDS[block.status] ?? null };
      default: {
        const { look, heading, details, texts } = boxOf(block, { within, dateInWords });
        return {
          kind: 'box',
          of: block.kind,
          look,
          heading,
          details: details.filter((detail) => detail !== undefined),
          texts: texts.map(({ text }) => text),
        };
      }
    }
  });
}
