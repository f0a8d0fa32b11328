import { parseJson } from '../../archive/parse-json.ts';

/** What Pagefind's file of an index tells: its name, and the signs that it takes for letters. */
export interface IndexEntry {
  readonly name: string;
  readonly letters: readonly string[];
}

/** Reads the entry of an index as Pagefind writes it. Throws where it is none. */
export function readEntry(text: string): IndexEntry {
  const entry: unknown = parseJson(text);
  if (!isObject(entry) || !isObject(entry['languages'])) throw new Error('This is no entry of an index');
  const swedish = entry['languages']['sv'];
  const letters = entry['include_characters'] ?? [];
  if (!isObject(swedish) || typeof swedish['hash'] !== 'string' || !isList(letters) || letters.length > MOST_LETTERS)
    throw new Error('This is no entry of a Swedish index');
  return { name: swedish['hash'], letters };
}

/** We tell Pagefind of one. */
const MOST_LETTERS = 200;

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((own) => typeof own === 'string');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
