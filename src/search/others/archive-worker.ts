import { urlsUnder } from '../../site/addresses/urls.ts';
import type { OpenShard } from '../engine/search-index.ts';
import { INDEX_PARTS, isManifest, type SearchManifest } from '../manifest.ts';
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
interface OpenArchive {
  readonly archive: string;
  readonly manifest: SearchManifest;
  readonly shards: readonly OpenShard[];
}

let opening: Promise<OpenArchive> | undefined;
let fetching: GuardedFetching | undefined;

addEventListener('message', ({ data }: MessageEvent<ArchiveQuestion>) => {
  tell(data)
    .catch((): ArchiveTold => ({ kind: 'lack', lack: fetching?.fault() ?? 'faulty' }))
    .then((told) => postMessage({ id: data.id, ...told } satisfies ArchiveAnswer));
});

async function tell(question: ArchiveQuestion): Promise<ArchiveTold> {
  if (question.kind === 'open') {
    opening = loadManifest(question.archive).then((manifest) => open(question.archive, manifest));
    return { kind: 'places', places: (await opening).manifest.shards };
  }
  const opened = await opening;
  if (opened === undefined) throw new Error('Nothing is open');
  if (question.kind === 'begin') {
    /* What was kept of earlier questions is let go: no reader waits long enough to type it all. */
    if (fetching?.allowance.isHalfSpent() === true) opening = open(opened.archive, opened.manifest);
    return { kind: 'begun' };
  }
  const shard = opened.shards[question.shard];
  if (shard === undefined) throw new Error('No such index is open');
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

async function loadManifest(archive: string): Promise<SearchManifest> {
  const index = urlsUnder(archive).searchIndex;
  fetching = guardFetching(index, PATIENCE_WITH_OTHERS);
  const manifest: unknown = JSON.parse(await fetching.loadText(new URL(INDEX_PARTS.manifest, index).href));
  if (!isManifest(manifest)) throw new Error(`${index} holds no index`);
  return manifest;
}

/** With a new allowance, which all indexes of the archive share. */
async function open(archive: string, manifest: SearchManifest): Promise<OpenArchive> {
  const index = urlsUnder(archive).searchIndex;
  const guarded = guardFetching(index, PATIENCE_WITH_OTHERS);
  fetching = guarded;
  const { build } = manifest;
  const shards = await Promise.all(
    manifest.shards.map(({ folder, records }) => openShard(new URL(folder, index).href, { build, records }, guarded)),
  );
  return { archive, manifest, shards };
}
