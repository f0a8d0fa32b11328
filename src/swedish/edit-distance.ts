/**
 * How many slips of the pen lie between two texts: a letter too many, too few, another, or two that have changed places
 * (optimal string alignment). Infinity where they are more than `most`: then not all of it is counted.
 */
export function editDistance(a: string, b: string, most = Infinity): number {
  let nearest = 0;
  let [before, above]: [readonly number[], readonly number[]] = [
    [],
    Array.from({ length: b.length + 1 }, (_each, index) => index),
  ];
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      line.push(
        Math.min(
          (above[column] ?? 0) + 1,
          (line[column - 1] ?? 0) + 1,
          (above[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    /* Two letters that have changed places look two rows back. */
    const near = Math.min(...line);
    if (Math.min(near, nearest) > most) return Infinity;
    nearest = near;
    [before, above] = [above, line];
  }
  const slips = above[b.length] ?? 0;
  return slips > most ? Infinity : slips;
}
