import type { AskedValue } from '../values/asked-values.ts';

export type QuestionPart =
  | { readonly kind: 'word'; readonly word: string }
  | ({ readonly kind: 'phrase' } & AskedPhrase)
  | { readonly kind: 'value'; readonly value: AskedValue };

/** Words in quotes. */
export interface AskedPhrase {
  /** As typed. */
  readonly phrase: string;
  /** As an index has it. */
  readonly written: string;
}

/** What a part is called where the page speaks of it. */
export function partText(part: QuestionPart): string {
  return part.kind === 'word' ? part.word : part.kind === 'phrase' ? part.phrase : part.value.text;
}
