/** A path as a person writes it in a shell. */
export function shellWord(place: string): string {
  return /^[\p{L}\d_/.:\\-]+$/u.test(place) ? place : `'${place.replaceAll("'", String.raw`'\''`)}'`;
}
