import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { MOST_BYTES } from './size-of-text.ts';

/** The bytes of a file, as many as tell that it is too large. */
export function loadStart(place: string): Buffer {
  const bytes = Buffer.alloc(Math.min(statSync(place).size, MOST_BYTES + 1));
  const file = openSync(place, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}
