/** A search with a name, which the build runs anew each time: `bevakningar.yaml`. An item answers it that fits all that it names. */
export interface Watch {
  /** Its address and that of its feed. */
  readonly id: string;
  readonly name: string;
  /** Every one of them stands in the item, in some form or in a compound. */
  readonly words: readonly string[];
  /** Each of them stands in the item as it is written, its words beside each other: no other form, no compound. */
  readonly exact: readonly string[];
  readonly topic: string | undefined;
  readonly organ: string | undefined;
}
