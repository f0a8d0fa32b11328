import { hash } from 'node:crypto';
import { loadKeptFile, writeKeptFile } from './kept-file.ts';

/** What was found in texts, kept from one build to the next. */
export interface KeptByText<Value> {
  /** What the text says, found anew where no build before has met the text. */
  readonly find: (text: string) => Value;
  /** Keeps what was asked for since, and nothing else. */
  readonly keep: () => void;
}

/** `place`: one file for all texts. `key` names the program that finds; what `find` gives is plain data and hangs on the text alone. */
export function keepByText<Value>(place: string, key: string, find: (text: string) => Value): KeptByText<Value> {
  const before = loadKeptFile<ReadonlyMap<string, Value>>(place, key) ?? new Map<string, Value>();
  const used = new Map<string, Value>();
  let isNew = false;
  return {
    find: (text) => {
      const name = hash('sha256', text).slice(0, NAME_LENGTH);
      const known = used.get(name) ?? before.get(name);
      const value = known ?? find(text);
      isNew ||= known === undefined;
      used.set(name, value);
      return value;
    },
    keep: () => {
      if (isNew || used.size < before.size) writeKeptFile(place, key, used);
    },
  };
}

/** In signs of a digest: enough that no two texts of any archive share one. */
const NAME_LENGTH = 32;
