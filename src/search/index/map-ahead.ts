/**
 * Gives what is made of each item, in the order of the items; `most` are under way at a time. Throws what the first that fails throws,
 * when those before it are made.
 */
export async function mapAhead<Item, Result>(
  items: Iterable<Item>,
  make: (item: Item) => Promise<Result>,
  most: number,
): Promise<readonly Result[]> {
  const results: Promise<Result>[] = [];
  for (const item of items) {
    await results.at(-most);
    const own = make(item);
    /* It is awaited later, and may have failed by then. */
    own.catch(() => undefined);
    results.push(own);
  }
  return Promise.all(results);
}
