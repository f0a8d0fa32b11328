import { readListLength, readNumberValue, readSignedValue, readTextValue, skipValue, type CborReader } from './cbor.ts';
import { buildAllowance, type ReadingAllowance } from './reading-allowance.ts';

/** A word of an index, or rather the stem under which it is filed. */
export interface FiledWord {
  readonly stem: string;
  /** Read when they are asked for, since a file has many words and a question few. Throws where they cannot be read. */
  readonly forms: () => readonly WordForm[];
}

/** The stem as it is spelt, with and without marks, and where it stands so. */
export interface WordForm {
  readonly form: string;
  /**
   * Read each time they are asked for, since the bytes are kept and are far smaller. `count`: is told of each length before so much is
   * read. Throws where they cannot be read.
   */
  readonly entries: (count: CountLength) => readonly WordEntry[];
}

/** Throws where a length is more than may be read. */
export type CountLength = (length: number) => void;

/** The places of a word in one record. */
export interface WordEntry {
  /** The number of the record. */
  readonly record: number;
  readonly places: readonly number[];
  /** The weight of each of the places: 24 for the words of a paragraph, more for those of a decision. */
  readonly weights: readonly number[];
  /** Its places in the fields of the record. */
  readonly named: readonly FieldPlace[];
}

interface FieldPlace {
  readonly field: number;
  readonly place: number;
}

/** No file of an index has more words: the largest of an index of 5,000 records has a seventh of it. */
const MOST_WORDS = 50_000;
/** No record of an index has more words. */
const LAST_PLACE = 1_000_000;
const WEIGHT: ToldOfPlaces = { usual: 25, most: 255 };
const FIELD: ToldOfPlaces = { usual: 0, most: Infinity };
/** A record is more to keep and walk than a place in it. */
const COST_OF_ENTRY = 4;
/** A word is told with where it stands, and most often with its other spellings. */
const PARTS = { least: 2, most: 3 } as const;

/** Reads a file of words as Pagefind 1.6.0 writes it, in the order of the file. */
export function readWords(bytes: Uint8Array, allowance: ReadingAllowance = buildAllowance()): readonly FiledWord[] {
  const reader: CborReader = { bytes, at: 0 };
  readListLength(reader);
  const count: CountLength = (length) => {
    if (length > MOST_WORDS) throw new Error(`A list of ${length} words`);
    allowance.spend('words', length);
  };
  const file = { bytes, count };
  return readEach(reader, count, () => {
    const parts = readParts(reader, PARTS);
    const stem = readTextValue(reader);
    if (stem === '') throw new Error(`A word without letters at ${reader.at}`);
    const after = reader.at;
    for (let part = 1; part < parts; part += 1) skipValue(reader);
    return new WordInFile(stem, file, after, parts);
  });
}

interface WordsFile {
  readonly bytes: Uint8Array;
  readonly count: CountLength;
}

/** A class, so that a word of many takes little memory. */
class WordInFile implements FiledWord {
  readonly stem: string;
  readonly #file: WordsFile;
  readonly #after: number;
  readonly #parts: number;
  #forms: readonly WordForm[] | undefined;

  constructor(stem: string, file: WordsFile, after: number, parts: number) {
    this.stem = stem;
    this.#file = file;
    this.#after = after;
    this.#parts = parts;
  }

  forms(): readonly WordForm[] {
    if (this.#forms === undefined) this.#file.count(1);
    this.#forms ??= readForms({ bytes: this.#file.bytes, at: this.#after }, this.stem, this.#parts, this.#file.count);
    return this.#forms;
  }
}

function readForms(reader: CborReader, stem: string, parts: number, count: CountLength): readonly WordForm[] {
  const plain = readForm(stem, reader);
  if (parts < PARTS.most) return [plain];
  return [
    plain,
    ...readEach(reader, count, () => {
      readParts(reader, { least: 2, most: 2 });
      return readForm(readTextValue(reader), reader);
    }),
  ];
}

/** The reader then stands after it. */
function readForm(form: string, reader: CborReader): WordForm {
  const { bytes, at } = reader;
  skipValue(reader);
  return { form, entries: (count) => readEntries({ bytes, at }, count) };
}

/** The numbers of records are told as the steps between them. */
function readEntries(reader: CborReader, count: CountLength): readonly WordEntry[] {
  let record = -1;
  return readEach(
    reader,
    (length) => count(length * COST_OF_ENTRY),
    () => {
      const parts = readParts(reader, PARTS);
      const step = readNumberValue(reader);
      if (step === 0 && record >= 0) throw new Error(`A record that is told twice at ${reader.at}`);
      record = Math.max(0, record) + step;
      const { places, told: weights } = readPlaces(reader, WEIGHT, count);
      const named = parts < PARTS.most ? NOWHERE : readPlaces(reader, FIELD, count);
      return {
        record,
        places,
        weights,
        named: named.places.map((place, at) => ({ place, field: named.told[at] ?? 0 })),
      };
    },
  );
}

/** What is told of places: a number, if none is told this one, and no larger one than that. */
interface ToldOfPlaces {
  readonly usual: number;
  readonly most: number;
}

interface Places {
  readonly places: readonly number[];
  /** Of each. */
  readonly told: readonly number[];
}

const NOWHERE: Places = { places: [], told: [] };

/** Steps from one place to the next. A number below zero tells something of the places after it, whose steps begin anew. */
function readPlaces(reader: CborReader, { usual, most }: ToldOfPlaces, count: CountLength): Places {
  const steps = readListLength(reader);
  count(steps);
  const [places, told]: [number[], number[]] = [[], []];
  let [place, last] = [0, usual];
  for (let rest = steps; rest > 0; rest -= 1) {
    const step = readSignedValue(reader);
    if (step < 0) {
      place = 0;
      last = Math.min(most, -1 - step);
      continue;
    }
    place += step;
    if (place > LAST_PLACE) throw new Error(`A word at the place ${place}`);
    places.push(place);
    told.push(last);
  }
  return { places, told };
}

function readParts(reader: CborReader, { least, most }: { readonly least: number; readonly most: number }): number {
  const parts = readListLength(reader);
  if (parts < least || parts > most) throw new Error(`A list of ${parts} values at ${reader.at}`);
  return parts;
}

/** The length is counted before a value is read. */
function readEach<Value>(reader: CborReader, count: CountLength, read: () => Value): readonly Value[] {
  const length = readListLength(reader);
  count(length);
  return Array.from({ length }, () => read());
}
