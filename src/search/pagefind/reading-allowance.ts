/**
 * What may be read of one index, or of all indexes of an archive together, before it is opened anew: what an index sends is
 * kept and walked, so that these sums are what it can cost, whatever it holds. Measured at 1,000 and reckoned for 10,000 made
 * meetings: `test/search/pagefind/index-within-allowance.test.ts`.
 */
const ALLOWED = {
  /** Of parts, unpacked. They are kept. */
  bytes: 64_000_000,
  /** Named by the index. 10,000 made meetings have 135,000, in 30 indexes. */
  records: 700_000,
  /** Files with words, named by the index. 10,000 made meetings have 30,000. */
  files: 100_000,
  /** In the files that were fetched, and again those whose spellings were read. */
  words: 1_000_000,
  /** Places and records that were looked at, each as often as it was. */
  walks: 50_000_000,
  /** Records that were found, and their places; the letters of those that were read. They are kept. */
  found: 16_000_000,
} as const;

type Spent = keyof typeof ALLOWED;

export interface ReadingAllowance {
  /** Counts what is about to be read. Throws where it is more than is left, and from then on whatever is to be read. */
  readonly spend: (what: Spent, amount: number) => void;
  /** How much has been read. */
  readonly spent: (what: Spent) => number;
  /** Of what questions read, more than half has been: what is kept of it should be let go before another question. */
  readonly isHalfSpent: () => boolean;
}

/** Thrown where an index holds more than any index does. */
class TooMuch extends Error {
  override name = 'TooMuch';
}

export function buildAllowance(): ReadingAllowance {
  const sums: Record<Spent, number> = { bytes: 0, records: 0, files: 0, words: 0, walks: 0, found: 0 };
  let breach: TooMuch | undefined;
  return {
    spend: (what, amount) => {
      if (!(sums[what] + amount <= ALLOWED[what])) breach ??= new TooMuch(`More than ${ALLOWED[what]} ${what}`);
      if (breach) throw breach;
      sums[what] += amount;
    },
    spent: (what) => sums[what],
    isHalfSpent: () => OF_QUESTIONS.some((what) => sums[what] > ALLOWED[what] / 2),
  };
}

const OF_QUESTIONS = ['bytes', 'words', 'walks', 'found'] as const satisfies readonly Spent[];

/** For this archive's own index, which may be read for as long as the page stands open. */
export const UNBOUNDED: ReadingAllowance = { spend: () => undefined, spent: () => 0, isHalfSpent: () => false };
