import type { OpenShard } from '../engine/search-index.ts';
import { PATIENCE_WITH_OTHERS, type Lack } from '../others/archive-question.ts';
import { buildPatience, type Waiting } from '../others/patience.ts';
import { ArchiveLack, startArchive, type StartedArchive } from '../others/start-archive.ts';
import type { OpenSearch } from './open-search.ts';
import { runSearch } from './run-search.ts';
import type { SearchResult } from './search-result.ts';
import type { OpenedShard } from './search-together.ts';
import type { SearchState } from '../search-state.ts';

/** What came of a question that was put to other archives too. */
export interface JoinedResult {
  readonly outcome: SearchResult;
  readonly search: OpenSearch;
  /** The addresses of those that could not be searched, and why. */
  readonly lacking: ReadonlyMap<string, Lack>;
}

type Choices = Parameters<SearchResult['count']>[0];

export interface Others {
  /** Begins to open these, so that they are nearer when the question is run. */
  readonly start: (addresses: readonly string[]) => void;
  /**
   * Runs a question on this archive and on those that it names, and counts what each choice would give. Each of them is
   * given five seconds, and where it fails is left out.
   */
  readonly run: (state: SearchState, own: OpenSearch, values: Choices) => Promise<JoinedResult>;
}

/** Keeps the archives that have been opened for the next question. */
export function buildOthers(): Others {
  const started = new Map<string, Promise<StartedArchive>>();
  const start = (address: string): Promise<StartedArchive> => {
    const before = started.get(address);
    if (before) return before;
    const fresh = startArchive(address);
    started.set(address, fresh);
    fresh.catch(() => started.delete(address));
    return fresh;
  };
  const run: Others['run'] = async (state, own, values) => {
    const lacking = new Map<string, Lack>();
    const opened = await Promise.all(
      [...new Set(state.arkiv)].map((address) =>
        start(address).catch((error: unknown) => {
          lacking.set(address, lackOf(error));
        }),
      ),
    );
    const archives = opened.filter((archive) => archive !== undefined);
    for (;;) {
      const heard = archives.filter(({ address }) => !lacking.has(address));
      const { outcome, search, failed } = await runOnce(state, own, values, heard);
      if (failed.size === 0) return { outcome, search, lacking };
      for (const [address, lack] of failed) {
        lacking.set(address, lack);
        archives.find((archive) => archive.address === address)?.end();
        started.delete(address);
      }
    }
  };
  return {
    start: (addresses) => {
      for (const address of addresses) start(address).catch(() => undefined);
    },
    run,
  };
}

/** What an archive that fails would have answered is answered with nothing, and the whole question is put again without it. */
async function runOnce(state: SearchState, own: OpenSearch, values: Choices, heard: readonly StartedArchive[]) {
  const failed = new Map<string, Lack>();
  for (const { begin } of heard) begin();
  const search = own.withOthers(
    heard
      .flatMap(({ address, shards }) => {
        const failing = {
          waiting: buildPatience(PATIENCE_WITH_OTHERS),
          hasFailed: () => failed.has(address),
          fail: (lack: Lack) => failed.set(address, lack),
        };
        return shards.map(({ place, shard }) => ({ place, archive: address, shard: yielding(shard, failing) }));
      })
      .map((opened, index): OpenedShard => ({ ...opened, number: -1 - index })),
  );
  const outcome = await runSearch(state, search);
  const counts = await outcome.count(values);
  return { outcome: { ...outcome, count: async () => counts }, search, failed };
}

interface Failing {
  readonly hasFailed: () => boolean;
  readonly fail: (lack: Lack) => void;
  readonly waiting: Waiting;
}

/** A shard that never rejects: where it fails, or is waited for too long, it says so and finds nothing. */
function yielding(shard: OpenShard, { hasFailed, fail, waiting }: Failing): OpenShard {
  const orNothing = async <Value>(ask: () => Promise<Value>, nothing: Value): Promise<Value> => {
    if (hasFailed()) return nothing;
    try {
      return await waiting(ask);
    } catch (error) {
      fail(lackOf(error));
      return nothing;
    }
  };
  return {
    records: shard.records,
    search: (query) => orNothing(() => shard.search(query), []),
    having: (filter, value) => orNothing(() => shard.having(filter, value), new Set()),
    byDate: () => orNothing(() => shard.byDate(), []),
    read: (id) => orNothing(() => shard.read(id), { url: '', title: '', words: [], filters: {}, anchors: [] }),
  };
}

function lackOf(error: unknown): Lack {
  return error instanceof ArchiveLack ? error.lack : 'faulty';
}
