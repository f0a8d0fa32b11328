/** The height of the histogram of years, in units of its SVG. */
export const HISTOGRAM_HEIGHT = 40;

/**
 * The height of one year's bar, where `most` is the largest amount of any year. A year without hits is a line; a year
 * with one hit can still be seen.
 */
export function barHeight(amount: number, most: number): number {
  return amount === 0 ? 1 : Math.max(2, Math.round((amount / most) * HISTOGRAM_HEIGHT));
}
