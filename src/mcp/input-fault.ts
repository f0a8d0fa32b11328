import { z } from 'zod';

/** A question that is no input of its tool. The message is Swedish, and says of each property what is wrong with it. */
export class InputFault extends Error {
  override name = 'InputFault';
}

/** What was sent as the input of a tool; a number may be sent as text, and text of digits as a number. Throws an `InputFault` where it is none. */
export function readInput<Input extends z.ZodObject>(input: Input, sent: unknown): z.output<Input> {
  const asSent = z.record(z.string(), z.unknown()).safeParse(sent ?? {});
  const given = asSent.success ? turnNumbers(input, asSent.data) : sent;
  const read = input.safeParse(given, { error: (issue) => inSwedish(issue, Object.keys(input.shape)) });
  if (read.success) return read.data;
  const faults = new Map(
    read.error.issues.toReversed().map(({ path, message }) => [path.length === 0 ? 'Frågan' : path.join('.'), message]),
  );
  throw new InputFault(
    [...faults]
      .toReversed()
      .map(([place, message]) => `${place}: ${message.replace(/\.?$/u, '.')}`)
      .join(' '),
  );
}

/** Every property whose type alone is wrong, in the other form. */
function turnNumbers(input: z.ZodObject, sent: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const turned = { ...sent };
  for (const issue of input.safeParse(sent).error?.issues ?? []) {
    const [key, ...under] = issue.path;
    if (issue.code !== 'invalid_type' || typeof key !== 'string' || under.length > 0) continue;
    const value = sent[key];
    if (issue.expected === 'string' && typeof value === 'number') turned[key] = String(value);
    else if (typeof value === 'string' && /^\s*\d{1,9}\s*$/.test(value)) turned[key] = Number(value);
  }
  return turned;
}

function inSwedish(issue: z.core.$ZodRawIssue, keys: readonly string[]): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'Det ska anges.';
      return issue.expected === 'string'
        ? 'Det ska vara text.'
        : ['number', 'int'].includes(issue.expected)
          ? 'Det ska vara ett heltal.'
          : undefined;
    case 'too_small':
      return issue.origin === 'string'
        ? `Det ska ha minst ${issue.minimum} tecken.`
        : `Det ska vara minst ${issue.minimum}.`;
    case 'too_big':
      return issue.origin === 'string'
        ? `Det får ha högst ${issue.maximum} tecken.`
        : `Det får vara högst ${issue.maximum}.`;
    case 'invalid_value':
      return `Det ska vara något av: ${issue.values.join(', ')}.`;
    case 'unrecognized_keys':
      return `Verktyget tar inte emot ${issue.keys.map((key) => `”${key}”`).join(', ')}. Det tar emot: ${keys.join(', ')}.`;
    default:
      return undefined;
  }
}

/** The schema as a client is told of it, without its checks: what is wrong with a question is answered by the tool, in Swedish. */
export function announceOnly(input: z.ZodObject) {
  const { jsonSchema, ...standard } = input['~standard'];
  return { '~standard': { ...standard, jsonSchema, validate: (value: unknown) => ({ value }) } };
}
