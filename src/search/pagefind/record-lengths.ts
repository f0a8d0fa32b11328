/** Two bytes each. */
const MOST_WORDS = 0xffff;

/**
 * How many words records have, as bytes: the low byte of each, then the high byte of each, which pack to half of what numbers
 * one after the other do. Undefined where a record has more words than two bytes tell.
 */
export function writeLengths(words: readonly number[]): Uint8Array | undefined {
  if (words.some((count) => count > MOST_WORDS)) return undefined;
  return Uint8Array.from([...words.map((count) => count & 0xff), ...words.map((count) => count >> 8)]);
}

/** Throws where the bytes are not two for each record. */
export function readLengths(bytes: Uint8Array): readonly number[] {
  const half = bytes.length / 2;
  if (!Number.isInteger(half)) throw new Error('Half a length of a record');
  return Array.from({ length: half }, (_each, number) => (bytes[number] ?? 0) | ((bytes[half + number] ?? 0) << 8));
}
