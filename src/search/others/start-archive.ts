import type { OpenShard } from '../engine/search-index.ts';
import type { ShardPlace } from '../manifest.ts';
import {
  PATIENCE_WITH_OTHERS,
  type ArchiveAnswer,
  type ArchiveQuestion,
  type ArchiveTold,
  type Lack,
} from './archive-question.ts';

/** Another archive, opened in a worker of its own. */
export interface StartedArchive {
  readonly address: string;
  /** What is asked of them rejects with an `ArchiveLack`, and does so at once when the archive is ended. */
  readonly shards: readonly { readonly place: ShardPlace; readonly shard: OpenShard }[];
  /** Tells it that a question of the reader begins. */
  readonly begin: () => void;
  readonly end: () => void;
}

/** Why nothing more comes from another archive. */
export class ArchiveLack extends Error {
  override name = 'ArchiveLack';
  readonly lack: Lack;

  constructor(lack: Lack) {
    super(lack);
    this.lack = lack;
  }
}

/** Without the number, which is given here. */
type Asked = ArchiveQuestion extends infer Each ? (Each extends ArchiveQuestion ? Omit<Each, 'id'> : never) : never;

/** Opens another archive, in five seconds or not at all: then it rejects with an `ArchiveLack`. */
export async function startArchive(address: string): Promise<StartedArchive> {
  const worker = new Worker(new URL('./archive-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<
    number,
    { readonly resolve: (told: ArchiveTold) => void; readonly reject: (lack: ArchiveLack) => void }
  >();
  let asked = 0;
  let ended: ArchiveLack | undefined;
  const end = (lack: Lack) => {
    ended ??= new ArchiveLack(lack);
    worker.terminate();
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<ArchiveAnswer>) => {
    const waiter = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === 'lack') waiter?.reject(new ArchiveLack(data.lack));
    else waiter?.resolve(data);
  });
  worker.addEventListener('error', () => end('faulty'));
  const ask = (question: Asked): Promise<ArchiveTold> =>
    new Promise((resolve, reject) => {
      if (ended) {
        reject(ended);
        return;
      }
      asked += 1;
      waiting.set(asked, { resolve, reject });
      worker.postMessage({ ...question, id: asked } satisfies ArchiveQuestion);
    });
  const late = setTimeout(() => end('slow'), PATIENCE_WITH_OTHERS);
  try {
    const told = await ask({ kind: 'open', archive: address });
    if (told.kind !== 'places') throw new ArchiveLack('faulty');
    const shards = told.places.map((place, number) => ({ place, shard: shardOf(number, place, ask) }));
    const begin = () => void ask({ kind: 'begin' }).catch(() => undefined);
    return { address, shards, begin, end: () => end('slow') };
  } catch (error) {
    end('faulty');
    throw error;
  } finally {
    clearTimeout(late);
  }
}

function shardOf(shard: number, { records }: ShardPlace, ask: (question: Asked) => Promise<ArchiveTold>): OpenShard {
  const listed = async (question: Asked): Promise<readonly string[]> => {
    const told = await ask(question);
    if (told.kind !== 'ids') throw new ArchiveLack('faulty');
    return told.ids;
  };
  return {
    records,
    search: async (query) => {
      const told = await ask({ kind: 'search', shard, query });
      if (told.kind !== 'found') throw new ArchiveLack('faulty');
      return told.found;
    },
    having: async (filter, value) => new Set(await listed({ kind: 'having', shard, filter, value })),
    byDate: () => listed({ kind: 'byDate', shard }),
    read: async (record) => {
      const told = await ask({ kind: 'read', shard, record });
      if (told.kind !== 'record') throw new ArchiveLack('faulty');
      return told.record;
    },
  };
}
