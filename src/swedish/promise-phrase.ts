/** What a phrase says of what is to come; the archive's kinds of follow-ups. */
export type PromiseKind = 'löfte' | 'uppdrag' | 'begäran' | 'väntat' | 'uppskjutet' | 'tidsgräns';

/** A row of the tables of promises. */
export interface PromisePhrase {
  readonly kind: PromiseKind;
  /** The spellings that it was made for, in invented words. */
  readonly like: readonly string[];
  /** May name `owner`, who is to do it. */
  readonly pattern: RegExp;
  /**
   * `dated`: it is one only where a day after the meeting is named. `main`: not after words that ask or aim (*hur, om, för att*).
   * `prose`: not in a clause of a decision, which says so how long it holds. `past`: the verb tells what the meeting did, so that
   * the sentence may tell as well of an earlier one.
   */
  readonly only?: readonly ('dated' | 'main' | 'past' | 'prose')[];
  /** It says only that the matter comes back: see `saysOnlyReturn`. */
  readonly comesBack?: true;
}
