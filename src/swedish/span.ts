/** A stretch of a text: the places of its first character and of the one after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
