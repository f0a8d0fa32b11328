/** A span of years with an index of its own. */
export interface Shard<Value> {
  readonly from: number;
  readonly to: number;
  readonly values: readonly Value[];
}

/**
 * The most records in one index, some 350 meetings. A first question fetches a line about every record of an index, so
 * a larger one would make it slow.
 */
export const MOST_RECORDS = 5_000;

/**
 * Puts whole years together, the newest first, as many as fit in `most`. A year that alone holds more becomes one
 * shard.
 */
export function buildShards<Value extends { readonly year: number }>(
  values: readonly Value[],
  most = MOST_RECORDS,
): readonly Shard<Value>[] {
  const years = [...Map.groupBy(values, ({ year }) => year)].toSorted(([a], [b]) => b - a);
  const shards: Shard<Value>[] = [];
  for (const [year, own] of years) {
    const last = shards.at(-1);
    if (last && last.values.length + own.length <= most)
      shards[shards.length - 1] = { ...last, from: year, values: [...own, ...last.values] };
    else shards.push({ from: year, to: year, values: own });
  }
  return shards;
}
