/** Numbers from 0 up to 1, the same on every machine for the same seed: Mulberry32. */
export function startChance(seed: number): () => number {
  let state = (seed + 1) * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The values in an order that the seed decides. */
export function shuffle<Value>(values: readonly Value[], chance: () => number): readonly Value[] {
  return values
    .map((value) => ({ value, place: chance() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ value }) => value);
}
