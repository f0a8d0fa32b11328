/** Where the parts of the search lie within the folder of the index, `urls.searchIndex`. */
export const INDEX_PARTS = { words: 'ord', manifest: 'arkiv.json' } as const;

/** What there is to search, as its file tells the page. */
export interface SearchManifest {
  /**
   * Changes when any record or any file of the index changes. The browser keeps the index under this name, so that a new index is fetched anew.
   */
  readonly build: string;
  readonly records: number;
  /** The newest first. */
  readonly shards: readonly ShardPlace[];
  /** The word lists that exist: see `listsNear`. */
  readonly words: readonly string[];
  /** What the engine would else fetch a file of each index for. An older archive does not tell it. */
  readonly engine?: SearchEngineRelease;
}

export interface SearchEngineRelease {
  readonly version: string;
  /** The signs that it takes for letters. */
  readonly signs: readonly string[];
}

export interface ShardPlace {
  readonly from: number;
  readonly to: number;
  readonly records: number;
  /** Within the index; empty for the newest. */
  readonly folder: string;
  /**
   * The part of a name that its files of words have, and that changes when any file does. An archive of another release tells it otherwise
   * or not at all, and then its index is opened as the engine's own program opens it.
   */
  readonly name?: string;
}

/**
 * What no archive has more of. The page counts up to these numbers and walks these spans, so each is small enough for that,
 * and far above an archive of ten thousand meetings (600,000 records in 120 shards).
 */
const MOST = {
  build: 64,
  shards: 1_000,
  words: 9_000,
  word: 8,
  years: 2_000,
  records: 10_000_000,
  folder: 16,
  version: 32,
  signs: 200,
} as const;
const YEARS = { from: 1500, to: 2500 } as const;

/** Whether what was fetched is a manifest: another archive may have sent anything. */
export function isManifest(value: unknown): value is SearchManifest {
  return (
    isObject(value) &&
    isShortText(value['build'], MOST.build) &&
    isAmount(value['records'], 0, MOST.records) &&
    Array.isArray(value['words']) &&
    value['words'].length <= MOST.words &&
    value['words'].every((word) => isShortText(word, MOST.word)) &&
    Array.isArray(value['shards']) &&
    value['shards'].length <= MOST.shards &&
    value['shards'].every(isPlace) &&
    /* No two of ours share a year. */
    value['shards'].reduce((sum, { from, to }) => sum + to - from + 1, 0) <= MOST.years &&
    (value['engine'] === undefined || isRelease(value['engine']))
  );
}

function isRelease(value: unknown): boolean {
  return (
    isObject(value) &&
    isShortText(value['version'], MOST.version) &&
    Array.isArray(value['signs']) &&
    value['signs'].length <= MOST.signs &&
    value['signs'].every((sign) => isShortText(sign, MOST.word))
  );
}

function isPlace(value: unknown): value is ShardPlace {
  return (
    isObject(value) &&
    isShortText(value['folder'], MOST.folder) &&
    /^(?:[\d-]+\/)?$/.test(value['folder']) &&
    isAmount(value['records'], 0, MOST.records) &&
    isAmount(value['to'], YEARS.from, YEARS.to) &&
    isAmount(value['from'], YEARS.from, value['to']) &&
    (value['name'] === undefined || (isShortText(value['name'], MOST.folder) && /^[0-9a-f]+$/.test(value['name'])))
  );
}

function isShortText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}

function isAmount(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
