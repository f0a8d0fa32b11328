import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeMadeArchive } from '../../../scripts/bench/makers/write-made-archive.ts';
import { ROOT } from '../../../src/command-line/folders.ts';
import { loadContent } from '../../../src/minutes/load-content.ts';
import type { Found, OpenShard, RecordText } from '../../../src/search/engine/search-index.ts';
import { FIELD_WEIGHTS } from '../../../src/search/pagefind/name-fields.ts';
import { runs } from '../../runs.ts';
import { askPagefind, type AskedPagefind } from './ask-pagefind.ts';
import { openWritten, writeIndexes, type WrittenIndexes } from './written-indexes.ts';

/* Pagefind's own program is the reference: what it finds in an index that it has written, our reader must find. */

const folder = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-lasaren-'));
const bare = globalThis.fetch;
const made = path.join(folder, 'innehall');
const CONTENTS = { shipped: path.join(ROOT, 'content'), made };
const written = new Map<string, WrittenIndexes>();

beforeAll(async () => {
  writeMadeArchive(made, { meetings: 12 });
  for (const [name, content] of Object.entries(CONTENTS)) {
    const { archive, searchWords } = loadContent(content);
    written.set(name, await writeIndexes(path.join(folder, name), archive, searchWords));
  }
});
afterAll(() => {
  globalThis.fetch = bare;
  rmSync(folder, { recursive: true, force: true });
});

/** An index of an archive, opened twice. */
interface OpenedTwice {
  readonly ours: OpenShard;
  readonly theirs: AskedPagefind;
  /** Pagefind's program anew, with nothing loaded: what it finds of a beginning hangs on what it has loaded before. */
  readonly openTheirs: () => Promise<AskedPagefind>;
  readonly words: readonly string[];
  /** The same records as Pagefind wrote them. */
  readonly plain: OpenShard;
}

const INDEXES = Object.keys(CONTENTS).flatMap((archive) => [
  { archive, cut: 'as we cut it' } as const,
  { archive, cut: 'as Pagefind cuts it' } as const,
]);

async function openTwice({ archive, cut }: (typeof INDEXES)[number]): Promise<OpenedTwice> {
  const indexes = written.get(archive);
  if (!indexes) throw new Error(`No index of ${archive}`);
  const { plain, recut, words } = indexes;
  const program = path.join(plain, 'pagefind');
  const openTheirs = () => askPagefind(program, cut === 'as we cut it' ? recut.folder : plain);
  const ours = await (cut === 'as we cut it' ? openWritten(recut.folder, recut.tag) : openWritten(plain));
  return { ours, theirs: await openTheirs(), openTheirs, words, plain: await openWritten(plain) };
}

/** What is found by Pagefind, with the file loaded in which longer words may stand. */
async function askTheirs(theirs: AskedPagefind, query: string): Promise<readonly Found[]> {
  if (!query.startsWith('"')) await theirs.preload(`${query}zzz`);
  return theirs.search(query);
}

const WITHIN = 1e-6;
const isNear = (a: number, b: number, within = WITHIN) => Math.abs(a - b) <= within * Math.abs(b);

/**
 * Pagefind gives the points of one field by chance where several have what is asked for. It sorts more than twenty places of
 * words with an unstable sort, so that the weight of a place with several words is another word's by chance.
 */
function isLikely(ours: Found, theirs: Found, query: string): boolean {
  if (query.startsWith('"'))
    return (
      theirs.places.length === 0 &&
      theirs.score <= ours.score &&
      [...FIELD_WEIGHTS.values()].some((weight) => isNear(theirs.score, weight))
    );
  return theirs.places.length > 6 && isNear(ours.score, theirs.score, query.length > 2 ? 0.05 : 0.2);
}

/** What differs, as text; and how often only chance made a difference. */
function compare(query: string, ours: readonly Found[], theirs: readonly Found[]) {
  const own = new Map(ours.map((found) => [found.id, found]));
  const faults: string[] = [];
  let chances = 0;
  if (own.size !== theirs.length || ours.length !== theirs.length)
    faults.push(`${query}: ${ours.length} and not ${theirs.length}`);
  for (const other of theirs) {
    const found = own.get(other.id);
    if (found === undefined) faults.push(`${query}: lacks ${other.id}`);
    else if (found.places.join() !== other.places.join())
      faults.push(`${query}: ${found.places.join()} and not ${other.places.join()}`);
    else if (!isNear(found.score, other.score)) {
      if (isLikely(found, other, query)) chances += 1;
      else faults.push(`${query}: ${found.score} and not ${other.score}`);
    }
  }
  /* As good ones stand in any order in Pagefind's answer. */
  const scores = new Map(theirs.map(({ id, score }) => [id, score]));
  if (chances === 0)
    for (const [place, { id }] of ours.entries()) {
      const [before, score] = [scores.get(ours[place - 1]?.id ?? '') ?? Infinity, scores.get(id) ?? 0];
      if (before < score && !isNear(before, score)) faults.push(`${query}: ${id} stands too low`);
    }
  return { faults, chances };
}

async function compareAll(queries: readonly string[], { ours, theirs }: Pick<OpenedTwice, 'ours' | 'theirs'>) {
  const all: string[] = [];
  let chances = 0;
  for (const query of queries) {
    const told = compare(query, await ours.search(query), await askTheirs(theirs, query));
    all.push(...told.faults);
    chances += told.chances;
  }
  return { faults: all.slice(0, 10), chances };
}

/** From the folder of the meetings on: the indexes lie in several folders. */
const placeOf = ({ url }: RecordText) => url.slice(url.indexOf('/moten/'));

const every = (values: readonly string[], step: number) => values.filter((_value, place) => place % step === 0);

describe.each(INDEXES)('the index of the $archive archive, $cut, read by us as by Pagefind', (name) => {
  let opened: OpenedTwice;
  beforeAll(async () => {
    opened = await openTwice(name);
  });

  test('has every word exactly, and each with the same records, places and scores', async () => {
    const { faults } = await compareAll(
      opened.words.map((word) => `"${word}"`),
      opened,
    );
    expect(faults).toEqual([]);
    expect(opened.words.length).toBeGreaterThan(2_000);
  });

  test('has the same words by their beginning, with the scores of the same ranking', async () => {
    /* Shorter ones are asked below. */
    const { faults, chances } = await compareAll(
      opened.words.filter((word) => word.length > 2),
      opened,
    );
    expect(faults).toEqual([]);
    expect(chances).toBeLessThan(300);
  });

  test('has the same for parts of words, for short ones and for what it has not', async () => {
    const faults: string[] = [];
    const asked = every(opened.words, Math.ceil(opened.words.length / 30)).flatMap((word, place) => [
      word.slice(0, 1 + (place % 4)),
      `${word}xq`,
      word.normalize('NFD').replaceAll(/\p{M}/gu, ''),
    ]);
    for (const query of [...new Set(asked)])
      faults.push(
        ...compare(query, await opened.ours.search(query), await askTheirs(await opened.openTheirs(), query)).faults,
      );
    expect(faults).toEqual([]);
  });

  test('has the same phrases', async () => {
    const { ours, theirs } = opened;
    const ids = await ours.byDate();
    const records = await Promise.all(ids.slice(0, 60).map((id) => ours.read(id)));
    const phrases = records.flatMap(({ words, title }) => [
      title,
      ...[2, 3, 5].flatMap((length) =>
        every(words, 17).map((_word, place) => words.slice(place * 17, place * 17 + length).join(' ')),
      ),
    ]);
    const asked = phrases
      .map((phrase) => phrase.replaceAll(/[^\p{L}\p{M}\p{N}§ -]/gu, ''))
      .filter((phrase) => /\S/u.test(phrase));
    expect(
      (
        await compareAll(
          asked.map((phrase) => `"${phrase}"`),
          { ours, theirs },
        )
      ).faults,
    ).toEqual([]);
    expect(asked.length).toBeGreaterThan(150);
  });

  test('has the same records by every value of every filter, and in the same order by date', async () => {
    const { ours, theirs } = opened;
    const newest = await theirs.search(null, { sort: { datum: 'desc' } });
    const ids = await ours.byDate();
    expect(ids.toSorted()).toEqual((await theirs.search(null)).map(({ id }) => id).toSorted());
    if (newest.length > 0 && name.cut === 'as Pagefind cuts it') expect(ids).toEqual(newest.map(({ id }) => id));
    const records = await Promise.all(ids.map((id) => ours.read(id)));
    const pairs = new Set(
      records.flatMap(({ filters }) =>
        Object.entries(filters).flatMap(([filter, values]) => (values ?? []).map((value) => `${filter}\n${value}`)),
      ),
    );
    for (const pair of [...pairs, 'ar\n1066', 'finnsinte\n1']) {
      const [filter = '', value = ''] = pair.split('\n');
      const having = await theirs.search(null, { filters: { [filter]: value } });
      expect([...(await ours.having(filter, value))].toSorted()).toEqual(having.map(({ id }) => id).toSorted());
    }
    expect(pairs.size).toBeGreaterThan(40);
  });

  test('gives back the same records', async () => {
    const { ours, theirs, plain } = opened;
    const addresses = new Map<string, RecordText>();
    for (const id of await plain.byDate()) {
      const record = await plain.read(id);
      addresses.set(placeOf(record), record);
    }
    for (const { id } of await theirs.search(null)) {
      const [own, other] = [await ours.read(id), await theirs.read(id)];
      expect(own).toMatchObject({ url: other.url, filters: other.filters, anchors: other.anchors });
      /* Cut by us, a record lacks the words that nobody sees: each of the others keeps its place. */
      expect(own).toEqual({ ...addresses.get(placeOf(own)), url: own.url });
    }
  });

  test('has the same for anything that can be asked', async () => {
    const { ours, theirs } = opened;
    const word = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...opened.words) },
      fc.string({ unit: fc.constantFrom(...'aeiouyåäöbdfghklmnprstvxéÅÖ§12-.,"'), minLength: 1, maxLength: 9 }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }),
    );
    const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => `"${words.join(' ')}"`);
    await fc.assert(
      fc.asyncProperty(phrase, async (query) => {
        expect(compare(query, await ours.search(query), await askTheirs(theirs, query)).faults).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });
});
