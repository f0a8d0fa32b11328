import { hash } from 'node:crypto';
import type { Archive, ArchivedDecision, ArchivedItem, ArchivedMeeting } from '../../archive/archived.ts';
import { hasSummaries } from '../../archive/has-summaries.ts';
import type { Meeting } from '../../archive/meeting.ts';
import { sumsOf } from '../../archive/sum.ts';
import type { OtherArchive } from '../../archive/search-content.ts';

/** What pages are made from. The other archives that are searched stand in the policy of every page, the archive's name in its head. */
interface Shown {
  readonly archive: Pick<Archive, 'identity' | 'meetings' | 'appointments'>;
  readonly otherArchives: readonly OtherArchive[];
}

/** Gives the digest of whatever a page is made of. */
export type DigestPage = (shown: unknown) => string;

/** A function for each content: every kind of page asks for it, and a meeting is read once for all of them. */
const MADE = new WeakMap<Shown, DigestPage>();

/**
 * Gives a function that names all that a page shows, so that a page is rendered again only where something of it has changed. It
 * walks whatever it is given, so that nothing can be forgotten. Meetings, items, decisions, networks and topics are parts of most pages and know of
 * each other; each is read once, and its digest stands for it. The timelines that a decision stands in are left out: no page shows
 * them by way of a decision.
 */
export function buildPageDigests(shown: Shown): DigestPage {
  const made = MADE.get(shown) ?? readContent(shown);
  MADE.set(shown, made);
  return made;
}

function readContent({ archive, otherArchives }: Shown): DigestPage {
  const { identity, meetings, appointments } = archive;
  /* How each is digested, and its digest when it was. */
  const known = new Map<object, string | (() => string)>();
  for (const archived of meetings.flatMap((each) => (each.agenda ? [each, each.agenda] : [each]))) {
    known.set(archived.meeting, () => digestMeeting(archived.meeting));
    known.set(archived, () => digest(partsOfMeeting(archived)));
    for (const item of archived.items) known.set(item, () => digest(partsOfItem(item)));
    for (const shared of [archived.organ, ...archived.items.flatMap(({ topics }) => topics)])
      known.set(shared, () => digest(shared));
    for (const decision of archived.decisions) known.set(decision, () => digest(partsOfDecision(decision)));
  }
  /* All of a sum follows from its item, which has its meeting. */
  for (const sum of sumsOf(archive)) known.set(sum, () => digest(['sum', sum.id, sum.item]));
  /* What one page alone shows goes with it. */
  const plain = new WeakMap<object, string>();
  const written = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
    const own = known.get(value);
    if (typeof own === 'string') return own;
    if (own !== undefined) {
      const made = own();
      known.set(value, made);
      return made;
    }
    const seen = plain.get(value);
    if (seen !== undefined) return seen;
    const text = writeParts(value, written);
    /* Nearly all parts are short. Those are written again as fast as they are looked up, and to remember them takes as much memory as the archive. */
    if (text.length <= LONGEST_WRITTEN) return text;
    const short = hash('sha256', text);
    plain.set(value, short);
    return short;
  };
  const digest = (value: unknown): string => hash('sha256', writeParts(Object(value), written));
  /* The foot of every page tells of them, and links to who was appointed, where there are any. */
  const summaries = hasSummaries({ meetings });
  const appointed = appointments.length > 0;
  return (shown) => digest([shown, otherArchives, identity, summaries, appointed]);
}

/** A text that is longer is told by its digest, so that what stands in many places is hashed once. */
const LONGEST_WRITTEN = 200;

function writeParts(value: object, write: (part: unknown) => string): string {
  if (Array.isArray(value) || value instanceof Set) return `[${joinEach(value, write)}]`;
  if (value instanceof Map) return `{${joinEach(value, ([key, part]) => `${write(key)}:${write(part)}`)}}`;
  return `{${joinEach(Object.keys(value), (key) => `${quotedKey(key)}:${write(Reflect.get(value, key))}`)}}`;
}

/** Without a list of the texts: there are millions of parts. */
function joinEach<Part>(parts: Iterable<Part>, write: (part: Part) => string): string {
  let text = '';
  for (const part of parts) text += text === '' ? write(part) : `,${write(part)}`;
  return text;
}

/** Names of properties by themselves; there are some hundreds. */
const QUOTED = new Map<string, string>();

function quotedKey(key: string): string {
  const known = QUOTED.get(key) ?? JSON.stringify(key);
  QUOTED.set(key, known);
  return known;
}

/** A meeting is plain data that knows of nothing else. */
function digestMeeting(meeting: Meeting): string {
  return hash('sha256', JSON.stringify(meeting));
}

/** What an item is besides its meeting's own words. */
function partsOfItem({ item, meeting, organ, topics, outcomes }: ArchivedItem): readonly unknown[] {
  return ['item', item.number, meeting, organ, topics, outcomes];
}

function partsOfDecision({ decision, item, pointed, neighbours, witness }: ArchivedDecision): readonly unknown[] {
  return [
    'decision',
    decision.id,
    item,
    pointed,
    neighbours.map(({ topic, previous, next }) => [topic, previous, next]),
    witness,
  ];
}

function partsOfMeeting({
  meeting,
  organ,
  items,
  decisions,
  resolutions,
  gaps,
  agenda,
  previous,
  next,
}: ArchivedMeeting) {
  return ['meeting', meeting, organ, items, decisions, resolutions, gaps, agenda, previous, next];
}
