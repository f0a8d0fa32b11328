/**
 * A stretch of text. `html` is safe to show as it is; a reference in it is an `<a data-ref="N">`
 * without an address, N being its index among the meeting's references. `text` is the same words, plain.
 */
export interface RichText {
  readonly html: string;
  readonly text: string;
}
