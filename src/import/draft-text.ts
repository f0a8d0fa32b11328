import type { DraftBlock, DraftItem } from './meeting-draft.ts';
import { plainWords, type Paragraph } from './paragraph.ts';

/**
 * The words of an item as one text, as the archive searches it: the heading first, presenters left out, and what is
 * struck out as `[struket: …]`.
 */
export function draftText({ heading, blocks }: DraftItem): string {
  return [
    heading.text,
    ...blocks
      .filter(({ kind }) => kind !== 'presenters')
      .flatMap(paragraphsOf)
      .map(plainWords),
  ].join('\n');
}

/** Every block that holds words itself: those in a matter stand in its place. */
export function flatBlocks(blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  return blocks.flatMap((block) => (block.kind === 'matter' ? flatBlocks(block.blocks) : [block]));
}

/** Every paragraph of a block, in order. */
export function paragraphsOf(block: DraftBlock): readonly Paragraph[] {
  switch (block.kind) {
    case 'prose':
    case 'follow-up':
      return [block.paragraph];
    case 'list':
      return block.entries.map(({ paragraph }) => paragraph);
    case 'table':
      return block.rows;
    case 'presenters':
      return block.paragraphs;
    case 'matter':
      return block.blocks.flatMap(paragraphsOf);
    case 'decision':
    case 'proposal':
    case 'recounted':
      return block.clauses.map(({ paragraph }) => paragraph);
  }
}
