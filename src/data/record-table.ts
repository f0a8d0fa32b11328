import { z } from 'zod';
import { csvHead, csvRow } from './csv.ts';

/** A column of a table: a key of the record, or of a record within it, as `giltighet_till`. */
export interface TableColumn {
  readonly name: string;
  readonly path: readonly string[];
  readonly type: z.ZodType;
}

/** The columns of a record's table, in the order of its keys; a record within it gives a column for each of its keys. */
export function columnsOf(record: z.ZodObject): readonly TableColumn[] {
  return Object.entries(record.shape).flatMap(([name, value]): readonly TableColumn[] => {
    if (!(value instanceof z.ZodType)) return [];
    const within = value instanceof z.ZodNullable ? value.unwrap() : value;
    if (!(within instanceof z.ZodObject)) return [{ name, path: [name], type: value }];
    return columnsOf(within).map((column) => ({
      ...column,
      name: `${name}_${column.name}`,
      path: [name, ...column.path],
    }));
  });
}

/** The lists whose entries are texts, which an empty line divides; a space divides the ids of every other list. */
export const LISTS_OF_TEXTS: ReadonlySet<string> = new Set(['satser', 'enligt']);

/** Records as CSV. What is null is an empty cell, and a record that is null a row of them. */
export function recordTable(record: z.ZodObject, records: readonly unknown[]): string {
  const { head, row } = tableOf(record);
  return head + records.map(row).join('');
}

/** The same piece by piece. */
export function tableOf(record: z.ZodObject): { readonly head: string; readonly row: (record: unknown) => string } {
  const columns = columnsOf(record);
  const names = columns.map(({ name }) => name);
  const row = (each: unknown) =>
    csvRow(
      names,
      columns.map(({ path }) => cellOf(valueAt(each, path), path.at(-1) ?? '')),
    );
  return { head: csvHead(names), row };
}

/** What a record has at the path of a column. */
export function valueAt(record: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return record;
  return typeof record === 'object' && record !== null ? valueAt(Reflect.get(record, key), rest) : undefined;
}

function cellOf(value: unknown, name: string): string {
  if (Array.isArray(value)) return value.map(String).join(LISTS_OF_TEXTS.has(name) ? '\n\n' : ' ');
  return value === null || value === undefined ? '' : String(value);
}
