import path from 'node:path';
import { itemText } from '../../src/archive/item-text.ts';
import type { Archive } from '../../src/archive/archived.ts';
import type { EngineOpener } from './ask-engines.ts';
import { makeOrama } from './orama-peer.ts';
import { openPlainPagefind } from './plain-pagefind.ts';
import { makeFlexSearch, makeMiniSearch, type PeerDocument, type SearchEngine } from './search-peers.ts';

/**
 * The other engines, each with good settings of its own and none of our additions, on the items of an archive. They are
 * opened one at a time, as each holds the whole archive in memory.
 */
export function listPeers(
  { items }: Pick<Archive, 'items'>,
  folder: string,
  samples: readonly string[],
): readonly EngineOpener[] {
  const records = items.map(
    (each): PeerDocument => ({ id: each.item.id, title: each.item.title, text: itemText(each) }),
  );
  const inMemory = (engine: SearchEngine) => ({ ...engine, close: async () => undefined });
  return [
    async () => inMemory(makeMiniSearch(records)),
    async () => inMemory(makeFlexSearch(records)),
    async () => inMemory(await makeOrama(records)),
    async () => openPlainPagefind(records, path.join(folder, 'pagefind-som-det-ar'), samples),
  ];
}
