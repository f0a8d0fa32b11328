import { askOnce } from '../../site/browser/ask-once.ts';
import type { Found, OpenShard } from '../engine/search-index.ts';
import { readAskedTerm, type AskedTerm } from './asked-term.ts';
import { findFiles } from './find-files.ts';
import { readMeta, type IndexMeta } from './index-meta.ts';
import type { SearchEngineRelease } from '../manifest.ts';
import { ENTRY_FILE, filterFile, metaFile, numberIn, recordFile, shortMetaFile, wordsFile } from './part-names.ts';
import { findSideBySide, rankBeginning } from './rank-words.ts';
import { readEntry } from './read-entry.ts';
import { readFilter } from './read-filter.ts';
import { readRecord } from './read-record.ts';
import { readWords } from './read-words.ts';

/** Where the parts of an index come from. Each call rejects where its part cannot be had. */
export interface PartSource {
  /** A part, unpacked. */
  readonly loadPart: (address: string) => Promise<Uint8Array>;
  readonly loadText: (address: string) => Promise<string>;
}

/** What is known of an index before it is opened. */
export interface ShardToOpen {
  /** Names its state for the browser's own cache. */
  readonly build: string;
  readonly records: number;
  readonly tag?: string | undefined;
  readonly engine?: SearchEngineRelease | undefined;
}

/** Opens the index in a folder, which Pagefind 1.6.0 has written, and answers as Pagefind's own program does. */
export async function openShard(folder: string, toOpen: ShardToOpen, source: PartSource): Promise<OpenShard> {
  const loadPart = (file: string) => source.loadPart(new URL(file, folder).href);
  const { meta, letters } = await loadMeta(folder, toOpen, source);
  const words = meta.records.reduce((sum, record) => sum + record.words, 0);
  const index = { ...meta, average: words / Math.max(1, meta.records.length) };
  const loadWords = askOnce(async (name) => readWords(await loadPart(wordsFile(name))));
  const loadFilter = askOnce(async (filter) => {
    const file = meta.filters.find((own) => own.filter === filter);
    return file === undefined
      ? new Map<string, readonly number[]>()
      : readFilter(await loadPart(filterFile(file.name)));
  });
  const nameOf = (number: number) => meta.records[number]?.name ?? [];
  const order = newestFirst(meta);
  return {
    records: toOpen.records,
    search: askOnce(async (text): Promise<readonly Found[]> => {
      const asked = readAskedTerm(text, letters);
      const files = await Promise.all([...new Set(findFiles(wordsToLoad(asked), meta.chunks))].map(loadWords));
      const [word, ...others] = asked.words;
      if (word === undefined) return [];
      if (asked.isExact) return findSideBySide(asked.words, files.flat(), index);
      if (others.length > 0) throw new Error('Several words are asked for one by one, or in quotes');
      return rankBeginning(word, files.flat(), index);
    }),
    having: async (filter, value) => new Set(((await loadFilter(filter)).get(value) ?? []).flatMap(nameOf)),
    byDate: async () => order,
    read: askOnce(async (id) => readRecord(await loadPart(recordFile(id)), folder)),
  };
}

/** The short form where the tag is known, else what the entry names. */
async function loadMeta(
  folder: string,
  { build, tag, engine }: ShardToOpen,
  { loadPart, loadText }: PartSource,
): Promise<{ readonly meta: IndexMeta; readonly letters: readonly string[] }> {
  const within = (file: string) => new URL(file, folder).href;
  if (tag !== undefined && engine !== undefined)
    return { meta: readMeta(await loadPart(within(shortMetaFile(tag))), tag), letters: engine.signs };
  const { name, letters } = readEntry(await loadText(within(`${ENTRY_FILE}?ts=${encodeURIComponent(build)}`)));
  return { meta: readMeta(await loadPart(within(metaFile(name)))), letters };
}

/**
 * The words whose files are asked. A word and its stem may stand in two. The longer words that begin so may stand in the next
 * one; of short words, which begin those of many files, that alone is asked.
 */
function wordsToLoad({ words, isExact }: AskedTerm): readonly string[] {
  const asked = words.flatMap(({ bare, stem }) => [bare, stem]);
  return isExact ? asked : [...asked, ...words.map(({ bare }) => `${bare}zzz`)];
}

/** Where the records are numbered, the highest number is the newest; else the index has sorted them. */
function newestFirst({ records, byDate }: IndexMeta): readonly string[] {
  const names = records.map(({ name }) => name);
  const numbers = new Map(names.map((name) => [name, numberIn(name)]));
  if ([...numbers.values()].includes(undefined)) return byDate.toReversed().flatMap((number) => names[number] ?? []);
  return names.toSorted((a, b) => (numbers.get(b) ?? 0) - (numbers.get(a) ?? 0));
}
