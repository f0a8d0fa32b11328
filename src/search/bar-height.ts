/** The height of the histogram of years, in units of its SVG. */
export const HISTOGRAM_HEIGHT = 40;

/** Of a year's bar among the others: a year without hits is a line, one with a single hit can be seen. */
export function barHeight(amount: number, most: number): number {
  return amount === 0 ? 1 : Math.max(2, Math.round((amount / most) * HISTOGRAM_HEIGHT));
}
