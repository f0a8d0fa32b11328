import { CborWriter } from './cbor-writer.ts';
import { isAtMost } from './order-of-words.ts';
import { countOfWord, wordAt, type PieceWords } from './piece-words.ts';
import type { IndexPiece } from './read-piece.ts';

/** A word of an index with all its places, as a file of words has it. */
export interface JoinedWord {
  readonly stem: string;
  readonly bytes: Uint8Array;
}

/**
 * The words of several pieces, each once, with the places and weights that Pagefind would have written of all their records together. The
 * spellings of a word are sorted here, which Pagefind does in an order of its own.
 */
export function joinWords(pieces: readonly IndexPiece[]): readonly JoinedWord[] {
  const stems = new Map<string, JoinedForms>();
  let offset = 0;
  for (const { words, records } of pieces) {
    for (const [place, stem] of words.stems.entries()) {
      const known = stems.get(stem);
      const forms = known ?? { plain: [], others: undefined };
      if (known === undefined) stems.set(stem, forms);
      placesOf(forms, words.forms[place] ?? '').push({ words, place, offset });
    }
    offset += records.length;
  }
  const writer = new CborWriter();
  return [...stems].toSorted(compareKeys).map(([stem, forms]) => {
    writeWord(writer, stem, forms);
    return { stem, bytes: writer.take() };
  });
}

/** A word of a piece by its number there, and the number of the piece's first record. */
interface PlacedWord {
  readonly words: PieceWords;
  readonly place: number;
  readonly offset: number;
}

interface JoinedForms {
  /** The stem as it is spelt. */
  readonly plain: PlacedWord[];
  /** Most stems have none. */
  others: Map<string, PlacedWord[]> | undefined;
}

function placesOf(forms: JoinedForms, form: string): PlacedWord[] {
  if (form === '') return forms.plain;
  forms.others ??= new Map();
  const known = forms.others.get(form);
  if (known !== undefined) return known;
  const placed: PlacedWord[] = [];
  forms.others.set(form, placed);
  return placed;
}

function writeWord(writer: CborWriter, stem: string, { plain, others }: JoinedForms): void {
  writer.listHead(3);
  writer.text(stem);
  writePlaces(writer, plain);
  writer.listHead(others?.size ?? 0);
  for (const [form, placed] of others === undefined ? [] : [...others].toSorted(compareKeys)) {
    writer.listHead(2);
    writer.text(form);
    writePlaces(writer, placed);
  }
}

/** The first record of a piece is told as the step from the last of the piece before. */
function writePlaces(writer: CborWriter, placed: readonly PlacedWord[]): void {
  writer.listHead(placed.reduce((sum, { words, place }) => sum + countOfWord(words, place), 0));
  let before = 0;
  for (const { words, place, offset } of placed) {
    if (countOfWord(words, place) === 0) continue;
    const { first, last, from, to } = wordAt(words, place);
    writer.listHead(3);
    writer.number(offset + first - before);
    writer.written(words.bytes, from, to);
    before = offset + last;
  }
}

function compareKeys([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a === b ? 0 : isAtMost(a, b) ? -1 : 1;
}
