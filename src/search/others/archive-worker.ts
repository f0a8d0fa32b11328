import { urlsUnder } from '../../site/addresses/urls.ts';
import type { OpenShard } from '../engine/search-index.ts';
import { INDEX_PARTS, isManifest } from '../manifest.ts';
import { guardFetching, type GuardedFetching } from '../pagefind/guard-fetching.ts';
import { openShard } from '../pagefind/open-shard.ts';
import {
  PATIENCE_WITH_OTHERS,
  type ArchiveAnswer,
  type ArchiveQuestion,
  type ArchiveTold,
} from './archive-question.ts';
import { isPossibleFinding, isPossibleList, isPossibleRecord } from './check-record.ts';

/*
 * Searches one other archive, in a worker of its own: what that archive sends is read here and nowhere else, and the page
 * can end it at any time. Only what has been checked goes to the page.
 */
let opened: { readonly archive: string; readonly shards: readonly OpenShard[] } | undefined;
let fetching: GuardedFetching | undefined;

addEventListener('message', ({ data }: MessageEvent<ArchiveQuestion>) => {
  tell(data)
    .catch((): ArchiveTold => ({ kind: 'lack', lack: fetching?.fault() ?? 'faulty' }))
    .then((told) => postMessage({ id: data.id, ...told } satisfies ArchiveAnswer));
});

async function tell(question: ArchiveQuestion): Promise<ArchiveTold> {
  if (question.kind === 'open') return open(question.archive);
  const shard = opened?.shards[question.shard];
  if (opened === undefined || shard === undefined) throw new Error('Nothing is open');
  switch (question.kind) {
    case 'search': {
      const found = await shard.search(question.query);
      return checked(isPossibleFinding(found, shard.records), { kind: 'found', found });
    }
    case 'having': {
      const ids = [...(await shard.having(question.filter, question.value))];
      return checked(isPossibleList(ids, shard.records), { kind: 'ids', ids });
    }
    case 'byDate': {
      const ids = await shard.byDate();
      return checked(isPossibleList(ids, shard.records), { kind: 'ids', ids });
    }
    case 'read': {
      const record = await shard.read(question.record);
      return checked(isPossibleRecord(record, opened.archive), { kind: 'record', record });
    }
  }
}

function checked(possible: boolean, told: ArchiveTold): ArchiveTold {
  return possible ? told : { kind: 'lack', lack: 'faulty' };
}

async function open(archive: string): Promise<ArchiveTold> {
  const index = urlsUnder(archive).searchIndex;
  const guarded = guardFetching(index, PATIENCE_WITH_OTHERS);
  fetching = guarded;
  const manifest: unknown = JSON.parse(await guarded.loadText(new URL(INDEX_PARTS.manifest, index).href));
  if (!isManifest(manifest)) throw new Error(`${index} holds no index`);
  const { build } = manifest;
  const shards = await Promise.all(
    manifest.shards.map(({ folder, records }) => openShard(new URL(folder, index).href, { build, records }, guarded)),
  );
  opened = { archive, shards };
  return { kind: 'places', places: manifest.shards };
}
