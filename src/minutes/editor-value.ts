import { z } from 'zod';
import { parseFilingDate } from '../swedish/calendar-date.ts';

/**
 * The values that an editor writes, each with the words that say what was expected.
 * Those words reach the editor through `schema-diagnostics.ts`.
 */
export function text(example: string) {
  const expected = `en text, till exempel ${example}`;
  return z.string({ error: expected }).refine((value) => value.trim() !== '', { error: expected });
}

export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: `${words.slice(0, -1).join(', ')} eller ${words.at(-1)}` });
}

export function listOf<Item extends z.ZodType>(item: Item, example: string) {
  return z.array(item, { error: `en lista med ett bindestreck framför varje rad, till exempel ${example}` }).readonly();
}

/** `params.code` names the diagnostic. */
export const filingDate = z
  .string({ error: 'ett datum inom citattecken, till exempel "2021-03-19"' })
  .superRefine((value, context) => {
    const parsed = parseFilingDate(value);
    if (typeof parsed === 'string') context.addIssue({ code: 'custom', params: { code: parsed, found: value } });
  });

export function isSafeIdText(example: string) {
  return z
    .string({ error: `ett namn med bara a–z, 0–9 och bindestreck, till exempel ${example}` })
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
      error: `ett namn med bara a–z, 0–9 och bindestreck, till exempel ${example}`,
    });
}
