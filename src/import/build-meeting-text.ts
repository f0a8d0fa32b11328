import type { FilingDate } from '../swedish/calendar-date.ts';
import type { MeetingFrontmatter } from '../minutes/meeting-schema.ts';
import { isUnclearNumber, readTitle } from '../minutes/read-heading.ts';
import type { BodyPart, InlineText, MeetingText } from '../minutes/write-meeting.ts';
import { findItemAttachments } from './find-item-attachments.ts';
import type {
  DraftAttendee,
  DraftBlock,
  DraftDecision,
  DraftItem,
  ListEntry,
  MeetingDraft,
  PromiseFacts,
} from './meeting-draft.ts';
import { isStruckOut, sliceParagraph, type Paragraph } from './paragraph.ts';
import { proposePeriod } from './propose-period.ts';

/** The document that a meeting was read from. */
export interface SourceFile {
  readonly name: string;
  readonly sha256: string;
}

/**
 * Builds what is written as a meeting's file from a draft: every word of the document verbatim, in its order.
 * `dayLetter`: the letter of a second meeting on the same day (`b`), else undefined.
 */
export function buildMeetingText(draft: MeetingDraft, source: SourceFile, dayLetter: string | undefined): MeetingText {
  return { frontmatter: buildFrontmatter(draft, source, dayLetter), body: buildBody(draft) };
}

function buildFrontmatter(draft: MeetingDraft, source: SourceFile, dayLetter: string | undefined): MeetingFrontmatter {
  return {
    organ: draft.organ,
    datum: draft.date.iso,
    ...listed('flerdatum', draft.alsoDated),
    ...(dayLetter === undefined ? {} : { löpbokstav: dayLetter }),
    typ: draft.type,
    text: 'ordagrann',
    källa: { titel: draft.title, fil: source.name, sha256: source.sha256 },
    ...(draft.time === undefined ? {} : { tid: draft.time }),
    ...(draft.place === undefined ? {} : { plats: draft.place }),
    ...listed('närvaro', buildAttendance(draft.attendance)),
    ...listed('bilagor', buildAttachments(draft)),
    ...(draft.head.trim() === '' ? {} : { huvud: draft.head }),
    ...(draft.signature.trim() === '' ? {} : { underskrift: draft.signature }),
    ...listed('anmärkningar', draft.notes),
  };
}

/** An object with `key` if there are values, else an empty object, so that the file gets no empty list. */
function listed<Key extends string, Value>(key: Key, values: readonly Value[]): Partial<Record<Key, readonly Value[]>> {
  return values.length === 0 ? {} : ({ [key]: values } as Record<Key, readonly Value[]>);
}

type Group = NonNullable<MeetingFrontmatter['närvaro']>[number];
type Person = NonNullable<Group['närvarande']>[number];

/**
 * Neighbours in the list that come from the same body (`body`) share a group; a body that comes back later gets another
 * group, so that the order of the document is kept.
 */
function buildAttendance(attendees: readonly DraftAttendee[]): readonly Group[] {
  const groups: { readonly body: string | undefined; readonly people: DraftAttendee[] }[] = [];
  for (const attendee of attendees) {
    const last = groups.at(-1);
    if (last && last.body === attendee.body) last.people.push(attendee);
    else groups.push({ body: attendee.body, people: [attendee] });
  }
  return groups.map(({ body, people }) => ({
    ...(body === undefined ? {} : { organisation: body }),
    ...listed('närvarande', people.filter(({ present }) => present === true).map(buildPerson)),
    ...listed('frånvarande', people.filter(({ present }) => present === false).map(buildPerson)),
    ...listed('oklart', people.filter(({ present }) => present === null).map(buildPerson)),
  }));
}

function buildPerson({ name, role, part }: DraftAttendee): Person {
  if (role === undefined && part === undefined) return name;
  return { namn: name, ...(role === undefined ? {} : { roll: role }), ...(part === undefined ? {} : { del: part }) };
}

/**
 * Each attachment once, with the numbers of all items that name it: those with a label first, then those that only the list
 * at the end names, then those with a file name.
 */
function buildAttachments({
  items,
  attachmentNames,
}: Pick<MeetingDraft, 'items' | 'attachmentNames'>): NonNullable<MeetingFrontmatter['bilagor']> {
  const byLabel = new Map<string, string[]>();
  const byName = new Map<string, string[]>();
  for (const item of items) {
    const { labels, files } = findItemAttachments(item);
    for (const label of labels) byLabel.set(label, [...(byLabel.get(label) ?? []), item.number]);
    for (const file of files) byName.set(file, [...(byName.get(file) ?? []), item.number]);
  }
  return [
    ...[...byLabel].map(([etikett, punkter]) => ({ etikett, ...nameOf(attachmentNames.get(etikett)), punkter })),
    ...[...attachmentNames].flatMap(([etikett, namn]) => (byLabel.has(etikett) ? [] : [{ etikett, namn }])),
    ...[...byName].map(([namn, punkter]) => ({ namn, punkter })),
  ];
}

function nameOf(namn: string | undefined): { readonly namn?: string } {
  return namn === undefined ? {} : { namn };
}

function buildBody({ items, date }: Pick<MeetingDraft, 'items' | 'date'>): readonly BodyPart[] {
  const sequences = new Map<string, number>();
  return items.flatMap((item): readonly BodyPart[] => {
    const level = item.depth === 0 ? 2 : item.depth === 1 ? 3 : 4;
    const said = readTitle(item.heading.text.slice(item.titleStart).replaceAll(/\s+/gu, ' ').trim());
    const properties = {
      ...(item.status === 'behandlad' || said.status === item.status ? {} : { status: item.status }),
      ...(item.kinds.every((kind) => said.kinds.includes(kind)) ? {} : { slag: item.kinds.join(', ') }),
    };
    const status = Object.keys(properties).length === 0 ? [] : [mark('Punkt', properties, [])];
    return [
      { kind: 'heading', level, text: headingText(item) },
      ...status,
      ...item.blocks.flatMap((block) => buildBlock(block, { item, sequences, date })),
    ];
  });
}

/**
 * The heading with one space between its number and its title, or none where a digit stands right before it (`§ 1Avtal`). A number
 * that had a line of its own gets a point before a title that begins with a single letter: `2. a b`. A heading on the site is
 * struck out whole or not at all, so a partly struck one loses its strike (reported as `heading-partly-struck`).
 */
function headingText({ heading, printedNumber, titleStart }: DraftItem): InlineText {
  const between = heading.text.slice(printedNumber.length, titleStart).trim();
  const words = sliceParagraph(heading, titleStart);
  const number = [printedNumber, between].filter(Boolean).join(' ');
  const lead = isUnclearNumber(`${number} ${words.text}`) ? `${number}.` : number;
  /* A bare number, `4.`, may stand outside the strike; a number with a word, `Punkt 4`, is struck with the title. */
  const space = /^\d\p{L}/u.test(heading.text.slice(titleStart - 1)) ? '' : ' ';
  const start = /\p{L}{2}/u.test(lead) ? 0 : lead.length + space.length;
  return {
    text: lead + space + words.text,
    strikes: isStruckOut(words) ? [{ start, end: lead.length + space.length + words.text.length }] : [],
    links: [],
  };
}

/** Where a block stands: its item, how many decisions each item has by then, and the day of the meeting. */
interface Place {
  readonly item: DraftItem;
  readonly sequences: Map<string, number>;
  readonly date: FilingDate;
}

function buildBlock(block: DraftBlock, place: Place): readonly BodyPart[] {
  const { item, sequences, date } = place;
  switch (block.kind) {
    case 'prose':
      return [paragraph(block.paragraph)];
    case 'list':
      return buildList(block.entries);
    case 'table':
      return [{ kind: 'table', rows: block.rows.map(splitRow) }];
    case 'presenters':
      return block.labelled
        ? block.paragraphs.map(paragraph)
        : [mark('Foredragande', {}, block.paragraphs.map(paragraph))];
    case 'decision': {
      const target = block.item ?? item.number;
      const sequence = (sequences.get(target) ?? 0) + 1;
      sequences.set(target, sequence);
      return [
        mark(
          'Beslut',
          {
            ...(sequence > 1 ? { nr: String(sequence) } : {}),
            ...(block.item === undefined ? {} : { punkt: block.item }),
            ...(block.delegated && block.by !== undefined ? { av: block.by } : {}),
            ...proposePeriod(block.clauses, item, date),
          },
          buildClauses(block.clauses),
        ),
        ...buildClausePromises(block),
      ];
    }
    case 'proposal':
      return [mark('Forslag', block.by === undefined ? {} : { av: block.by }, buildClauses(block.clauses))];
    case 'recounted':
      return [
        mark(
          'Atergivet',
          { av: block.by, ...(block.date === undefined ? {} : { datum: block.date }) },
          buildClauses(block.clauses),
        ),
        ...buildClausePromises(block),
      ];
    case 'matter':
      return [
        mark(
          'Arende',
          { rubrik: block.title, ...(block.status === 'behandlad' ? {} : { status: block.status }) },
          block.blocks.flatMap((within) => buildBlock(within, place)),
        ),
      ];
    case 'follow-up':
      return [mark('Uppfoljning', buildPromise(block), [paragraph(block.paragraph)])];
  }
}

/** An empty mark for each clause in which something is promised; the words stand in the clause. */
function buildClausePromises({ followUps }: Pick<DraftDecision, 'followUps'>): readonly BodyPart[] {
  return followUps.map((found) => mark('Uppfoljning', { sats: String(found.clause), ...buildPromise(found) }, []));
}

function buildPromise({ promise, due, before, owner }: PromiseFacts): Readonly<Record<string, string>> {
  return {
    slag: promise,
    ...(due === undefined ? {} : { [before ? 'inför' : 'datum']: due }),
    ...(owner === undefined ? {} : { ansvarig: owner }),
  };
}

/** One paragraph where there is a single clause without att; else a list, so that each clause has an address. */
function buildClauses(clauses: readonly ListEntry[]): readonly BodyPart[] {
  const [only] = clauses;
  return clauses.length === 1 && only && only.mark === '' && !/^att(?:\s|$)/iu.test(only.paragraph.text)
    ? [paragraph(only.paragraph)]
    : buildList(clauses);
}

/**
 * A numbered list, starting at the number of its first entry, where that is printed as `1.` or `1)`; else a list with
 * bullets.
 */
function buildList(entries: readonly ListEntry[]): readonly BodyPart[] {
  const start = /^(\d{1,2})[.)]$/.exec(entries[0]?.mark ?? '')?.[1];
  return [
    {
      kind: 'list',
      start: start === undefined ? undefined : Number(start),
      entries: entries.map(({ paragraph: words }) => words),
    },
  ];
}

function splitRow(row: Paragraph): readonly InlineText[] {
  let start = 0;
  return row.text.split('\t').map((cell) => {
    const part = sliceParagraph(row, start, start + cell.length);
    start += cell.length + 1;
    return { ...part, text: part.text.replaceAll('\n', ' ') };
  });
}

function paragraph(text: Paragraph): BodyPart {
  return { kind: 'paragraph', text };
}

function mark(
  name: Extract<BodyPart, { kind: 'mark' }>['name'],
  properties: Readonly<Record<string, string>>,
  parts: readonly BodyPart[],
): BodyPart {
  return { kind: 'mark', name, properties, parts };
}
