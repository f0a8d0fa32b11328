import { blockTexts } from './block-words.ts';
import type { Block } from './block.ts';
import type { Decision } from './decision.ts';

/** What stands above a block in the document: what a mark that is empty may mean. */
export interface SaidAbove {
  /** The nearest decision; undefined where the nearest is one that is recounted. */
  readonly decision: Decision | undefined;
  /** The clauses of the nearest decision, recounted or not. */
  readonly clauses: readonly string[];
  /** Whether that decision is nearer than any other words. */
  readonly isNext: boolean;
  /** The last paragraph of the nearest words; those of a decision together. A proposal says nothing that is so. */
  readonly words: string;
  /** The heading of the matter that it stands in; undefined outside one. */
  readonly matter: string | undefined;
}

/** Every block in order with what stands above it. A matter begins anew. */
export function* walkWithAbove(
  blocks: readonly Block[],
  matter?: string,
): Generator<{ readonly block: Block; readonly above: SaidAbove }> {
  let above: SaidAbove = { ...NOTHING, matter };
  for (const block of blocks) {
    yield { block, above };
    if (block.kind === 'matter') yield* walkWithAbove(block.blocks, block.title);
    above = wordsBelow(block, above);
  }
}

const NOTHING: SaidAbove = { decision: undefined, clauses: [], isNext: false, words: '', matter: undefined };

function wordsBelow(block: Block, above: SaidAbove): SaidAbove {
  switch (block.kind) {
    case 'decision': {
      const clauses = block.decision.clauses.map(({ text }) => text);
      return { ...above, decision: block.decision, clauses, isNext: true, words: clauses.join('\n') };
    }
    case 'recounted':
      return { ...above, decision: undefined, clauses: block.clauses, isNext: true, words: block.content.text };
    case 'proposal':
    case 'matter':
      return { ...above, isNext: false, words: '' };
    default: {
      const words = blockTexts(block).join('\n');
      return words === '' ? above : { ...above, isNext: false, words: words.slice(words.lastIndexOf('\n') + 1) };
    }
  }
}
