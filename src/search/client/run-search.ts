import { readMeetingId } from '../../archive/identifier.ts';
import { looksLikeMeeting, looksLikeReference } from '../../find/looks-like-reference.ts';
import type { MeantMeetings } from '../../find/meant-meetings.ts';
import type { Candidate } from '../../find/candidate.ts';
import { itemLabel } from '../../site/words/words.ts';
import { answer, type Answer } from '../engine/answer.ts';
import { findPart } from '../engine/find-part.ts';
import { readQuestion, type Question } from '../engine/question.ts';
import { FILTER_NAMES, readYears, type FilterName, type SearchState } from '../search-state.ts';
import { countValues, type Counts, type ValueSets } from '../engine/count-values.ts';
import { readHit, type Hit } from './read-hit.ts';
import type { ShardPlace } from '../manifest.ts';
import type { OpenSearch } from './open-search.ts';
import { loadChoices, settleChoices, type UnknownChoice } from './typed-choices.ts';

/** The result of a search: everything that the page shows of it. */
export interface SearchResult {
  readonly total: number;
  /** How many of the hits, counted from the first, hold all the words that were asked for. */
  readonly whole: number;
  readonly hits: readonly Hit[];
  readonly corrected: ReadonlyMap<string, string>;
  readonly partly: ReadonlyMap<string, string>;
  readonly missing: readonly string[];
  /** Choices that were typed and that the archive does not have: they limit nothing. */
  readonly unknown: readonly UnknownChoice[];
  /** A meeting, an item or a decision that the words refer to. */
  readonly reference: Candidate | undefined;
  /** The meetings that the words refer to. */
  readonly meetings: MeantMeetings | undefined;
  /** Years that may hold more, and are not yet searched. */
  readonly older: ShardPlace | undefined;
  /** How many hits each choice would give. A separate call, because it takes longer than the hits themselves. */
  readonly count: (values: Readonly<Record<FilterName, readonly string[]>>) => Promise<Counts>;
}

/** Where there are fewer hits than this, older years that may hold the words are searched too, without being asked. */
const FEW = 10;
/** Where there are enough hits but none holds all the words, older years are opened at most this many times. */
const MOST_FOR_ALL_WORDS = 3;

export async function runSearch(state: SearchState, search: OpenSearch): Promise<SearchResult> {
  const question = readQuestion(state.q);
  const typed = settleChoices(question.filters, isTyped(question) ? loadChoices(document) : []);
  const filters = { ...state.filters, ...typed.filters };
  const asked = asksForWords(question);
  await openYears(filters.ar, search);
  for (const year of question.values.flatMap(({ years }) => years)) await openYears(String(year), search);
  /* Words in quotes are sought as they stand, and mean no meeting. */
  const meansMeeting = asked && question.phrases.length === 0 && looksLikeMeeting(state.q);
  const meetings = meansMeeting ? await findMeant(state.q) : undefined;
  const reference = !meetings && asked && looksLikeReference(state.q) ? await findReference(state.q) : undefined;
  /* `%`, `"`: neither a word, a choice nor an exclusion; or a choice that there is not. */
  const limits = isTyped(question) || question.without.length > 0;
  const isNothing = state.q.trim() !== '' && (!limits || typed.unknown.length > 0);
  const ask = async (): Promise<Found> => {
    const found = asked ? await answer(question, search) : isNothing ? NOTHING : await everything(question, search);
    return { found, kept: await narrow(found.ids, filters, search) };
  };
  let now = await ask();
  const needed = question.words.filter(({ optional }) => !optional).map(({ word }) => word);
  let older = !asked && isNothing ? undefined : await search.findNext(needed, readYears(filters.ar));
  for (
    let turn = 1;
    older &&
    reference === undefined &&
    meetings === undefined &&
    (now.kept.length < FEW || (!holdsAll(now) && turn <= MOST_FOR_ALL_WORDS));
    turn += 1
  ) {
    await search.openPlace(older);
    now = await ask();
    older = await search.findNext(needed, readYears(filters.ar));
  }
  const { found, kept } = now;
  const whole = new Set(found.ids.slice(0, found.whole));
  const pinned = reference
    ? await findPinned(reference, filters, search)
    : meetings
      ? await findItemsOf(meetings, filters, search)
      : [];
  const rest =
    meetings && meetings.held.length > 0
      ? new Set(readQuestion(meetings.rest).words.map(({ word }) => word))
      : undefined;
  const isAsked = (word: string) => (rest ? rest.has(word) : pinned.length === 0);
  const others = (pinned.length > 0 ? kept.filter((id) => whole.has(id)) : kept).filter((id) => !pinned.includes(id));
  const ordered = [...pinned, ...(await order(others, asked ? state.sort : state.sort || 'nyast', search))];
  return {
    total: ordered.length,
    whole: ordered.filter((id) => whole.has(id) || pinned.includes(id)).length,
    /* What a reference names is shown as it begins: its network and its day are not what is looked for in it. */
    hits: await Promise.all(
      ordered
        .slice(0, state.antal)
        .map((id) => readHit(id, pinned.includes(id) && !meetings?.rest ? undefined : found, search)),
    ),
    corrected: new Map([...found.corrected].filter(([word]) => isAsked(word))),
    partly: new Map([...found.partly].filter(([word]) => isAsked(word))),
    missing: found.missing.filter(isAsked),
    unknown: typed.unknown,
    reference: pinned.length > 0 ? reference : undefined,
    meetings,
    older,
    count: (values) =>
      countAll(new Set(pinned.length > 0 ? [...pinned, ...whole] : found.ids), filters, values, search),
  };
}

function asksForWords({ words, phrases, values, either }: Question): boolean {
  return [words, phrases, values, either].some(({ length }) => length > 0);
}

function isTyped({ filters }: Question): boolean {
  return Object.keys(filters).length > 0;
}

const NOTHING: Answer = {
  ids: [],
  whole: 0,
  places: [],
  found: [],
  corrected: new Map(),
  partly: new Map(),
  missing: [],
};

/** Whether a hit has every word that was asked for. */
function holdsAll({ found, kept }: Found): boolean {
  const whole = new Set(found.ids.slice(0, found.whole));
  return kept.some((id) => whole.has(id));
}

interface Found {
  readonly found: Answer;
  readonly kept: readonly string[];
}

/** The answer to a question without words: every record but those that are left out, the latest first. */
async function everything({ without }: Question, search: OpenSearch): Promise<Answer> {
  const [all, ...left] = await Promise.all([search.byDate(), ...without.map((part) => findPart(part, search))]);
  const ids = [...all.keys()].filter((id) => !left.some(({ records }) => records.has(id)));
  return { ids, whole: ids.length, places: [], found: [], corrected: new Map(), partly: new Map(), missing: [] };
}

/** Opens the indexes of the years that are asked for. */
async function openYears(ar: string, search: OpenSearch): Promise<void> {
  const years = readYears(ar);
  for (const place of search.closed().filter(({ from, to }) => years && to >= years.from && from <= years.to))
    await search.openPlace(place);
}

async function narrow(
  ids: readonly string[],
  filters: SearchState['filters'],
  search: OpenSearch,
): Promise<readonly string[]> {
  const sets = await Promise.all(
    FILTER_NAMES.filter((name) => filters[name] !== '').map((name) => valueSet(name, filters[name], search)),
  );
  return ids.filter((id) => sets.every((set) => set.has(id)));
}

async function valueSet(name: FilterName, value: string, search: OpenSearch): Promise<ReadonlySet<string>> {
  const years = name === 'ar' ? readYears(value) : undefined;
  if (!years)
    return new Set(
      (await Promise.all(value.split(',').map((own) => search.having(name, own)))).flatMap((set) => [...set]),
    );
  const places = search.shards().map(({ place }) => place);
  const first = Math.max(years.from, Math.min(...places.map(({ from }) => from)));
  const last = Math.min(years.to, Math.max(...places.map(({ to }) => to)));
  const span = Array.from({ length: Math.max(0, last - first + 1) }, (_each, index) => String(first + index));
  return new Set((await Promise.all(span.map((year) => search.having('ar', year)))).flatMap((set) => [...set]));
}

async function order(
  ids: readonly string[],
  sort: SearchState['sort'],
  search: OpenSearch,
): Promise<readonly string[]> {
  if (sort === '') return ids;
  const places = await search.byDate();
  const newest = ids.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  return sort === 'nyast' ? newest : newest.toReversed();
}

/** The meetings that the words mean; undefined where the addresses cannot be had: the hits come all the same. */
async function findMeant(text: string): Promise<MeantMeetings | undefined> {
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
  const within = await narrow([...new Set(ordered)], filters, search);
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
    if (hit.item === item.id && hit.archive === '') return narrow([key], filters, search);
  }
  return [];
}

async function countAll(
  found: ReadonlySet<string>,
  filters: SearchState['filters'],
  values: Readonly<Record<FilterName, readonly string[]>>,
  search: OpenSearch,
): Promise<Counts> {
  const sets: Record<string, ValueSets> = {};
  for (const name of FILTER_NAMES) {
    const own = new Map<string, ReadonlySet<string>>();
    for (const value of values[name]) own.set(value, await search.having(name, value));
    sets[name] = own;
  }
  const chosen = new Map(
    await Promise.all(
      FILTER_NAMES.filter((name) => filters[name] !== '').map(
        async (name) => [name, await valueSet(name, filters[name], search)] as const,
      ),
    ),
  );
  return countValues(found, sets, chosen);
}
