import { z } from 'zod';
import { TEXT_CAPS } from './size-of-text.ts';
import { parseFilingDate } from '../swedish/calendar-date.ts';

/**
 * The kinds of values that an editor writes. Each kind has the Swedish words that say what was expected; they reach the
 * editor through `schema-diagnostics.ts`. This one is a text that is not empty.
 */
export function text(example: string, most = LONGEST) {
  const expected = `en text, till exempel ${example}`;
  return z
    .string({ error: expected })
    .max(most, { error: `en text på högst ${most.toLocaleString('sv')} tecken, till exempel ${example}` })
    .refine((value) => value.trim() !== '', { error: expected });
}

/** In characters: more than any name, place or description has. */
const LONGEST = 10_000;

/** A text that a document prints on many lines, such as its head. */
export function longText(example: string) {
  return text(example, TEXT_CAPS.characters.most);
}

/** One of these words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: `${words.slice(0, -1).join(', ')} eller ${words.at(-1)}` });
}

/** A list of such values. */
export function listOf<Item extends z.ZodType>(item: Item, example: string) {
  return z.array(item, { error: `en lista med ett bindestreck framför varje rad, till exempel ${example}` }).readonly();
}

/** A date as `datum` may give it, with the code of a fault in `params.code` of the issue. */
export const filingDate = z
  .string({ error: 'ett datum inom citattecken, till exempel "2021-03-19"' })
  .superRefine((value, context) => {
    const parsed = parseFilingDate(value);
    if (typeof parsed === 'string') context.addIssue({ code: 'custom', params: { code: parsed, found: value } });
  });

/** A text that can be an id in an address. */
export function isSafeIdText(example: string) {
  return z
    .string({ error: `ett namn med bara a–z, 0–9 och bindestreck, till exempel ${example}` })
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
      error: `ett namn med bara a–z, 0–9 och bindestreck, till exempel ${example}`,
    });
}
