import type { Archive, ArchivedItem } from './archived.ts';
import { findSums, type Sum } from '../swedish/sums.ts';
import { blockTexts } from './block-words.ts';
import { walkBlocks, type Block } from './block.ts';
import type { Decision } from './decision.ts';
import { notesOnItem } from './notes-on-item.ts';
import type { Topic } from './topic.ts';

/** A sum of money that the text of an item names, as it is written there. Nothing is converted, counted or added. */
export interface ArchivedSum {
  /** Made of its item and its place there: `schnv-dalarna-2021-03-19-5-belopp-1`. It may change when the item gets another. */
  readonly id: string;
  /** As printed, with the word that makes it uncertain: `ca 31 mkr`. */
  readonly words: string;
  /** The same for every sum that says the same number of the same thing; undefined where the words give no number. */
  readonly key: string | undefined;
  /** The sentence, and where in it the sum begins. */
  readonly sentence: string;
  readonly start: number;
  readonly item: ArchivedItem;
  /** The decision that says it; undefined where it stands elsewhere in the item. */
  readonly decision: Decision | undefined;
  readonly said: SumPlace;
  /** The remarks about the source of its item that print the sum: what the archive doubts of it. */
  readonly notes: readonly string[];
}

/** Where a sum stands. `återgivet`: in another's decision, or an earlier one, that the text recounts. */
export const SUM_PLACES = ['beslut', 'förslag', 'återgivet', 'löptext', 'dagordning'] as const;
export type SumPlace = (typeof SUM_PLACES)[number];

/**
 * Every sum of the archive, the oldest meeting first, in the order of each document. What is struck out of a document names none.
 * `find`: what knows the sums of texts from before, where it is the first that asks for those of this archive.
 */
export function sumsOf(archive: Pick<Archive, 'meetings'>, find = findSumsInLines): readonly ArchivedSum[] {
  const known = FOUND.get(archive) ?? archive.meetings.flatMap(({ items }) => sumsOfMeeting(items, find));
  FOUND.set(archive, known);
  return known;
}

/** The other items that name a sum. */
export interface SameSums {
  /** How many there are. */
  readonly total: number;
  /** The newest of them, the newest first; of an item with several such sums the last. */
  readonly latest: readonly ArchivedSum[];
}

/** Gives a function that finds the other items that name the same sum and tells so many of them; none where its words give no number. */
export function findSameSums(archive: Pick<Archive, 'meetings'>): (sum: ArchivedSum, most: number) => SameSums {
  const newestFirst = new Map(
    [...Map.groupBy(sumsOf(archive), ({ key }) => key)].map(([key, own]) => [
      key,
      [...new Map(own.map((sum) => [sum.item, sum])).values()].toReversed(),
    ]),
  );
  return ({ key, item }, most) => {
    const all = key === undefined ? [] : (newestFirst.get(key) ?? []);
    /* The item itself is one of them. */
    const latest = all.slice(0, most + 1).filter((other) => other.item !== item);
    return { total: Math.max(0, all.length - 1), latest: latest.slice(0, most) };
  };
}

/** In the archive's order. */
export function topicsWithSums(archive: Pick<Archive, 'meetings' | 'topics'>): readonly Topic[] {
  const named = new Set(sumsOf(archive).flatMap(({ item }) => item.topics));
  return archive.topics.flatMap(({ topic }) => (named.has(topic) ? [topic] : []));
}

/** Found once for each archive, as several pages and files ask. */
const FOUND = new WeakMap<object, readonly ArchivedSum[]>();

/** The sums of each line that has some, by its place in the text, from 0. Plain data. */
export function findSumsInLines(text: string): ReadonlyMap<number, readonly Sum[]> {
  const lines = text.split('\n').map((line, place) => [place, findSums(line)] as const);
  return new Map(lines.filter(([, sums]) => sums.length > 0));
}

function sumsOfMeeting(items: readonly ArchivedItem[], find: typeof findSumsInLines): readonly ArchivedSum[] {
  const byNumber = new Map(items.map((item) => [item.item.number, item]));
  const lines = items.flatMap((item) =>
    item.item.struckOut
      ? []
      : textsOf(item).map(({ text, block }) => ({ text, block, item: ownerOf(block, item, byNumber) })),
  );
  const sums = find(lines.map(({ text }) => text).join('\n'));
  const found = lines.flatMap((line, place) => (sums.get(place) ?? []).map((sum) => placeSum(sum, line)));
  const places = new Map<ArchivedItem, number>();
  return found.map((sum) => {
    const place = (places.get(sum.item) ?? 0) + 1;
    places.set(sum.item, place);
    return { ...sum, id: `${sum.item.item.id}-belopp-${place}` };
  });
}

/** A line of an item. */
interface Said {
  readonly text: string;
  /** Undefined of the title. */
  readonly block: Block | undefined;
}

/** The title and the words of each block, line by line: what stands in one text for all is told apart by its lines. */
function textsOf({ item }: ArchivedItem): readonly Said[] {
  const blocks = [...walkBlocks(item.blocks)];
  return [
    ...item.title.split('\n').map((text) => ({ text, block: undefined })),
    ...blocks.flatMap((block) =>
      blockTexts(block).flatMap((text) => text.split('\n').map((line) => ({ text: line, block }))),
    ),
  ];
}

/** A decision printed in one item may be made for another. */
function ownerOf(block: Block | undefined, printedIn: ArchivedItem, items: ReadonlyMap<string, ArchivedItem>) {
  return block?.kind === 'decision' ? (items.get(block.decision.item) ?? printedIn) : printedIn;
}

function placeSum(
  { start, end, key, sentence }: Sum,
  { text, block, item }: Said & { readonly item: ArchivedItem },
): Omit<ArchivedSum, 'id'> {
  const words = text.slice(start, end);
  return {
    words,
    key,
    sentence: text.slice(sentence.start, sentence.end),
    start: start - sentence.start,
    item,
    decision: block?.kind === 'decision' ? block.decision : undefined,
    said: placeOf(block, item),
    notes: notesOnItem(item).filter((note) => namesSum(note, words)),
  };
}

function placeOf(block: Block | undefined, { meeting }: ArchivedItem): SumPlace {
  if (meeting.type === 'dagordning') return 'dagordning';
  switch (block?.kind) {
    case 'decision':
      return 'beslut';
    case 'proposal':
      return 'förslag';
    case 'recounted':
      return 'återgivet';
    default:
      return 'löptext';
  }
}

/** A remark about a sum prints its figures. */
function namesSum(note: string, words: string): boolean {
  const figures = /\d[\d\s.,]*\d|\d/u.exec(words)?.[0];
  return figures !== undefined && note.includes(figures);
}
