import type { Answer } from '../engine/answer.ts';
import { findExcluded } from '../engine/find-part.ts';
import { asksForWords, readQuestion, type Question } from '../engine/question.ts';
import { readYears, type SearchState } from '../search-state.ts';
import { findReferred, findReferredRecords } from './find-referred.ts';
import { FEW, FIRST_HITS, MOST_FOR_ALL_WORDS } from './few-hits.ts';
import { answerOnce } from './keep-answer.ts';
import { countHits, narrowHits, orderHits } from './narrow-hits.ts';
import type { OpenSearch } from './open-search.ts';
import { openYears } from './open-years.ts';
import { readHit } from './read-hit.ts';
import type { SearchResult } from './search-result.ts';
import { loadChoices, settleChoices } from './typed-choices.ts';

/** `hitsAsked`: is called when what the hits need has been asked for, and nothing else has to come before. */
export async function runSearch(
  state: SearchState,
  search: OpenSearch,
  hitsAsked: () => void = () => undefined,
): Promise<SearchResult> {
  const question = readQuestion(state.q);
  const typed = settleChoices(question.filters, isTyped(question) ? loadChoices(document) : []);
  const filters = { ...state.filters, ...typed.filters };
  const asked = asksForWords(question);
  await openYears(filters.ar, search);
  for (const year of question.values.flatMap(({ years }) => years)) await openYears(String(year), search);
  const referred = await findReferred(question);
  const { meetings, references } = referred;
  /* Where no meeting is the one referred to, the number of its item is no word to look for. */
  const sought =
    meetings?.held.length === 0 ? { ...readQuestion(meetings.withoutItem), without: question.without } : question;
  /* `%`, `"`: neither a word, a choice nor an exclusion; or a choice that there is not. */
  const limits = isTyped(question) || question.without.length > 0;
  const isNothing = state.q.trim() !== '' && (!limits || typed.unknown.length > 0);
  const ask = async (): Promise<Found> => {
    const found = asked ? await answerOnce(sought, search) : isNothing ? NOTHING : await everything(question, search);
    return { found, kept: await narrowHits(found.ids, filters, search) };
  };
  const needed = question.words.filter(({ optional }) => !optional).map(({ word }) => word);
  if (asked) search.prepareNext(needed, readYears(filters.ar), FIRST_HITS).catch(() => undefined);
  let now = await ask();
  let older = !asked && isNothing ? undefined : await search.findNext(needed, readYears(filters.ar));
  for (
    let turn = 1;
    older &&
    references.length === 0 &&
    meetings === undefined &&
    (now.kept.length < FEW || (!holdsAll(now) && turn <= MOST_FOR_ALL_WORDS));
    turn += 1
  ) {
    /* Those that will be opened one after the other are fetched side by side. */
    const least = holdsAll(now) ? 0 : MOST_FOR_ALL_WORDS + 1 - turn;
    const wanted = { known: now.kept.length, enough: FEW, least };
    search.prepareNext(needed, readYears(filters.ar), wanted).catch(() => undefined);
    await search.openPlace(older);
    now = await ask();
    older = await search.findNext(needed, readYears(filters.ar));
  }
  const { found, kept } = now;
  const whole = new Set(found.ids.slice(0, found.whole));
  const left = await Promise.all(question.without.map((part) => findExcluded(part, search)));
  const pinned = (await findReferredRecords(referred, filters, search)).filter(
    (id) => !left.some((records) => records.has(id)),
  );
  const rest =
    meetings && meetings.held.length > 0
      ? new Set(readQuestion(meetings.rest).words.map(({ word }) => word))
      : undefined;
  const isAsked = (word: string) => (rest ? rest.has(word) : pinned.length === 0);
  const others = (pinned.length > 0 ? kept.filter((id) => whole.has(id)) : kept).filter((id) => !pinned.includes(id));
  const ordered = [...pinned, ...(await orderHits(others, asked ? state.sort : state.sort || 'nyast', search))];
  /* What a reference names is shown as it begins: its network and its day are not what is looked for in it. */
  const hits = ordered
    .slice(0, state.antal)
    .map((id) => readHit(id, pinned.includes(id) && !meetings?.rest ? undefined : found, search));
  hitsAsked();
  return {
    total: ordered.length,
    whole: ordered.filter((id) => whole.has(id) || pinned.includes(id)).length,
    hits: await Promise.all(hits),
    corrected: new Map([...found.corrected].filter(([word]) => isAsked(word))),
    partly: new Map([...found.partly].filter(([word]) => isAsked(word))),
    apart: found.apart.filter(isAsked),
    missing: found.missing.filter(isAsked),
    unknown: typed.unknown,
    references: pinned.length > 0 ? references : [],
    meetings,
    older,
    count: (values) =>
      countHits(new Set(pinned.length > 0 ? [...pinned, ...whole] : found.ids), filters, values, search),
  };
}

function isTyped({ filters }: Question): boolean {
  return Object.keys(filters).length > 0;
}

const NOTHING: Answer = {
  ids: [],
  whole: 0,
  met: [],
  found: [],
  corrected: new Map(),
  partly: new Map(),
  apart: [],
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
  const [all, ...left] = await Promise.all([search.byDate(), ...without.map((part) => findExcluded(part, search))]);
  const ids = [...all.keys()].filter((id) => !left.some((records) => records.has(id)));
  return { ...NOTHING, ids, whole: ids.length };
}
