import { joinBytes, readListLength, readNumberValue, readTextValue, skipValue, type CborReader } from './cbor.ts';
import { FIELD_WEIGHTS } from './name-fields.ts';

/**
 * The words of a piece and where they stand, a column for each of what is told of a word: tens of thousands of objects would take
 * longer to read than all else.
 */
export interface PieceWords {
  /** The stem under which each is filed. */
  readonly stems: readonly string[];
  /** Its form; empty for the stem as it is spelt without marks. */
  readonly forms: readonly string[];
  /** Of each what `countOfWord` and `wordAt` give. */
  readonly numbers: Uint32Array;
  /** The files of words, one after the other. */
  readonly bytes: Uint8Array;
}

/** Where one word of a piece stands. */
export interface PieceWord {
  /** The numbers of the first and the last of its records. */
  readonly first: number;
  readonly last: number;
  /** Where in `bytes` its places in each begin and end, as Pagefind tells them, but for the number of the first record. */
  readonly from: number;
  readonly to: number;
}

/** Of each word: in how many records it stands, and what `PieceWord` has. */
const NUMBERS_OF_A_WORD = 5;

/** How many records a word stands in; none for a stem that has only other forms. */
export function countOfWord({ numbers }: PieceWords, place: number): number {
  return numbers[place * NUMBERS_OF_A_WORD] ?? 0;
}

export function wordAt({ numbers }: PieceWords, place: number): PieceWord {
  const at = place * NUMBERS_OF_A_WORD;
  return {
    first: numbers[at + 1] ?? 0,
    last: numbers[at + 2] ?? 0,
    from: numbers[at + 3] ?? 0,
    to: numbers[at + 4] ?? 0,
  };
}

/**
 * The fields of every index of ours, in the order in which Pagefind numbers them. A piece without a record that has one of them
 * numbers the others otherwise.
 */
export const FIELDS: readonly string[] = [...FIELD_WEIGHTS.keys()].toSorted();

/** Reads files of words as Pagefind 1.6.0 writes them. `fields`: those of the piece; the words come to tell of `FIELDS` instead. */
export function readPieceWords(files: readonly Uint8Array[], fields: readonly string[]): PieceWords {
  const [stems, forms, numbers]: [string[], string[], number[]] = [[], [], []];
  const bytes = joinBytes(files);
  const fieldNumbers = fields.map(numberOf);
  const reader: CborReader = { bytes, at: 0 };
  while (reader.at < bytes.length) {
    readListLength(reader);
    for (let words = readListLength(reader); words > 0; words -= 1) {
      readParts(reader, WORD_PARTS);
      const stem = readTextValue(reader);
      const take = (form: string) => {
        stems.push(stem);
        forms.push(form);
        for (const each of readPlaces(reader, fieldNumbers)) numbers.push(each);
      };
      take('');
      for (let others = readListLength(reader); others > 0; others -= 1) {
        readParts(reader, FORM_PARTS);
        take(readTextValue(reader));
      }
    }
  }
  return { stems, forms, numbers: Uint32Array.from(numbers), bytes };
}

/** A word: its stem, its places and its other forms. A form: its letters and its places. An entry: a record, places, and places in fields. */
const [WORD_PARTS, FORM_PARTS, ENTRY_PARTS] = [3, 2, 3];

function numberOf(field: string): number {
  const number = FIELDS.indexOf(field);
  if (number < 0) throw new Error(`An index with a field ${field}`);
  return number;
}

/** The numbers of the records are told as the steps between them. */
function readPlaces(reader: CborReader, fields: readonly number[]): readonly number[] {
  const count = readListLength(reader);
  let [first, last, from] = [0, 0, reader.at];
  for (let entry = 0; entry < count; entry += 1) {
    readParts(reader, ENTRY_PARTS);
    const step = readNumberValue(reader);
    last += step;
    if (entry === 0) [first, from] = [step, reader.at];
    skipValue(reader);
    numberFields(reader, fields);
  }
  return [count, first, last, from, reader.at];
}

/** Of what is below zero, which takes one byte for so few fields: `-1` less the number of the field. */
const FIRST_FIELD = 0x20;

/** Goes past the places of a word in fields, and gives each field its number among `FIELDS`. */
function numberFields(reader: CborReader, fields: readonly number[]): void {
  for (let left = readListLength(reader); left > 0; left -= 1) {
    const field = fields[(reader.bytes[reader.at] ?? 0) - FIRST_FIELD];
    if (field !== undefined) reader.bytes[reader.at] = FIRST_FIELD + field;
    skipValue(reader);
  }
}

function readParts(reader: CborReader, amount: number): void {
  if (readListLength(reader) !== amount) throw new Error(`A list of other than ${amount} values at ${reader.at}`);
}
