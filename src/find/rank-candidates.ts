import { leastOf } from '../archive/extremes.ts';
import { buildCandidate, buildGoneCandidate, CERTAINTIES, type Candidate, type Weighed } from './candidate.ts';
import { editDistance } from '../swedish/edit-distance.ts';
import { findCutOff, findNearPages } from './find-near-pages.ts';
import type { Grounds } from './grounds.ts';
import { buildPageBook, type PageBook } from './page-book.ts';
import { placeMeaning } from './place-meaning.ts';
import type { Reading, TypedId } from './read-typed.ts';
import type { AddressIndex, AddressYear } from './address-index.ts';

/** The most candidates that are offered; more would be too many to choose among. */
const MOST = 8;

/** The pages that a text may have meant, the likeliest first. Where one is certain, the others are left out. */
export function rankCandidates(
  reading: Reading,
  index: AddressIndex,
  years: readonly AddressYear[],
): readonly Candidate[] {
  const book = buildPageBook(index, years);
  /* An id that stands in the text says more than what its parts would mean as words. */
  const held = pick(reading.ids.flatMap((id) => placeId(id, book)));
  if (held.length > 0) return settle(held);
  const meant = reading.meanings.flatMap((meaning) => placeMeaning(meaning, book));
  const begun = reading.ids.flatMap(({ id }) => [...placeTail(id, book), ...findCutOff(id, book)]);
  const likely = pick([...meant, ...begun], reading);
  const [best] = likely;
  if (best && best.certainty !== 'nära') return settle(likely);
  return pick(
    [...meant, ...begun, ...reading.meanings.flatMap((meaning) => findNearPages(meaning, book))],
    reading,
  ).slice(0, MOST);
}

/** The candidates that are certain, where there are any; otherwise all. */
function settle(candidates: readonly Candidate[]): readonly Candidate[] {
  const exact = candidates.filter(({ certainty }) => certainty === 'exakt');
  return (exact.length > 0 ? exact : candidates).slice(0, MOST);
}

/** The text is the id of a page, as it stands. */
function placeId({ id, part, asked, version }: TypedId, book: PageBook): readonly Weighed[] {
  const gone = book.gone.get(id);
  if (gone) return [{ candidate: buildGoneCandidate(gone, 'exakt'), weight: 100 }];
  const page = book.pages.get(id);
  if (!page) return [];
  const { item, sequence } = page;
  const asItem = item && ((asked === 'meeting' && part?.kind !== 'clause') || part?.kind === 'proposal');
  const shown = asItem ? { ...page, sequence: undefined } : page;
  const lacks = item && asked === 'decision' && sequence === undefined;
  const grounds: Grounds =
    version !== undefined
      ? { code: 'no-such-version', version }
      : { code: lacks ? 'item-without-decision' : 'address' };
  return [
    { candidate: buildCandidate(shown, part, grounds.code === 'address' ? 'exakt' : 'trolig', grounds), weight: 100 },
  ];
}

/** The text is the end of an id: `dalarna-2021-03-19-4`. */
function placeTail(id: string, book: PageBook): readonly Weighed[] {
  return /[a-z]-\d{4}/.test(id)
    ? [...book.pages].flatMap(([known, page]) =>
        known.endsWith(`-${id}`)
          ? [{ candidate: buildCandidate(page, undefined, 'trolig', { code: 'start-missing' }), weight: 85 }]
          : [],
      )
    : [];
}

/**
 * The candidates in order, each address once with its best grounds. Candidates with equal grounds are ordered by
 * likeness to the typed id.
 */
function pick(weighed: readonly Weighed[], { ids }: Pick<Reading, 'ids'> = { ids: [] }): readonly Candidate[] {
  const best = new Map<string, Weighed>();
  for (const each of weighed) {
    const other = best.get(each.candidate.address);
    if (!other || rank(each) > rank(other)) best.set(each.candidate.address, each);
  }
  const unlike = new Map(
    [...best.values()].map(({ candidate }) => [
      candidate,
      leastOf([...ids.map(({ id }) => editDistance(id, candidate.id)), 99]),
    ]),
  );
  return [...best.values()]
    .toSorted((a, b) => rank(b) - rank(a) || (unlike.get(a.candidate) ?? 0) - (unlike.get(b.candidate) ?? 0))
    .map(({ candidate }) => candidate);
}

function rank({ candidate, weight }: Weighed): number {
  return weight - 1000 * CERTAINTIES.indexOf(candidate.certainty);
}
