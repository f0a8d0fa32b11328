import type { NameWeight } from '../index/other-names.ts';

/** The field of a record's other names, by how much they tell. */
export const NAME_FIELDS = {
  mentioned: 'namn',
  repeated: 'namnen',
  central: 'huvudnamn',
} as const satisfies Record<NameWeight, string>;

/** Holds the tokens of the meeting's date and of the attachments that the heading names: see `values/value-token.ts`. */
export const VALUES_FIELD = 'varden';

/**
 * How much a word in a field counts. A name that the text does not use tells less than a word of it, and more where what bears
 * it is what the text is about. A field without a weight has 1; that of a title is Pagefind's own.
 */
export const FIELD_WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['title', 5],
  [NAME_FIELDS.mentioned, 0.3],
  [NAME_FIELDS.repeated, 0.8],
  [NAME_FIELDS.central, 1.6],
  [VALUES_FIELD, 0],
]);

/** Comes back with a hit and is not searched: what `writeStandsFor` writes, one value for each thing that a text says. */
export const SAID_FILTER = 'heter';
