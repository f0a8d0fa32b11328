/** A stretch of years with an index of its own. */
export interface Shard<Value> {
  readonly from: number;
  readonly to: number;
  readonly values: readonly Value[];
}

/** Beyond so many records, some 350 meetings, a first question fetches more than it should: an index tells of each that it holds. */
export const MOST_RECORDS = 5_000;

/** Whole years, the newest first, as many together as fit. A year that alone holds more is one shard all the same. */
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
