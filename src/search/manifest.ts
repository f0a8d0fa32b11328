/** Where the parts of the search lie within the folder of the index, `urls.searchIndex`. */
export const INDEX_PARTS = { words: 'ord', manifest: 'arkiv.json' } as const;

/** What there is to search, as its file tells the page. */
export interface SearchManifest {
  /**
   * Changes when any record changes. The browser keeps the index under this name, so that a new index is fetched anew.
   */
  readonly build: string;
  readonly records: number;
  /** The newest first. */
  readonly shards: readonly ShardPlace[];
  /** The word lists that exist: see `wordListOf`. */
  readonly words: readonly string[];
}

export interface ShardPlace {
  readonly from: number;
  readonly to: number;
  readonly records: number;
  /** Within the index; empty for the newest. */
  readonly folder: string;
}

/** Whether what was fetched is a manifest: another archive may have sent anything. */
export function isManifest(value: unknown): value is SearchManifest {
  return (
    isObject(value) &&
    typeof value['build'] === 'string' &&
    typeof value['records'] === 'number' &&
    Array.isArray(value['words']) &&
    value['words'].every((word) => typeof word === 'string') &&
    Array.isArray(value['shards']) &&
    value['shards'].every(isPlace)
  );
}

function isPlace(value: unknown): value is ShardPlace {
  return (
    isObject(value) &&
    typeof value['folder'] === 'string' &&
    /^(?:[\d-]+\/)?$/.test(value['folder']) &&
    ['from', 'to', 'records'].every((name) => typeof value[name] === 'number')
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
