import { z } from 'zod';
import { openRecordOf } from '../archive/block-words.ts';
import { walkBlocks, type Block } from '../archive/block.ts';
import { BLOCK_MARKS } from '../archive/marks/marks.ts';
import type { OpenData } from '../archive/marks/mark.ts';

const OPEN_DATA = Object.values(BLOCK_MARKS).flatMap(({ openData }) => openData ?? []);

/** The keys of an item's record that marks fill. Each is a list of records, whose fields the mark describes. */
export const MARK_FIELDS: Readonly<Record<string, ReturnType<typeof describeRecords>>> = Object.fromEntries(
  OPEN_DATA.map((openData) => [openData.key, describeRecords(openData)]),
);

/** The records of the marks among the blocks of an item. */
export function markRecords(blocks: readonly Block[]): z.infer<z.ZodObject<typeof MARK_FIELDS>> {
  const found = [...walkBlocks(blocks)].flatMap((block) => openRecordOf(block) ?? []);
  return Object.fromEntries(
    OPEN_DATA.map(({ key }) => [key, found.filter((record) => record.key === key).map(({ fields }) => fields)]),
  );
}

function describeRecords({ description, fields }: OpenData<never>) {
  const shape = Object.entries(fields).map(([name, field]) => {
    const text = z.string();
    return [name, (field.optional ? text.nullable() : text).describe(field.description)] as const;
  });
  return z.array(z.strictObject(Object.fromEntries(shape))).describe(description);
}
