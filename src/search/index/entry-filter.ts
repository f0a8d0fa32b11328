/** Tells of most texts that they are no entry of a dictionary, by a number alone: without making the text. */
export interface EntryFilter {
  /** False where no entry has this number. True for every entry's, and for some one in thirty of others. */
  readonly may: (hash: number) => boolean;
}

/** So many bits for some 150,000 entries. */
const BITS = 22;

/** The number of a text is this, sign after sign, from 0. */
export function addToHash(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

export function hashOf(text: string, from = 0): number {
  let hash = from;
  for (let place = 0; place < text.length; place += 1) hash = addToHash(hash, text.charCodeAt(place));
  return hash;
}

export function buildEntryFilter(entries: Iterable<string>): EntryFilter {
  const bits = new Uint8Array(1 << (BITS - 3));
  const placeOf = (hash: number) => Math.imul(hash, 0x9e3779b1) >>> (32 - BITS);
  for (const entry of entries) {
    const place = placeOf(hashOf(entry));
    bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
  }
  return {
    may: (hash) => {
      const place = placeOf(hash);
      return ((bits[place >> 3] ?? 0) & (1 << (place & 7))) !== 0;
    },
  };
}
