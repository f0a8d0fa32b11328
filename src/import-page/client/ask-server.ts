import type { z } from 'zod';
import { READ_PARAMETERS, SERVICES } from '../addresses.ts';
import {
  checkAnswer,
  failure,
  readAnswer,
  saveAnswer,
  type CheckedText,
  type ReadAnswer,
  type SaveAnswer,
} from '../messages.ts';

/** A document to be read, with what the person at the page says about it. */
export interface ReadQuestion {
  readonly file: File;
  readonly organ: string;
  /** Empty where the document itself tells the date. */
  readonly date: string;
  /** The letter of a second meeting on the same day; empty for the first. */
  readonly letter: string;
}

/**
 * Asks the server to read a document. Like `askCheck` and `askSave`, it rejects with an `Error` whose message is in
 * Swedish and can be shown.
 */
export function askRead({ file, organ, date, letter }: ReadQuestion): Promise<ReadAnswer> {
  const told = new URLSearchParams({
    [READ_PARAMETERS.file]: file.name,
    [READ_PARAMETERS.organ]: organ,
    [READ_PARAMETERS.date]: date,
    [READ_PARAMETERS.letter]: letter,
  });
  return ask(`${SERVICES.read}?${told}`, file, 'application/octet-stream', readAnswer);
}

export function askCheck(text: string): Promise<CheckedText> {
  return ask(SERVICES.check, JSON.stringify({ text }), 'application/json', checkAnswer);
}

export function askSave(text: string, replace: boolean): Promise<SaveAnswer> {
  return ask(SERVICES.save, JSON.stringify({ text, replace }), 'application/json', saveAnswer);
}

async function ask<Answer>(
  address: string,
  body: Blob | string,
  type: string,
  schema: z.ZodType<Answer>,
): Promise<Answer> {
  const response = await fetch(address, { method: 'POST', body, headers: { 'Content-Type': type } }).catch(() => {
    throw new Error(
      'Arkivet på den här datorn svarar inte. Kontrollera att npm run dev fortfarande är igång i kommandofönstret.',
    );
  });
  const told: unknown = await response.json().catch(() => undefined);
  const answer = response.ok ? schema.safeParse(told).data : undefined;
  if (answer !== undefined) return answer;
  throw new Error(
    failure.safeParse(told).data?.message ??
      'Svaret gick inte att läsa. Starta om npm run dev, ladda om sidan och försök igen.',
  );
}
