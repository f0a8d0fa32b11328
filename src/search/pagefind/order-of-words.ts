/** Whether a text stands before another, or is the same: by the numbers of their signs, as an index sorts them. */
export function isAtMost(text: string, other: string): boolean {
  let place = 0;
  while (place < text.length && text[place] === other[place]) place += 1;
  return (text.codePointAt(place) ?? -1) <= (other.codePointAt(place) ?? -1);
}
