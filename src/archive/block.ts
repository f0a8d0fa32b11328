/* Only types and the walk, because scripts of pages load this file. What a block says is in `block-words.ts`. */
import type { BLOCKS } from './marks/marks.ts';
import type { MatterBlock } from './marks/matter.ts';

/**
 * What an item consists of, in the order of the document: prose, and one kind of block for each mark that holds text.
 */
export type Block = BlockOf<BlockKind>;
export type BlockOf<Kind extends BlockKind> = { [Each in Kind]: BlockTypes[Each] & { readonly kind: Each } }[Kind];

export type BlockKind = keyof typeof BLOCKS;
/** A matter holds blocks in turn; their kinds cannot be told by the table of marks alone. */
interface Matter extends MatterBlock<Block> {}
type BlockTypes = {
  readonly [Kind in BlockKind]: Kind extends 'matter' ? Matter : Parameters<(typeof BLOCKS)[Kind]['words']>[0];
};

/** Every block in order; the blocks within a matter follow the matter itself. */
export function* walkBlocks(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.kind === 'matter') yield* walkBlocks(block.blocks);
  }
}
