import { z } from 'zod';
import { parseJson } from '../../archive/parse-json.ts';
import { withoutHiddenWords } from './marks.ts';

/** What Pagefind writes of a record. */
const recordSchema = z.looseObject({ content: z.string(), meta: z.looseObject({ title: z.string().optional() }) });

/**
 * A record as Pagefind wrote it, without the words by which it is found and which nobody sees: they stand in the files of
 * words. Each word keeps its place. It is a sixth smaller.
 */
export function shortenRecord(text: string): string {
  const record = recordSchema.parse(parseJson(text));
  return JSON.stringify({
    ...record,
    content: withoutHiddenWords(record.content),
    meta: { title: withoutHiddenWords(record.meta.title ?? '') },
  });
}
