import { contextOf } from '../swedish/points-back.ts';
import type { ArchivedItem } from './archived.ts';
import type { RecountedBlock } from './marks/recounted.ts';
import { walkWithAbove } from './said-above.ts';

/** A recounted decision, with what stands before it that it cannot be read without: `dessa medel`. */
export interface RecountedInContext {
  readonly block: RecountedBlock;
  readonly context: string | undefined;
}

/** The decisions that an item only recounts, of other bodies or from earlier times, in the order of the document. */
export function listRecounted({ item }: Pick<ArchivedItem, 'item'>): readonly RecountedInContext[] {
  const known = found.get(item) ?? find(item);
  found.set(item, known);
  return known;
}

/** Of items that were looked through before: timelines, dossiers and decisions ask of the same ones. */
const found = new WeakMap<object, readonly RecountedInContext[]>();

function find({ blocks }: ArchivedItem['item']): readonly RecountedInContext[] {
  return [...walkWithAbove(blocks)].flatMap(({ block, above }) =>
    block.kind === 'recounted' ? [{ block, context: contextOf(block.content.text, above.words) }] : [],
  );
}
