import type { NameWeight } from '../index/other-names.ts';

/** The field of a record's other names, by how much they tell. */
export const NAME_FIELDS = {
  mentioned: 'namn',
  repeated: 'namnen',
  central: 'huvudnamn',
} as const satisfies Record<NameWeight, string>;

/** A name that the text does not use tells less than a word of it, and more where what bears it is what the text is about. */
export const NAME_FIELD_WEIGHTS = { namn: 0.3, namnen: 0.8, huvudnamn: 1.6 } as const satisfies Record<
  (typeof NAME_FIELDS)[NameWeight],
  number
>;

/** Holds the tokens of the meeting's date and of the attachments that the heading names: see `values/value-token.ts`. */
export const VALUES_FIELD = 'varden';

/** Comes back with a hit and is not searched: what `writeStandsFor` writes, one value for each thing that a text says. */
export const SAID_FILTER = 'heter';
