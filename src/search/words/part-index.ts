/** Where in a word a text must stand. */
export type PartPlace = 'whole' | 'start' | 'end' | 'anywhere';

export interface PartEntry<Value> {
  readonly text: string;
  readonly place: PartPlace;
  readonly value: Value;
}

/**
 * Gives a function that finds the values of the texts that a word has where they must stand, each once, in the order of the
 * entries. The parts of the word are looked up, so that its cost does not grow with the number of entries.
 */
export function buildPartIndex<Value>(entries: readonly PartEntry<Value>[]): (word: string) => readonly Value[] {
  const orders = new Map(entries.map(({ value }, order) => [value, order] as const).toReversed());
  const byPlace = Map.groupBy(entries, ({ place }) => place);
  const tables = [...byPlace].map(([place, own]) => ({
    place,
    lengths: [...new Set(own.map(({ text }) => text.length))],
    values: Map.groupBy(own, ({ text }) => text),
  }));
  return (word) => {
    const found = new Set<Value>();
    for (const { place, lengths, values } of tables)
      for (const length of lengths) {
        const last = word.length - length;
        if (last < 0 || (place === 'whole' && last > 0)) continue;
        const [from, to] = place === 'anywhere' ? [0, last] : place === 'end' ? [last, last] : [0, 0];
        for (let start = from; start <= to; start += 1)
          for (const { value } of values.get(word.slice(start, start + length)) ?? []) found.add(value);
      }
    return found.size < 2 ? [...found] : [...found].toSorted((a, b) => (orders.get(a) ?? 0) - (orders.get(b) ?? 0));
  };
}
