import type { Span } from '../span.ts';

/** Made for: `Storgatan 5`, `Kvarnvägen 12 B`, `Södra Kungsgatan 3A`, `Lillgränd 4`. Not for roads: `riksväg 70`, `väg 45`. */
const STREET =
  /(?<!\p{L})\p{Lu}\p{Ll}{1,30}(?:gatan|vägen|gränd(?:en)?|stigen|torget|backen|allén)\s{1,3}\d{1,4}(?:\s?[A-Za-z](?!\p{L}))?/gu;

/** Places in a text that give the street and the number of a house. */
export function findStreetAddresses(text: string): readonly Span[] {
  return [...text.matchAll(STREET)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}
