/**
 * The row of each place on a line, the first row where it fits: two places of a row lie at least `apart` from one another. Places
 * come in order.
 */
export function placeInRows(places: readonly number[], apart: number): readonly number[] {
  const ends: number[] = [];
  return places.map((place) => {
    const free = ends.findIndex((end) => place - end >= apart);
    const row = free === -1 ? ends.length : free;
    ends[row] = place;
    return row;
  });
}
