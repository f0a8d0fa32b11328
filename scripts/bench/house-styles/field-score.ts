import type { ReportedItem } from '../../../src/import/import-report.ts';

/** What is judged of each document. A refusal is right where the document asks for one. */
export const READING_FIELDS = [
  'items',
  'titles',
  'decisions',
  'people',
  'presence',
  'dates',
  'attachments',
  'followUps',
  'refusals',
] as const;

export type ReadingField = (typeof READING_FIELDS)[number];

export interface FieldReading {
  /** How many were to be found, and those that were found without being there. */
  readonly asked: number;
  readonly right: number;
  /** Each wrong reading in words. */
  readonly faults: readonly string[];
  /** The words that were found rightly: a diagnostic that quotes them tells of no fault. */
  readonly rightWords?: readonly string[];
}

/** A refused document has no faults. */
export interface FieldScore extends FieldReading {
  /** How many of the faults no diagnostic tells of. */
  readonly silent: number;
}

/** An expected item and the one that was found for it. */
export interface ItemPair {
  readonly number: string;
  readonly titles: readonly string[];
  readonly item: ReportedItem | undefined;
}

const NOTHING_ASKED: FieldScore = { asked: 0, right: 0, faults: [], silent: 0 };

export function addScores(scores: readonly FieldScore[]): FieldScore {
  return scores.reduce(
    (sum, score) => ({
      asked: sum.asked + score.asked,
      right: sum.right + score.right,
      faults: [...sum.faults, ...score.faults],
      silent: sum.silent + score.silent,
    }),
    NOTHING_ASKED,
  );
}
