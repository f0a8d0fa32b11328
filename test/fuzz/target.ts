import fc from 'fast-check';

/** A part of the program that is given what nobody meant to give it. */
export interface Target {
  /** Plays what the seed draws, and gives all that is wrong with the answer, in words for whoever looks for the cause. */
  readonly play: (seed: number) => Promise<Played>;
  /** Ends what it has started. */
  readonly close?: () => Promise<void> | void;
}

export interface Played {
  readonly findings: readonly string[];
  /** What came of it, to be counted: `refused`, `built`. */
  readonly ends: readonly string[];
}

/** The one value that a seed draws. */
export function draw<Value>(arbitrary: fc.Arbitrary<Value>, seed: number): Value {
  const [value] = fc.sample(arbitrary, { seed, numRuns: 1 });
  if (value === undefined) throw new Error('Nothing was drawn');
  return value;
}
