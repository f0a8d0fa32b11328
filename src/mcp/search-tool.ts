import { z } from 'zod';
import { OUTCOMES } from '../archive/outcome.ts';
import { looksLikeReference } from '../find/looks-like-reference.ts';
import { narrowHits } from '../search/client/narrow-hits.ts';
import type { OpenSearch } from '../search/client/open-search.ts';
import { openYears } from '../search/client/open-years.ts';
import { readHit, type Hit } from '../search/client/read-hit.ts';
import { answer, type Answer } from '../search/engine/answer.ts';
import { asksForWords, readQuestion, type Question } from '../search/engine/question.ts';
import { readYears, type SearchState } from '../search/search-state.ts';
import { asNamedSpan } from '../search/values/asked-values.ts';
import { fitHits, hitsSchema, MOST_WORDINGS, refuseHits, type HitsAnswer, type ToolHit } from './answer.ts';
import { buildToolHit, caveatsOf } from './build-hit.ts';
import { chooseLimits, unknownInWords } from './choose-limits.ts';
import { findItemRecord } from './find-records.ts';
import { getByReference } from './get-tool.ts';
import type { ReadArchive } from './kept-archive.ts';
import { findSaidWords, type SaidWords } from './said-words.ts';
import { nameNetwork } from './name-network.ts';
import { partHyphens, standNear } from './part-hyphens.ts';
import { caveatsOfSpans, caveatsOfTimes, type TimedHit } from './said-times.ts';
import { allSkipped, skippedInput } from './skipped.ts';
import { defineTool } from './tool.ts';
import { STOP_WORDS } from '../swedish/stop-words.ts';

export const searchTool = defineTool({
  name: 'sok',
  title: 'Sök i arkivet',
  description:
    'Söker i mötenas punkter och beslut med arkivets egen sökning. Svarar bara med punkter som har alla innehållsord i frågan; annars är svaret ”saknas”, och det som ligger nära står för sig. Ställ frågan med få, bärande ord: ”Yrkesresan kostnad” hellre än en lång mening. Att en punkt har orden betyder inte att den besvarar frågan: läs lydelsen.',
  input: z.strictObject({
    fraga: z
      .string()
      .trim()
      .min(1, 'Frågan är tom.')
      .max(500, 'Frågan har fler än 500 tecken.')
      .describe('Vad som söks.'),
    ar: z
      .string()
      .regex(/^\d{4}(?:-\d{4})?$/, 'Året ska skrivas 2022 eller 2020-2022.')
      .optional()
      .describe('Mötets år, 2022 eller 2020-2022.'),
    organ: z
      .string()
      .trim()
      .min(1)
      .max(120)
      .optional()
      .describe('Nätverkets id eller namn, eller en del av det: Fyrbodal.'),
    slag: z.enum(OUTCOMES).optional().describe('Vad punkten ledde till.'),
    antal: z.int().min(1).max(MOST_WORDINGS).default(5).describe('Högst så många punkter.'),
    hoppa_over: skippedInput,
  }),
  output: hitsSchema,
  nothing: () => refuseHits(''),
  run: async ({ fraga, ar, organ, slag, antal, hoppa_over }, archive) => {
    const question = readWhole(fraga);
    const { filters, unknown } = await chooseLimits(
      { ...question.filters, ...given({ ar, organ: organ && foldForChoice(organ), slag }) },
      archive.tables,
    );
    if (unknown) return refuseHits(unknownInWords(unknown));
    if (looksLikeReference(fraga)) {
      const referred = await getByReference(fraga, archive);
      if (referred.svar === 'funnet') return referred;
    }
    if (!asksForContent(question)) return refuseHits('Frågan har inga ord att söka efter.');
    const asked = await askIndex(question, filters, archive, hoppa_over);
    const page = { most: antal, skipped: hoppa_over };
    const told = await tell(asked, page, archive, []);
    if (told) return told;
    const apart = partHyphens(fraga, lackingOf(asked.found));
    if (apart) {
      const read = await askIndex(readWhole(apart.text, apart.parts), filters, archive, hoppa_over);
      const ofParts = await tell(read, page, archive, [apart.told], apart.groups);
      if (ofParts) return tellApart(ofParts, apart.told);
    }
    const named = filters.organ === '' ? await nameNetwork(fraga, archive) : undefined;
    if (named && asksForContent(readWhole(named.rest))) {
      const narrowed = await askIndex(readWhole(named.rest), { ...filters, organ: named.organs }, archive, hoppa_over);
      const ofNetwork = await tell(narrowed, page, archive, [`Frågan är läst som en fråga om ${named.called}.`]);
      if (ofNetwork) return ofNetwork;
    }
    return refuse(
      asked,
      Object.values(filters).some((limit) => limit !== ''),
      archive,
    );
  },
});

/** Small words alone ask for nothing: every item has them. */
function asksForContent(question: Question): boolean {
  return asksForWords({ ...question, words: question.words.filter(({ word }) => !STOP_WORDS.has(word)) });
}

/** The last word is not being typed: it is whole. A span of years is met by what names it, and not by each of its years. `parts`: words that a hit must have, however common. */
function readWhole(text: string, parts?: ReadonlySet<string>): Question {
  const question = readQuestion(`${text} `);
  return {
    ...question,
    words: question.words.map((word) => (parts?.has(word.word) === true ? { ...word, optional: false } : word)),
    values: question.values.map(asNamedSpan),
  };
}

/** The hits of a question whose words with hyphens were read apart say so each. */
function tellApart(answered: HitsAnswer, told: string): HitsAnswer {
  return {
    ...answered,
    traffar: answered.traffar.map((hit) => ({ ...hit, funnen_genom: [...hit.funnen_genom, told] })),
  };
}

/** The words that the archive does not have as they were asked for. */
function lackingOf({ missing, corrected, partly, apart }: Answer): readonly string[] {
  return [...new Set([...missing, ...corrected.keys(), ...partly.keys(), ...apart])];
}

function given(limits: Readonly<Record<string, string | undefined>>): Question['filters'] {
  return Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined));
}

/** As choices that are typed among the words of a question are read. */
function foldForChoice(text: string): string {
  return text.toLowerCase();
}

interface Asked {
  readonly question: Question;
  readonly found: Answer;
  readonly search: OpenSearch;
  /** The records that have every word that was asked for, the best first; of words that the archive has, that is. */
  readonly whole: readonly string[];
  readonly others: readonly string[];
}

/** Older years are opened only where they may hold all the words, until there are enough. */
async function askIndex(
  question: Question,
  filters: SearchState['filters'],
  { openIndex }: ReadArchive,
  skipped: number,
): Promise<Asked> {
  const search = await openIndex();
  await openYears(filters.ar, search);
  for (const year of question.values.flatMap(({ years }) => years)) await openYears(String(year), search);
  const needed = question.words.filter(({ optional }) => !optional).map(({ word }) => word);
  for (;;) {
    const found = await answer(question, search);
    const kept = await narrowHits(found.ids, filters, search);
    const all = new Set(found.ids.slice(0, found.whole));
    /* A word that was corrected, or of which the archive has but its parts, is not what was asked. */
    const isExact = found.corrected.size + found.partly.size + found.apart.length + found.missing.length === 0;
    const whole = isExact ? kept.filter((id) => all.has(id)) : [];
    const older =
      whole.length >= skipped + MOST_WORDINGS ? undefined : await search.findNext(needed, readYears(filters.ar));
    if (older === undefined)
      return { question, found, search, whole, others: kept.filter((id) => !whole.includes(id)) };
    await search.openPlace(older);
  }
}

async function tell(
  { question, found, search, whole }: Asked,
  { most, skipped }: { readonly most: number; readonly skipped: number },
  archive: ReadArchive,
  told: readonly string[],
  together: readonly (readonly string[])[] = [],
): Promise<HitsAnswer | undefined> {
  const read = whole.slice(0, skipped + MOST_READ);
  const { own, others } = await partHits(read, { question, found, search }, together);
  if (own.length === 0) return undefined;
  const built = await buildHits(own.slice(skipped, skipped + most), archive);
  const hits = fitHits(built.map(({ hit }) => hit));
  if (hits.length === 0) return refuseHits(allSkipped(own.length));
  return {
    svar: 'funnet',
    skal: null,
    forbehall: [
      ...told,
      `${wordsOfHits(hits)} Om de besvarar frågan framgår av lydelsen.`,
      ...(await caveatsOfTimes(question.values, built.slice(0, hits.length), archive.tables)),
      ...caveatsOf(hits),
    ],
    traffar: [...hits],
    nara: [],
    fler: Math.max(0, whole.length - others.length - skipped - hits.length),
  };
}

function wordsOfHits(hits: readonly ToolHit[]): string {
  return hits.every(({ funnen_genom }) => funnen_genom.length === 0)
    ? 'Träffarna har frågans ord.'
    : 'Träffarna har frågans ord, eller de andra ord som funnen_genom säger.';
}

/** How many that lie near are told. */
const MOST_NEAR = 3;

async function refuse(
  { question, found, search, whole, others }: Asked,
  isLimited: boolean,
  archive: ReadArchive,
): Promise<HitsAnswer> {
  const keys = [...whole, ...others].slice(0, MOST_NEAR);
  const read = await Promise.all(keys.map((key) => readTold(key, { question, found, search })));
  const near = (await buildHits(read, archive)).map(({ hit }) => hit);
  const quoted = (words: Iterable<string>) => [...words].map((word) => `”${word}”`).join(', ');
  /* Years that cannot hold all the words are not searched, and may hold one of them. */
  const isSearched = search.closed().length === 0;
  const lacking = isSearched ? lackingOf(found) : [];
  const where = isLimited ? 'inom det som frågan är begränsad till' : 'i arkivet';
  const skal =
    lacking.length > 0
      ? `Ingen punkt i arkivet har ${quoted(lacking)}. Närvarolistor och föredragande söks inte.`
      : `Ingen punkt ${where} har alla innehållsord i frågan${whole.length > 0 ? ', bara ord som liknar dem eller betyder ungefär detsamma' : ''}.`;
  const instead = (isSearched ? [...found.corrected] : []).map(
    ([asked, other]) => `”${asked}” finns inte; närmast i arkivet är ”${other}”.`,
  );
  return refuseHits(`${skal} Det som ligger nära är inget svar.`, near, [
    ...caveatsOfSpans(question.values),
    ...instead,
  ]);
}

/** More records after the skipped ones are not read for one question. */
const MOST_READ = 30;

/** A hit, and how its text says what was asked. */
interface ToldHit extends SaidWords {
  readonly hit: Hit;
  readonly text: string;
}

/** `together`: words that must stand near each other. The hits that say each word asked for, or another name of the same thing; and those that have but something like one. */
async function partHits(
  keys: readonly string[],
  asked: Pick<Asked, 'question' | 'found' | 'search'>,
  together: readonly (readonly string[])[],
) {
  const hits = await Promise.all(keys.map((key) => readTold(key, asked)));
  const isLoose = ({ unsaid, text }: ToldHit) =>
    unsaid.length > 0 || !together.every((parts) => standNear(text, parts));
  return { own: hits.filter((hit) => !isLoose(hit)), others: hits.filter(isLoose) };
}

async function readTold(
  key: string,
  { question, found, search }: Pick<Asked, 'question' | 'found' | 'search'>,
): Promise<ToldHit> {
  const hit = await readHit(key, found, search);
  const { title, words } = await search.read(key);
  /* An everyday word for something is not what was asked. */
  const named = hit.reasons.filter(({ kind }) => kind !== 'vardagsord');
  const covered = new Set(named.flatMap(({ asked }) => asked.toLowerCase().split(/\s+/)));
  const text = [...title.split(/\s+/), ...words];
  return { hit, text: text.join(' '), ...findSaidWords(question, text, covered) };
}

async function buildHits(found: readonly ToldHit[], archive: ReadArchive) {
  const hits: (TimedHit & { readonly hit: ToolHit })[] = [];
  for (const told of found) {
    const at = await findItemRecord(told.hit.item, archive.tables);
    if (at) hits.push({ hit: await buildToolHit(at, archive, groundsOf(told)), text: told.text });
  }
  return hits;
}

function groundsOf({ hit: { passage, reasons }, told, unsaid }: ToldHit) {
  const text = passage.map((stretch) => stretch.text).join('');
  return {
    utdrag: /\p{L}/u.test(text) ? text : null,
    funnen_genom: [
      ...reasons.map(({ kind, asked, stands }) =>
        kind === 'ämne' ? `”${asked}”: punkten hör till ämnet ${stands}` : `”${asked}”: texten säger ”${stands}”`,
      ),
      ...[...told, ...unsaid].flatMap(({ asked, stands }) =>
        stands === undefined ? [] : [`”${asked}”: texten säger ”${stands}”`],
      ),
    ],
  };
}
