/* Types and the walk alone, for scripts of pages load this file. What a block says is in `block-words.ts`. */
import type { BLOCKS } from './marks/marks.ts';
import type { MatterBlock } from './marks/matter.ts';

/** What an item consists of, in the order of the document: prose, and a kind for each mark that holds text. */
export type Block = BlockOf<BlockKind>;
export type BlockOf<Kind extends BlockKind> = { [Each in Kind]: BlockTypes[Each] & { readonly kind: Each } }[Kind];

export type BlockKind = keyof typeof BLOCKS;
/** A matter holds blocks again; the table alone cannot say of which kinds. */
interface Matter extends MatterBlock<Block> {}
type BlockTypes = {
  readonly [Kind in BlockKind]: Kind extends 'matter' ? Matter : Parameters<(typeof BLOCKS)[Kind]['words']>[0];
};

/** Every block, those inside a matter after the matter itself. */
export function* walkBlocks(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.kind === 'matter') yield* walkBlocks(block.blocks);
  }
}
