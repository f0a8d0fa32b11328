/** A list that grows with the archive, parted so that no page of it does. */
export interface YearList<Entry> {
  /** Whether one page holds everything. */
  readonly whole: boolean;
  /** All of it where one page holds everything, else the newest; the oldest first, as everywhere here. */
  readonly latest: readonly Entry[];
  /** The newest year first. */
  readonly years: readonly ListedYear<Entry>[];
}

interface ListedYear<Entry> {
  readonly year: number;
  readonly entries: readonly Entry[];
  /** The oldest part first; the last one stands at the address of the year itself. */
  readonly parts: readonly YearPart<Entry>[];
}

interface YearPart<Entry> {
  /** Counted from the year's beginning; undefined at the address of the year itself. */
  readonly number: number | undefined;
  readonly entries: readonly Entry[];
}

/** What the page of a part is given: see `partPaths`. */
export interface PartProps<Entry> {
  readonly listed: ListedYear<Entry>;
  readonly part: YearPart<Entry>;
  /** All years of the list, the newest first. */
  readonly years: readonly number[];
}

export interface ListTraits<Entry> {
  readonly yearOf: (entry: Entry) => number;
  /** How much of a page an entry takes, in elements: `list-weights.ts`. */
  readonly weightOf: (entry: Entry) => number;
  /** What is printed together is parted only where it alone is more than a part: the decisions of a meeting. */
  readonly togetherWith?: (entry: Entry) => unknown;
  /** Where a page would hold more than a reader wants at once: how many entries stand whole, and how many of the newest else. */
  readonly reading?: { readonly whole: number; readonly latest: number };
}

/** The most that a page holds, in elements. With the frame of a page and its filter it stays below 5,000 of them and 60 kB compressed. */
export const MOST_ON_A_PAGE = 4_000;
/** Of a year that is too large for a page, parts of this size are closed from its beginning. */
const CLOSED_PART = (MOST_ON_A_PAGE * 2) / 3;
/** What the first page of a parted list shows of the newest. */
const LATEST = MOST_ON_A_PAGE / 4;

/**
 * Parts a list by years, and a year that is too large for a page into parts. A closed part keeps its number and what it holds: what
 * is new in the year comes to the page of the year itself, until another part is closed. `entries` has the oldest first; `years` are
 * those that have a page in any case, with entries or without.
 */
export function buildYearList<Entry>(
  entries: readonly Entry[],
  given: ListTraits<Entry>,
  years: readonly number[] = [],
): YearList<Entry> {
  const traits = { ...given, weightOf: weighOnce(given.weightOf) };
  const { reading } = traits;
  const whole = weigh(entries, traits) <= MOST_ON_A_PAGE && entries.length <= (reading?.whole ?? entries.length);
  const byYear = Map.groupBy(entries, traits.yearOf);
  return {
    whole,
    latest: whole ? entries : takeLatest(entries, traits),
    years: [...new Set([...byYear.keys(), ...years])]
      .toSorted((a, b) => b - a)
      .map((year) => {
        const own = byYear.get(year) ?? [];
        return { year, entries: own, parts: buildParts(own, traits) };
      }),
  };
}

/** Every page of a list besides its first one, as the route `[...part]` has them: `2024`, `2024/1`. */
export function partPaths<Entry>({ years }: Pick<YearList<Entry>, 'years'>) {
  const all = years.map(({ year }) => year);
  return years.flatMap((listed) =>
    listed.parts.map((part) => ({
      params: { part: part.number === undefined ? String(listed.year) : `${listed.year}/${part.number}` },
      props: { listed, part, years: all },
    })),
  );
}

function buildParts<Entry>(entries: readonly Entry[], traits: ListTraits<Entry>): readonly YearPart<Entry>[] {
  const closed: Entry[][] = [];
  let rest = [...unitsOf(entries, traits)];
  let left = weigh(entries, traits);
  while (left > MOST_ON_A_PAGE) {
    let weight = 0;
    const taken = rest.findIndex((unit, place) => {
      const own = weigh(unit, traits);
      if (place > 0 && weight + own > CLOSED_PART) return true;
      weight += own;
      return false;
    });
    /* The last entry of a year stays, however large it is. */
    if (taken === -1) break;
    closed.push(rest.slice(0, taken).flat());
    rest = rest.slice(taken);
    left -= weight;
  }
  return [
    ...closed.map((own, place) => ({ number: place + 1, entries: own })),
    { number: undefined, entries: rest.flat() },
  ];
}

/** What stays together: entries that are printed together, or one alone where together they are too many. */
function unitsOf<Entry>(entries: readonly Entry[], traits: ListTraits<Entry>): readonly (readonly Entry[])[] {
  const { togetherWith } = traits;
  if (!togetherWith) return entries.map((entry) => [entry]);
  return [...Map.groupBy(entries, togetherWith).values()].flatMap((unit) =>
    weigh(unit, traits) <= CLOSED_PART ? [unit] : unit.map((entry) => [entry]),
  );
}

function takeLatest<Entry>(entries: readonly Entry[], traits: ListTraits<Entry>): readonly Entry[] {
  let weight = 0;
  const latest: (readonly Entry[])[] = [];
  for (const unit of unitsOf(entries.slice(-(traits.reading?.latest ?? LATEST)), traits).toReversed()) {
    weight += weigh(unit, traits);
    if (weight > LATEST && latest.length > 0) break;
    latest.unshift(unit);
  }
  return latest.flat();
}

/** Each entry is asked for in the whole, in its year and in its part. */
function weighOnce<Entry>(weightOf: (entry: Entry) => number): (entry: Entry) => number {
  const known = new Map<Entry, number>();
  return (entry) => {
    const weight = known.get(entry) ?? weightOf(entry);
    known.set(entry, weight);
    return weight;
  };
}

function weigh<Entry>(entries: readonly Entry[], { weightOf }: ListTraits<Entry>): number {
  return entries.reduce((sum, entry) => sum + weightOf(entry), 0);
}
