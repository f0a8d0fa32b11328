import { walkBlocks, type Block, type BlockKind, type BlockOf } from './block.ts';
import type { BlockWords, Box, BoxPlace, OpenData } from './marks/mark.ts';
import { BLOCK_MARKS, BLOCKS } from './marks/marks.ts';

/** All words of the blocks in order, headings of matters included. */
export function blocksText(blocks: readonly Block[]): string {
  return [...walkBlocks(blocks)]
    .map((block) => blockTexts(block).join('\n'))
    .filter(Boolean)
    .join('\n');
}

/* The tables of `marks.ts`, typed so that each block fits the functions of its own kind; no switch is needed. */
const WORDS: { readonly [Kind in BlockKind]: BlockWords<BlockOf<Kind>> } = BLOCKS;
const BOXES: { readonly [Kind in BoxedKind]: { box: (block: BlockOf<Kind>, place: BoxPlace) => Box } } = BLOCKS;
const OPEN_DATA: { readonly [Kind in MarkedKind]: { openData: OpenData<BlockOf<Kind>> | undefined } } = BLOCK_MARKS;

type MarkedKind = keyof typeof BLOCK_MARKS;
type BoxedKind = {
  [Kind in BlockKind]: (typeof BLOCKS)[Kind] extends { readonly box: unknown } ? Kind : never;
}[BlockKind];

/** The words of the block itself, without the blocks within a matter. */
export function blockTexts<Kind extends BlockKind>(block: BlockOf<Kind>): readonly string[] {
  return WORDS[block.kind].words(block);
}

/** The words of the block in a summary of its item; undefined where it is left out of the summary. */
export function summaryOf<Kind extends BlockKind>(block: BlockOf<Kind>): string | undefined {
  return WORDS[block.kind].summary(block);
}

/** The lines of the block in the wording that the ledger publishes. */
export function wordingOf<Kind extends BlockKind>(block: BlockOf<Kind>): readonly (string | undefined)[] {
  return WORDS[block.kind].wording(block);
}

/** How the block is shown. Only kinds that have a box are accepted. */
export function boxOf<Kind extends BoxedKind>(block: BlockOf<Kind>, place: BoxPlace): Box {
  return BOXES[block.kind].box(block, place);
}

/** A record of the open data. `fields`: null where the block has no such value. */
interface OpenRecord {
  /** The key of the list that the record belongs to. */
  readonly key: string;
  readonly fields: Readonly<Record<string, string | null>>;
}

/** The block's record in the open data; undefined where it has none. */
export function openRecordOf(block: Block): OpenRecord | undefined {
  return block.kind === 'prose' ? undefined : openRecordOfMark(block);
}

function openRecordOfMark<Kind extends MarkedKind>(block: BlockOf<Kind>): OpenRecord | undefined {
  const { openData } = OPEN_DATA[block.kind];
  if (!openData) return undefined;
  const fields = Object.entries(openData.fields).map(([name, { value }]) => [name, value(block) ?? null] as const);
  return { key: openData.key, fields: Object.fromEntries(fields) };
}
