import { walkBlocks, type Block, type BlockKind, type BlockOf } from './block.ts';
import type { BlockWords, Box, BoxPlace, OpenData } from './marks/mark.ts';
import { BLOCK_MARKS, BLOCKS } from './marks/marks.ts';

/** All the words of the blocks in their order, headings of matters included. */
export function blocksText(blocks: readonly Block[]): string {
  return [...walkBlocks(blocks)]
    .map((block) => blockTexts(block).join('\n'))
    .filter(Boolean)
    .join('\n');
}

/* Each table says of its kinds what they make, so that a block and its mark fit each other without a switch. */
const WORDS: { readonly [Kind in BlockKind]: BlockWords<BlockOf<Kind>> } = BLOCKS;
const BOXES: { readonly [Kind in BoxedKind]: { box: (block: BlockOf<Kind>, place: BoxPlace) => Box } } = BLOCKS;
const OPEN_DATA: { readonly [Kind in MarkedKind]: { openData: OpenData<BlockOf<Kind>> | undefined } } = BLOCK_MARKS;

type MarkedKind = keyof typeof BLOCK_MARKS;
type BoxedKind = {
  [Kind in BlockKind]: (typeof BLOCKS)[Kind] extends { readonly box: unknown } ? Kind : never;
}[BlockKind];

/** The words of the block itself. */
export function blockTexts<Kind extends BlockKind>(block: BlockOf<Kind>): readonly string[] {
  return WORDS[block.kind].words(block);
}

export function summaryOf<Kind extends BlockKind>(block: BlockOf<Kind>): string | undefined {
  return WORDS[block.kind].summary(block);
}

export function wordingOf<Kind extends BlockKind>(block: BlockOf<Kind>): readonly (string | undefined)[] {
  return WORDS[block.kind].wording(block);
}

/** How the block is shown; a kind that has no box is not taken. */
export function boxOf<Kind extends BoxedKind>(block: BlockOf<Kind>, place: BoxPlace): Box {
  return BOXES[block.kind].box(block, place);
}

/** A record of the open data. */
interface OpenRecord {
  /** Of the list that it stands in. */
  readonly key: string;
  readonly fields: Readonly<Record<string, string | null>>;
}

/** What the block says in the open data; undefined where it says nothing there. */
export function openRecordOf(block: Block): OpenRecord | undefined {
  return block.kind === 'prose' ? undefined : openRecordOfMark(block);
}

function openRecordOfMark<Kind extends MarkedKind>(block: BlockOf<Kind>): OpenRecord | undefined {
  const { openData } = OPEN_DATA[block.kind];
  if (!openData) return undefined;
  const fields = Object.entries(openData.fields).map(([name, { value }]) => [name, value(block) ?? null] as const);
  return { key: openData.key, fields: Object.fromEntries(fields) };
}
