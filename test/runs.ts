import process from 'node:process';

/** How many times as many runs as usual: more than one in the long search, `npm run test:lange`. */
export const FACTOR = Number(process.env['RUNS_FACTOR'] ?? 1);

/** The runs of a property: as many as find its faults in `npm test`, and more in the long search. */
export function runs(usual: number): number {
  return usual * FACTOR;
}
