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

/** What a question refers to: meetings, or a decision or an item, or nothing. */
export interface Referred {
  readonly meetings: MeantMeetings | undefined;
  readonly reference: Candidate | undefined;
}

export async function findReferred(text: string, question: Question): Promise<Referred> {
  const asked = asksForWords(question);
  /* Words in quotes are sought as they stand, and mean no meeting. */
  const meansMeeting = asked && question.phrases.length === 0 && looksLikeMeeting(text);
  const meetings = meansMeeting ? await findMeetingsNow(text) : undefined;
  const reference = !meetings && asked && looksLikeReference(text) ? await findReference(text) : undefined;
  return { meetings, reference };
}

/** The records of what is referred to, which come before all hits. */
export async function findReferredRecords(
  { meetings, reference }: Referred,
  filters: SearchState['filters'],
  search: OpenSearch,
): Promise<readonly string[]> {
  if (reference) return findPinned(reference, filters, search);
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
  { held, dated, rest }: MeantMeetings,
  filters: SearchState['filters'],
  search: OpenSearch,
): Promise<readonly string[]> {
  if (held.length > MOST_MEETINGS || !dated) return [];
  const ordered: string[] = [];
  for (const { id, items } of held) {
    await openYears(readMeetingId(id).slug.slice(0, 4), search);
    const own = await search.having('mote', id);
    for (const label of new Set(items.map(({ printed }) => itemLabel({ printedNumber: printed }))))
      ordered.push(...[...(await search.having('punkt', label))].filter((key) => own.has(key)));
  }
  const within = await narrowHits([...new Set(ordered)], filters, search);
  if (rest === '') return within;
  const { ids, whole } = await answer(readQuestion(rest), search);
  return ids.slice(0, whole).filter((id) => within.includes(id));
}

/** What the words refer to, where they mean one thing alone. */
async function findReference(text: string): Promise<Candidate | undefined> {
  /* Loaded only here, since most questions contain no reference. */
  const { findTyped } = await import('../../find/find-typed.ts');
  const [best, next] = (await findTyped(text)).filter(
    ({ kind, certainty }) => kind !== 'meeting' && certainty !== 'nära',
  );
  return best?.certainty === 'exakt' || next === undefined ? best : undefined;
}

/** The record of the item that the reference means, where it passes the chosen filters. A list of one or none. */
async function findPinned(
  { item }: Candidate,
  filters: SearchState['filters'],
  search: OpenSearch,
): Promise<readonly string[]> {
  if (!item) return [];
  await openYears(readMeetingId(item.meeting).slug.slice(0, 4), search);
  for (const key of await search.having('mote', item.meeting)) {
    const hit = await readHit(key, undefined, search);
    if (hit.item === item.id && hit.archive === '') return narrowHits([key], filters, search);
  }
  return [];
}
