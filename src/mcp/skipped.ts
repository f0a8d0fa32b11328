import { z } from 'zod';

/** How many of the answers are left out, from the first: those that were told before. */
export const skippedInput = z
  .int()
  .min(0)
  .max(200)
  .default(0)
  .describe('Så många svar hoppas över, från det första: så många som redan är visade. Då visas de som fler räknar.');

/** Why nothing is told where all the answers are skipped. */
export function allSkipped(amount: number): string {
  return `Inget är kvar att visa: svaren är ${amount}, och alla är överhoppade.`;
}
