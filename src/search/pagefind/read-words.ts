import { readListLength, readNumberValue, readSignedValue, readTextValue, skipValue, type CborReader } from './cbor.ts';

/** A word of an index, or rather the stem under which it is filed. */
export interface FiledWord {
  readonly stem: string;
  /** Read when it is asked for, since a file has many words and a question few. Throws where they cannot be read. */
  readonly forms: () => readonly WordForm[];
}

/** The stem as it is spelt, with and without marks, and where it stands so. */
interface WordForm {
  readonly form: string;
  readonly entries: readonly WordEntry[];
}

/** The places of a word in one record. */
export interface WordEntry {
  /** The number of the record. */
  readonly record: number;
  readonly places: readonly WeighedPlace[];
  /** Its places in the fields of the record. */
  readonly named: readonly FieldPlace[];
}

interface WeighedPlace {
  readonly place: number;
  /** 24 for the words of a paragraph, more for those of a decision. */
  readonly weight: number;
}

interface FieldPlace {
  readonly field: number;
  readonly place: number;
}

/** No word of an index has more entries and places together: our largest has a twentieth of it. */
const MOST_PLACES = 1_000_000;
/** The weight of a word for which none is told, and the largest. */
const WEIGHT = { usual: 25, most: 255 } as const;

/** Reads a file of words as Pagefind 1.6.0 writes it, in the order of the file. */
export function readWords(bytes: Uint8Array): readonly FiledWord[] {
  const reader: CborReader = { bytes, at: 0 };
  readListLength(reader);
  return readEach(reader, () => {
    const parts = readListLength(reader);
    const stem = readTextValue(reader);
    const after = reader.at;
    for (let part = 1; part < parts; part += 1) skipValue(reader);
    let forms: readonly WordForm[] | undefined;
    return { stem, forms: () => (forms ??= readForms({ bytes, at: after }, stem, parts)) };
  });
}

function readForms(reader: CborReader, stem: string, parts: number): readonly WordForm[] {
  const left = { places: MOST_PLACES };
  const plain = { form: stem, entries: readEntries(reader, left) };
  if (parts < 3) return [plain];
  return [
    plain,
    ...readEach(reader, () => {
      readListLength(reader);
      return { form: readTextValue(reader), entries: readEntries(reader, left) };
    }),
  ];
}

/** The numbers of records are told as the steps between them. */
function readEntries(reader: CborReader, left: { places: number }): readonly WordEntry[] {
  let record = 0;
  return readEach(reader, () => {
    const parts = readListLength(reader);
    record += readNumberValue(reader);
    const places = readPlaces(reader, left);
    return { record, places, named: parts < 3 ? [] : readFieldPlaces(reader, left) };
  });
}

/** Steps from one place to the next. A number below zero tells the weight of the places after it, whose steps begin anew. */
function readPlaces(reader: CborReader, left: { places: number }): readonly WeighedPlace[] {
  const places: WeighedPlace[] = [];
  let [place, weight]: [number, number] = [0, WEIGHT.usual];
  for (let rest = countPlaces(reader, left); rest > 0; rest -= 1) {
    const step = readSignedValue(reader);
    if (step < 0) [place, weight] = [0, Math.min(WEIGHT.most, -1 - step)];
    else {
      place += step;
      places.push({ place, weight });
    }
  }
  return places;
}

/** The same with the number of a field in place of a weight. */
function readFieldPlaces(reader: CborReader, left: { places: number }): readonly FieldPlace[] {
  const places: FieldPlace[] = [];
  let [place, field] = [0, 0];
  for (let rest = countPlaces(reader, left); rest > 0; rest -= 1) {
    const step = readSignedValue(reader);
    if (step < 0) [place, field] = [0, -1 - step];
    else {
      place += step;
      places.push({ field, place });
    }
  }
  return places;
}

function countPlaces(reader: CborReader, left: { places: number }): number {
  const places = readListLength(reader);
  left.places -= places + 1;
  if (left.places < 0) throw new Error(`A word with more than ${MOST_PLACES} places`);
  return places;
}

function readEach<Value>(reader: CborReader, read: () => Value): readonly Value[] {
  return Array.from({ length: readListLength(reader) }, () => read());
}
