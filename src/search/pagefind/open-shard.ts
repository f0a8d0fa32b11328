import { askOnce } from '../../site/browser/ask-once.ts';
import type { Found, OpenShard } from '../engine/search-index.ts';
import { readAskedTerm, type AskedTerm } from './asked-term.ts';
import { findFiles } from './find-files.ts';
import { readMeta, type IndexMeta } from './index-meta.ts';
import type { SearchEngineRelease } from '../manifest.ts';
import { ENTRY_FILE, filterFile, metaFile, recordFile, shortMetaFile, wordsFile } from './part-names.ts';
import { keepFindings } from './keep-findings.ts';
import { findBeginning, findExactly, findSideBySide, rankBeginning } from './rank-words.ts';
import { buildAllowance, type ReadingAllowance } from './reading-allowance.ts';
import { readEntry } from './read-entry.ts';
import { readFilter } from './read-filter.ts';
import { readRecord } from './read-record.ts';
import { readWords } from './read-words.ts';

/** Where the parts of an index come from. Each call rejects where its part cannot be had. */
export interface PartSource {
  /** How much may be read of all that comes from here. Without it as much as of any archive. */
  readonly allowance?: ReadingAllowance;
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
  const allowance = source.allowance ?? buildAllowance();
  const loadPart = (file: string) => loadWithin(allowance, source, new URL(file, folder).href);
  const { meta, letters } = await loadMeta(folder, toOpen, source, allowance);
  const words = meta.records.reduce((sum, record) => sum + record.words, 0);
  /* Records without a word are as long as each other. */
  const index = { ...meta, average: words === 0 ? 1 : words / meta.records.length, allowance };
  const keep = keepFindings();
  const loadWords = askOnce(async (name) => readWords(await loadPart(wordsFile(name)), allowance));
  const loadFilter = askOnce(async (filter) => {
    const file = meta.filters.find((own) => own.filter === filter);
    return file === undefined
      ? new Map<string, readonly number[]>()
      : readFilter(await loadPart(filterFile(file.name)), meta.records.length, allowance);
  });
  const nameOf = (number: number) => meta.records[number]?.name ?? [];
  const loadRecords = askOnce((file) => loadPart(recordFile(file)));
  let groups: ReadonlyMap<string, string> | undefined;
  const groupOf = (id: string): string => {
    groups ??= new Map(meta.records.map(({ name, group }) => [name, group]));
    return groups.get(id) ?? '';
  };
  let order: readonly string[] | undefined;
  return {
    records: toOpen.records,
    search: askOnce(async (text): Promise<readonly Found[]> => {
      const asked = readAskedTerm(text, letters);
      const files = (await Promise.all(findFiles(wordsToLoad(asked), meta.chunks).map(loadWords))).flat();
      const [word, ...others] = asked.words;
      if (word === undefined) return [];
      if (others.length > 0 && !asked.isExact) throw new Error('Several words are asked for one by one, or in quotes');
      if (others.length > 0)
        return findSideBySide(
          asked.words.map((own) => findExactly(own, files)),
          index,
        );
      const { stem } = word;
      return asked.isExact
        ? keep(`"${stem}"`, findExactly(word, files), (meant) => findSideBySide([meant], index))
        : keep(stem, findBeginning(word, files), (meant) => rankBeginning(stem, meant, index));
    }),
    having: async (filter, value) => new Set(((await loadFilter(filter)).get(value) ?? []).flatMap(nameOf)),
    byDate: async () => (order ??= newestFirst(meta)),
    read: askOnce(async (id) => {
      const group = groupOf(id);
      const part = await loadRecords(group === '' ? id : group);
      /* Its words are kept, and each may be a letter. */
      allowance.spend('found', part.length);
      return readRecord(part, folder, group === '' ? undefined : id);
    }),
  };
}

/** A part, counted. Even an empty one costs its fetch. */
async function loadWithin(allowance: ReadingAllowance, source: PartSource, address: string): Promise<Uint8Array> {
  allowance.spend('bytes', LEAST_BYTES);
  const part = await source.loadPart(address);
  allowance.spend('bytes', Math.max(0, part.length - LEAST_BYTES));
  return part;
}

/** A part counts for no less. The most that are read of an archive are then 24,000. */
const LEAST_BYTES = 4_000;

/** The short form where the tag is known, else what the entry names. */
async function loadMeta(
  folder: string,
  { build, tag, engine }: ShardToOpen,
  source: PartSource,
  allowance: ReadingAllowance,
): Promise<{ readonly meta: IndexMeta; readonly letters: readonly string[] }> {
  const within = (file: string) => new URL(file, folder).href;
  if (tag !== undefined && engine !== undefined)
    return {
      meta: readMeta(await loadWithin(allowance, source, within(shortMetaFile(tag))), tag, allowance),
      letters: engine.signs,
    };
  const { name, letters } = readEntry(await source.loadText(within(`${ENTRY_FILE}?ts=${encodeURIComponent(build)}`)));
  return {
    meta: readMeta(await loadWithin(allowance, source, within(metaFile(name))), undefined, allowance),
    letters,
  };
}

/**
 * The words whose files are asked. A word and its stem may stand in two. The longer words that begin so may stand in the next
 * one; of short words, which begin those of many files, that alone is asked.
 */
function wordsToLoad({ words, isExact }: AskedTerm): readonly string[] {
  const asked = words.flatMap(({ bare, stem }) => [bare, stem]);
  return isExact ? asked : [...asked, ...words.map(({ bare }) => `${bare}zzz`)];
}

/** Where the index has not sorted its records, they stand in their order. */
function newestFirst({ records, byDate }: IndexMeta): readonly string[] {
  return byDate.length === 0
    ? records.map(({ name }) => name).toReversed()
    : byDate.toReversed().flatMap((number) => records[number]?.name ?? []);
}
