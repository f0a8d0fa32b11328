/**
 * The least of some numbers, Infinity of none. An argument list has room for some hundred thousand numbers and a large archive has
 * more, so that `Math.min(...numbers)` would end the program.
 */
export function leastOf(numbers: Iterable<number>): number {
  let least = Infinity;
  for (const number of numbers) least = Math.min(least, number);
  return least;
}

/** The greatest of some numbers, -Infinity of none. */
export function greatestOf(numbers: Iterable<number>): number {
  let greatest = -Infinity;
  for (const number of numbers) greatest = Math.max(greatest, number);
  return greatest;
}
