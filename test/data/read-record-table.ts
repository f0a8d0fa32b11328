import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { GUARD_COLUMN } from '../../src/data/csv.ts';
import { columnsOf, LISTS_OF_TEXTS } from '../../src/data/record-table.ts';

const row = z.record(z.string(), z.string());

/** A table as the records it was made of, read by a parser that is not ours, as the page of open data tells people to. */
export function readRecordTable<Shape extends z.ZodRawShape>(
  record: z.ZodObject<Shape, z.core.$strict>,
  text: string,
): readonly z.infer<typeof record>[] {
  return z
    .array(row)
    .parse(parse(text, { bom: true, columns: true, recordDelimiter: '\r\n' }))
    .map(({ [GUARD_COLUMN]: guarded = '', ...cells }) => {
      const names = guarded.split(' ');
      const words = Object.fromEntries(
        Object.entries(cells).map(([name, cell]) => [name, names.includes(name) ? cell.slice(1) : cell]),
      );
      return record.parse(readCells(record, words, ''));
    });
}

function readCells(record: z.ZodObject, words: Readonly<Record<string, string>>, prefix: string): unknown {
  return Object.fromEntries(
    Object.entries(record.shape).map(([name, type]) => {
      if (!(type instanceof z.ZodType)) throw new Error(`${name} is no type`);
      const inner = type instanceof z.ZodNullable ? type.unwrap() : type;
      if (inner instanceof z.ZodObject) {
        const empty = columnsOf(inner).every((column) => (words[`${prefix}${name}_${column.name}`] ?? '') === '');
        return [name, empty && type instanceof z.ZodNullable ? null : readCells(inner, words, `${prefix}${name}_`)];
      }
      const cell = words[`${prefix}${name}`] ?? '';
      if (inner instanceof z.ZodArray) {
        return [name, cell === '' ? [] : cell.split(LISTS_OF_TEXTS.has(name) ? '\n\n' : ' ')];
      }
      if (inner instanceof z.ZodBoolean) return [name, cell === 'true'];
      return [name, cell === '' && type instanceof z.ZodNullable ? null : cell];
    }),
  );
}
