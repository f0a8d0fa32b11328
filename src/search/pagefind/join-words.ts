import { joinBytes, writeListHead, writeNumber, writeText } from './cbor.ts';
import { isAtMost } from './order-of-words.ts';
import { wordAt, type PieceWord } from './piece-words.ts';
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
  const stems = new Map<string, Forms>();
  let offset = 0;
  for (const { words, records } of pieces) {
    for (const [place, stem] of words.stems.entries()) {
      const forms = stems.get(stem) ?? new Map<string, PlacedWord[]>();
      if (forms.size === 0) stems.set(stem, forms);
      const form = words.forms[place] ?? '';
      const placed = forms.get(form);
      const own = { word: wordAt(words, place), offset };
      if (placed === undefined) forms.set(form, [own]);
      else placed.push(own);
    }
    offset += records.length;
  }
  return [...stems].toSorted(compareKeys).map(([stem, forms]) => ({ stem, bytes: writeWord(stem, forms) }));
}

/** A word of a piece, and the number of the piece's first record. */
interface PlacedWord {
  readonly word: PieceWord;
  readonly offset: number;
}

type Forms = Map<string, PlacedWord[]>;

function writeWord(stem: string, forms: Forms): Uint8Array {
  const others = [...forms].filter(([form]) => form !== '').toSorted(compareKeys);
  return joinBytes([
    writeListHead(3),
    writeText(stem),
    ...writePlaces(forms.get('') ?? []),
    writeListHead(others.length),
    ...others.flatMap(([form, words]) => [writeListHead(2), writeText(form), ...writePlaces(words)]),
  ]);
}

/** The first record of a piece is told as the step from the last of the piece before. */
function writePlaces(placed: readonly PlacedWord[]): readonly Uint8Array[] {
  const parts = [writeListHead(placed.reduce((sum, { word }) => sum + word.count, 0))];
  let before = 0;
  for (const { word, offset } of placed) {
    if (word.count === 0) continue;
    parts.push(writeListHead(3), writeNumber(offset + word.first - before), word.places);
    before = offset + word.last;
  }
  return parts;
}

function compareKeys([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a === b ? 0 : isAtMost(a, b) ? -1 : 1;
}
