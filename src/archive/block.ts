import type { ItemStatus } from './item-status.ts';
import type { Decision, Proposal } from './decision.ts';
import type { RichText } from './rich-text.ts';

/** What an item consists of, in the order of the document. */
export type Block =
  | { readonly kind: 'prose'; readonly content: RichText }
  | { readonly kind: 'decision'; readonly decision: Decision }
  | { readonly kind: 'proposal'; readonly proposal: Proposal }
  | { readonly kind: 'recounted'; readonly by: string; readonly date: string | undefined; readonly content: RichText }
  | { readonly kind: 'matter'; readonly title: string; readonly status: ItemStatus; readonly blocks: readonly Block[] }
  | { readonly kind: 'follow-up'; readonly followUp: FollowUp };

/** Something promised, assigned or put off. */
interface FollowUp {
  readonly content: RichText;
  readonly due: string | undefined;
  readonly owner: string | undefined;
}

/** Every block, those inside a matter after the matter itself. */
export function* walkBlocks(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.kind === 'matter') yield* walkBlocks(block.blocks);
  }
}

/** All the words of the blocks in their order, headings of matters included. */
export function blocksText(blocks: readonly Block[]): string {
  return [...walkBlocks(blocks)].map(ownText).filter(Boolean).join('\n');
}

function ownText(block: Block): string {
  switch (block.kind) {
    case 'prose':
    case 'recounted':
      return block.content.text;
    case 'decision':
      return block.decision.clauses.map((clause) => clause.text).join('\n');
    case 'proposal':
      return block.proposal.clauses.map((clause) => clause.text).join('\n');
    case 'matter':
      return block.title;
    case 'follow-up':
      return block.followUp.content.text;
  }
}
