import { readMeetingId } from '../../archive/identifier.ts';
import type { Candidate } from '../../find/candidate.ts';
import { looksLikeMeeting, looksLikeReference } from '../../find/looks-like-reference.ts';
import type { MeantMeetings } from '../../find/meant-meetings.ts';
import { itemLabel } from '../../site/words/words.ts';
import { answer } from '../engine/answer.ts';
import { asksForWords, readQuestion, type Question } from '../engine/question.ts';
import type { SearchState } from '../search-state.ts';
import { narrowHits } from './narrow-hits.ts';
import type { OpenSearch } from './open-search.ts';
import { openYears } from './open-years.ts';
import { readHit } from './read-hit.ts';

/** What a question refers to: meetings, or decisions or items, or nothing. */
export interface Referred {
  readonly meetings: MeantMeetings | undefined;
  /** One, or several where any of them may be meant. */
  readonly references: readonly Candidate[];
}

export async function findReferred(question: Question): Promise<Referred> {
  const { asked: text, phrases } = question;
  const asked = asksForWords(question);
  /* Words in quotes are sought as they stand, and mean no meeting. */
  const meansMeeting = asked && phrases.length === 0 && looksLikeMeeting(text);
  const meetings = meansMeeting ? await findMeetingsNow(text) : undefined;
  if (meetings && meetings.points.length > 0) return { meetings: undefined, references: meetings.points };
  const references = !meetings && asked && looksLikeReference(text) ? await findReferences(text) : [];
  return { meetings, references };
}

/** The records of what is referred to, which come before all hits. */
export async function findReferredRecords(
  { meetings, references }: Referred,
  filters: SearchState['filters'],
  search: OpenSearch,
): Promise<readonly string[]> {
  if (references.length > 0) return findPinned(references, filters, search);
  return meetings ? findItemsOf(meetings, filters, search) : [];
}

/** The meetings that the words mean; undefined where the addresses cannot be had: the hits come all the same. */
async function findMeetingsNow(text: string): Promise<MeantMeetings | undefined> {
  /* Loaded only here, since most questions name no day and no year. */
  const { findMeetings } = await import('../../find/find-meetings.ts');
  return findMeetings(text).catch(() => undefined);
}

/** Of no more meetings than this are the items shown as hits; of more, the words decide. */
const MOST_MEETINGS = 4;

/**
 * The records of the items of the meetings that are meant, in the order of the agenda, where they pass the chosen filters. Where the
 * question asks for something else too, those alone that answer that, the best first.
 */
async function findItemsOf(
  { held, dated, rest, isNext }: MeantMeetings,
  filters: SearchState['filters'],
  search: OpenSearch,
): Promise<readonly string[]> {
  /* A day without a year may be of other years, which the words find; where it is all that is asked, the meeting comes first. */
  if (isNext || held.length > MOST_MEETINGS || (!dated && rest !== '')) return [];
  const ordered: string[] = [];
  for (const { id, items } of held) {
    await openYears(readMeetingId(id).slug.slice(0, 4), search);
    const own = await search.having('mote', id);
    for (const label of new Set(items.map(({ printed }) => itemLabel({ printedNumber: printed }))))
      for (const each of [...(await search.having('punkt', label))].filter((key) => own.has(key))) ordered.push(each);
  }
  const within = await narrowHits([...new Set(ordered)], filters, search);
  if (rest === '') return within;
  const { ids, whole } = await answer(readQuestion(rest), search);
  return ids.slice(0, whole).filter((id) => within.includes(id));
}

/** What the words refer to. Several where they may mean any of these and name a year; without one they may mean much else. */
async function findReferences(text: string): Promise<readonly Candidate[]> {
  /* Loaded only here, since most questions contain no reference. */
  const { findTyped } = await import('../../find/find-typed.ts');
  const found = (await findTyped(text)).filter(({ kind, certainty }) => kind !== 'meeting' && certainty !== 'nära');
  const [best] = found;
  if (best?.certainty === 'exakt') return [best];
  return found.length === 1 || found.every(({ grounds }) => grounds.code !== 'no-year') ? found : [];
}

/** The records of the items that the references mean, each with its parts after it, where they pass the chosen filters. */
async function findPinned(
  references: readonly Candidate[],
  filters: SearchState['filters'],
  search: OpenSearch,
): Promise<readonly string[]> {
  const items = new Map(references.flatMap(({ item }) => (item ? [[item.id, item]] : [])));
  const pinned: string[] = [];
  for (const item of items.values()) {
    await openYears(readMeetingId(item.meeting).slug.slice(0, 4), search);
    const keys = [...(await search.having('mote', item.meeting))];
    const found = await Promise.all(
      [item.id, ...item.parts].map((id, index) => findRecord(id, { keys, place: item.place + index, search })),
    );
    for (const each of found.flatMap((key) => key ?? [])) pinned.push(each);
  }
  return narrowHits([...new Set(pinned)], filters, search);
}

/** The record of an item among those of its meeting, which mostly lie as its items do: at the same place. */
async function findRecord(
  id: string,
  { keys, place, search }: { readonly keys: readonly string[]; readonly place: number; readonly search: OpenSearch },
): Promise<string | undefined> {
  for (const key of [...keys.slice(place), ...keys.slice(0, place)]) {
    const hit = await readHit(key, undefined, search);
    if (hit.item === id && hit.archive === '') return key;
  }
  return undefined;
}
