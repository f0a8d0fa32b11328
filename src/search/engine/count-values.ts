/** The records of each value of one filter. */
export type ValueSets = ReadonlyMap<string, ReadonlySet<string>>;

/** How many hits each value would give, by filter and value. */
export type Counts = Readonly<Record<string, ReadonlyMap<string, number>>>;

/**
 * For each value of each filter: how many hits have it, among those that the choices of the other filters let through.
 * The counts are exact because every record is one item.
 */
export function countValues(
  found: ReadonlySet<string>,
  sets: Readonly<Record<string, ValueSets>>,
  chosen: ReadonlyMap<string, ReadonlySet<string>>,
): Counts {
  return Object.fromEntries(
    Object.entries(sets).map(([name, values]) => {
      const others = [...chosen].filter(([other]) => other !== name).map(([, set]) => set);
      const within = [...found].filter((id) => others.every((set) => set.has(id)));
      return [name, new Map([...values].map(([value, set]) => [value, within.filter((id) => set.has(id)).length]))];
    }),
  );
}
