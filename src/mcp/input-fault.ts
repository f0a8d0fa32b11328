import { z } from 'zod';

const { localeError } = z.locales.sv();

/** A question that is no input of its tool. The message is Swedish, and says of each property what is wrong with it. */
export class InputFault extends Error {
  override name = 'InputFault';
}

/** What was sent as the input of a tool. Throws an `InputFault` where it is none. */
export function readInput<Input extends z.ZodObject>(input: Input, sent: unknown): z.output<Input> {
  const read = input.safeParse(sent ?? {}, { error: localeError });
  if (read.success) return read.data;
  throw new InputFault(
    read.error.issues
      .map(({ path, message }) => `${path.length === 0 ? 'Frågan' : path.join('.')}: ${message.replace(/\.?$/u, '.')}`)
      .join(' '),
  );
}

/** The schema as a client is told of it, without its checks: what is wrong with a question is answered by the tool, in Swedish. */
export function announceOnly(input: z.ZodObject) {
  const { jsonSchema, ...standard } = input['~standard'];
  return { '~standard': { ...standard, jsonSchema, validate: (value: unknown) => ({ value }) } };
}
