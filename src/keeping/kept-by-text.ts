import { hash } from 'node:crypto';
import { loadKeptFile, writeKeptFile } from './kept-file.ts';

/** What was found in texts, kept from one build to the next. */
export interface KeptByText<Value, Asked = string> {
  /** What the text says, found anew where no build before has met the text. */
  readonly find: (asked: Asked) => Value;
  /** Keeps what was asked for since, and nothing else. */
  readonly keep: () => void;
}

/** `place`: one file for all texts. `key` names the program that finds; what `find` gives is plain data and hangs on the text alone. */
export function keepByText<Value>(place: string, key: string, find: (text: string) => Value): KeptByText<Value> {
  return keepByTextOf(place, key, (text) => text, find);
}

/** The same of what is found in other things: all that it hangs on is in the text of each. */
export function keepByTextOf<Value, Asked>(
  place: string,
  key: string,
  textOf: (asked: Asked) => string,
  find: (asked: Asked) => Value,
): KeptByText<Value, Asked> {
  const before = loadKeptFile<ReadonlyMap<string, Value>>(place, key) ?? new Map<string, Value>();
  const used = new Map<string, Value>();
  let isNew = false;
  return {
    find: (asked) => {
      const name = hash('sha256', textOf(asked)).slice(0, NAME_LENGTH);
      const known = used.get(name) ?? before.get(name);
      const value = known ?? find(asked);
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
