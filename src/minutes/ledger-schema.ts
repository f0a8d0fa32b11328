import { z } from 'zod';
import { parseFilingDate } from '../swedish/calendar-date.ts';
import { isSafeId } from '../archive/identifier.ts';

const id = z.string({ error: 'id saknas eller är ingen text' }).refine(isSafeId, { error: 'id är ingen adress' });
const target = z.string({ error: 'target saknas' }).refine(isSafeId, { error: 'target är ingen adress' });
const hash = (key: string) =>
  z.string({ error: `${key} saknas` }).regex(/^[0-9a-f]{64}$/, { error: `${key} är inte 64 tecken 0–9 och a–f` });
const reason = z.string({ error: 'reason saknas' }).refine((text) => text.trim() !== '', { error: 'reason är tom' });
const day = z.string({ error: 'date saknas' }).refine(isLedgerDay, { error: 'date är ingen dag i kalendern' });

const common = {
  id,
  date: day,
  previous: hash('previous'),
  reason: reason.optional(),
  reasonSha256: hash('reasonSha256').optional(),
};

const NEEDS_REASON: ReadonlySet<string> = new Set(['withdrawn', 'corrected']);

/** One line of `liggare.jsonl`, the ledger. */
export const ledgerLineSchema = z
  .discriminatedUnion(
    'event',
    [
      z.strictObject({ event: z.literal('published'), ...common, sha256: hash('sha256') }),
      z.strictObject({ event: z.literal('moved'), ...common, target }),
      z.strictObject({ event: z.literal('withdrawn'), ...common }),
      z.strictObject({ event: z.literal('corrected'), ...common, sha256: hash('sha256') }),
    ],
    { error: 'event är inte published, moved, withdrawn eller corrected' },
  )
  .refine(({ reason: clear, reasonSha256 }) => clear === undefined || reasonSha256 === undefined, {
    error: 'reason och reasonSha256 står båda på raden',
  })
  .refine(
    ({ event, reason: clear, reasonSha256 }) => !NEEDS_REASON.has(event) || (clear ?? reasonSha256) !== undefined,
    {
      error: 'reason saknas',
    },
  )
  .transform(({ reason: clear, reasonSha256, ...line }) => ({
    ...line,
    ...(clear === undefined ? {} : { reason: clear }),
    ...(reasonSha256 === undefined ? {} : { reasonSha256 }),
  }));

/** A file of `lydelser/`: a wording with its salt, or the day and reason of its erasure. */
export const wordingSchema = z.union([
  z.strictObject({ salt: z.string().regex(/^[0-9a-f]{32}$/), text: z.string() }),
  z.strictObject({ raderad: z.string().refine(isLedgerDay), skäl: z.string() }),
]);

/** `liggare.hash`: the number of lines in the ledger and the hash of the last one. */
export const sealPattern = /^(\d+) ([0-9a-f]{64})\s*$/;

/** The faults of a ledger line as one sentence in Swedish. */
export function explainIssues(error: z.ZodError): string {
  return error.issues
    .map((issue) => (issue.code === 'unrecognized_keys' ? `okänd uppgift ${issue.keys.join(', ')}` : issue.message))
    .join('; ');
}

/** Whether a text is a day as the ledger writes it. */
export function isLedgerDay(text: string): boolean {
  const date = parseFilingDate(text);
  return typeof date !== 'string' && date.precision === 'day';
}
