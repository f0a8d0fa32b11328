import type { z } from 'zod';
import { urls } from '../../site/addresses/urls.ts';
import { KEY_HEADER, READ_PARAMETERS, SERVICES } from '../addresses.ts';
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
  /** The reading of the items that the person chose; empty where nothing is chosen. */
  readonly items: string;
}

/**
 * Asks the server to read a document. Like `askCheck` and `askSave`, it rejects with an `Error` whose message is in
 * Swedish and can be shown.
 */
export function askRead({ file, organ, date, letter, items }: ReadQuestion): Promise<ReadAnswer> {
  const told = new URLSearchParams({
    [READ_PARAMETERS.file]: file.name,
    [READ_PARAMETERS.organ]: organ,
    [READ_PARAMETERS.date]: date,
    [READ_PARAMETERS.letter]: letter,
    [READ_PARAMETERS.items]: items,
  });
  return ask(`${SERVICES.read}?${told}`, file, 'application/octet-stream', readAnswer);
}

export function askCheck(text: string): Promise<CheckedText> {
  return ask(SERVICES.check, JSON.stringify({ text }), 'application/json', checkAnswer);
}

export async function askSave(text: string, replace: boolean): Promise<SaveAnswer> {
  const key = { [KEY_HEADER]: await fetchKey() };
  return ask(SERVICES.save, JSON.stringify({ text, replace }), 'application/json', saveAnswer, key);
}

/** The key that the page has now: the server may have been started anew since this one was opened, and what is written here not lost. */
async function fetchKey(): Promise<string> {
  const page = await reach(fetch(urls.importPage, { cache: 'no-store' }).then((response) => response.text()));
  const [holder] = new DOMParser().parseFromString(page, 'text/html').querySelectorAll<HTMLElement>('[data-nyckel]');
  return holder?.dataset['nyckel'] ?? '';
}

function reach<Value>(asked: Promise<Value>): Promise<Value> {
  return asked.catch(() => {
    throw new Error(
      'Arkivet på den här datorn svarar inte. Kontrollera att npm run dev fortfarande är igång i kommandofönstret.',
    );
  });
}

async function ask<Answer>(
  address: string,
  body: Blob | string,
  type: string,
  schema: z.ZodType<Answer>,
  more: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await reach(fetch(address, { method: 'POST', body, headers: { 'Content-Type': type, ...more } }));
  const told: unknown = await response.json().catch(() => undefined);
  const answer = response.ok ? schema.safeParse(told).data : undefined;
  if (answer !== undefined) return answer;
  throw new Error(
    failure.safeParse(told).data?.message ??
      'Svaret gick inte att läsa. Starta om npm run dev, ladda om sidan och försök igen.',
  );
}
