import type { ArchivedItem } from './archived.ts';
import { walkBlocks } from './block.ts';
import type { RecountedBlock } from './marks/recounted.ts';

/** The decisions that an item only recounts, of other bodies or from earlier times, in the order of the document. */
export function listRecounted({ item }: Pick<ArchivedItem, 'item'>): readonly RecountedBlock[] {
  const known =
    found.get(item) ?? [...walkBlocks(item.blocks)].flatMap((block) => (block.kind === 'recounted' ? [block] : []));
  found.set(item, known);
  return known;
}

/** Of items that were looked through before: timelines, dossiers and decisions ask of the same ones. */
const found = new WeakMap<object, readonly RecountedBlock[]>();
