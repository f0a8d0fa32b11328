import type { AgendaItem } from '../../src/archive/agenda-item.ts';
import type { Block } from '../../src/archive/block.ts';
import type { RichText } from '../../src/archive/rich-text.ts';
import { parseFilingDate, type FilingDate } from '../../src/swedish/calendar-date.ts';
import type { Decision } from '../../src/archive/decision.ts';
import { decisionId, itemId, meetingId } from '../../src/archive/identifier.ts';
import type { Appointment } from '../../src/archive/marks/appointment.ts';
import type { FollowUp } from '../../src/archive/marks/follow-up.ts';
import type { Meeting } from '../../src/archive/meeting.ts';
import type { Organ } from '../../src/archive/organ.ts';
import { findReferences, type Reference } from '../../src/archive/reference.ts';
import type { Topic } from '../../src/archive/topic.ts';

/* The model built by hand, so that tests of the archive need no reader of files. Every organ here is invented. */

export function day(iso: string): FilingDate {
  const date = parseFilingDate(iso);
  if (typeof date === 'string') throw new Error(`${iso}: ${date}`);
  return date;
}

export function makeOrgan(id: string, names: readonly string[], rest: Partial<Organ> = {}): Organ {
  return {
    id,
    names,
    name: names[0] ?? id,
    shortName: names.at(-1) ?? id,
    region: undefined,
    description: undefined,
    members: [],
    predecessor: undefined,
    onlyMentioned: false,
    file: `organ/${id}.yaml`,
    ...rest,
  };
}

export function makeTopic(id: string, aliases: readonly string[]): Topic {
  return { id, aliases, searchWords: [], name: id, description: id, positions: [], file: `amnen/${id}.yaml` };
}

export function prose(text: string): Block {
  return { kind: 'prose', content: plain(text) };
}

export function proposal(text: string): Block {
  return { kind: 'proposal', proposal: { by: undefined, form: 'mening', clauses: [plain(text)], firstClause: 1 } };
}

/** Something to follow up, without owner, day or kind where `rest` gives none. */
export function followUp(text: string, rest: Partial<FollowUp> = {}): Block {
  return {
    kind: 'follow-up',
    followUp: {
      content: plain(text),
      kind: undefined,
      due: undefined,
      before: false,
      owner: undefined,
      clause: undefined,
      answer: undefined,
      line: 1,
      ...rest,
    },
  };
}

/** Who sits in the steering group, or whatever body `rest` gives; empty, so that it means what stands above it. */
export function appointment(person: string | undefined, rest: Partial<Appointment> = {}): Block {
  return {
    kind: 'appointment',
    appointment: {
      content: { html: '', text: '' },
      person,
      unnamed: false,
      municipality: undefined,
      role: undefined,
      body: 'Styrgruppen',
      from: undefined,
      to: undefined,
      after: undefined,
      clause: undefined,
      line: 1,
      ...rest,
    },
  };
}

/** A decision of the organ itself, whose place in the meeting `makeMeeting` fills in. */
export function decision(texts: readonly string[], rest: Partial<Decision> = {}): Block {
  return {
    kind: 'decision',
    decision: {
      id: '',
      item: '',
      sequence: 1,
      matter: undefined,
      by: undefined,
      grounds: 'beslutssats',
      form: 'att-satser',
      clauses: texts.map(plain),
      relations: [],
      validity: undefined,
      confirmed: undefined,
      line: 1,
      ...rest,
    },
  };
}

export type ItemSketch = Partial<AgendaItem> & { readonly number: string };

export function makeItem(meeting: string, { number, ...rest }: ItemSketch): AgendaItem {
  const blocks = (rest.blocks ?? []).map((block): Block => {
    if (block.kind !== 'decision') return block;
    const item = block.decision.item || number;
    return {
      ...block,
      decision: { ...block.decision, item, id: decisionId(itemId(meeting, item), block.decision.sequence) },
    };
  });
  return {
    number,
    id: itemId(meeting, number),
    printedNumber: number,
    parent: undefined,
    title: 'Rubrik',
    titleHtml: 'Rubrik',
    kinds: [],
    status: 'behandlad',
    struckOut: false,
    presenters: [],
    attachments: [],
    topics: { include: [], exclude: [] },
    line: 1,
    ...rest,
    blocks,
  };
}

export interface MeetingSketch extends Partial<Omit<Meeting, 'date' | 'items'>> {
  readonly organ: string;
  readonly date: string;
  readonly items?: readonly ItemSketch[];
}

/** The references are those of `mentions`, each a text that stands in the meeting's first item. */
export function makeMeeting(
  { organ, date, items = [], ...rest }: MeetingSketch,
  mentions: readonly string[] = [],
): Meeting {
  const id = rest.id ?? meetingId(organ, day(date));
  return {
    id,
    organ,
    date: day(date),
    type: 'minnesanteckningar',
    textForm: 'ordagrann',
    source: undefined,
    time: undefined,
    place: undefined,
    attendance: [],
    attachments: [],
    head: undefined,
    signature: undefined,
    notes: [],
    introduction: [],
    items: items.map((item) => makeItem(id, item)),
    references: mentions.flatMap(referencesIn),
    file: `moten/${organ}/${date}.mdx`,
    ...rest,
  };
}

export function referencesIn(text: string): readonly Reference[] {
  return findReferences(text).map(({ start: _start, end: _end, ...reference }) => ({ ...reference, from: '1' }));
}

function plain(text: string): RichText {
  return { html: text, text };
}
