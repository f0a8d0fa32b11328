import { z } from 'zod';

/** One key of a record, in words. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  /** The fields of the records that the key holds, if it holds any. */
  readonly within: readonly Field[];
}

/**
 * The fields of a record, in words for people. They are made from the declaration that files and schemas are made from.
 */
export function fieldsOf(record: z.ZodObject): readonly Field[] {
  return Object.entries(record.shape).flatMap(([name, value]) =>
    value instanceof z.ZodType ? [fieldOf(name, value)] : [],
  );
}

function fieldOf(name: string, value: z.ZodType): Field {
  return { name, type: typeInWords(value), description: value.description ?? '', within: fieldsWithin(value) };
}

function fieldsWithin(value: z.ZodType): readonly Field[] {
  if (value instanceof z.ZodObject) return fieldsOf(value);
  const inner = innerType(value);
  return inner ? fieldsWithin(inner) : [];
}

function typeInWords(value: z.ZodType): string {
  const inner = innerType(value);
  if (value instanceof z.ZodNullable) return `${inner ? typeInWords(inner) : ''} eller null`;
  if (value instanceof z.ZodOptional) return `${inner ? typeInWords(inner) : ''}, ibland`;
  if (value instanceof z.ZodArray) return `lista: ${inner ? typeInWords(inner) : ''}`;
  if (value instanceof z.ZodBoolean) return 'sant eller falskt';
  if (value instanceof z.ZodNumber) return 'heltal';
  if (value instanceof z.ZodEnum) return value.options.join(', ');
  if (value instanceof z.ZodISODate) return 'dag';
  return value instanceof z.ZodObject ? 'post' : 'text';
}

function innerType(value: z.ZodType): z.ZodType | undefined {
  const inner =
    value instanceof z.ZodNullable || value instanceof z.ZodOptional
      ? value.unwrap()
      : value instanceof z.ZodArray
        ? value.element
        : undefined;
  return inner instanceof z.ZodType ? inner : undefined;
}
