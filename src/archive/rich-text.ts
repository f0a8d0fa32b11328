/**
 * A piece of text. `html` is safe to show as it is; a reference in it is an `<a data-ref="N">` without an address,
 * where N is the index of the reference in its meeting. `text` has the same words without markup.
 */
export interface RichText {
  readonly html: string;
  readonly text: string;
}
