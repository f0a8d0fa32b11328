import type { DocxPart, DocxParts } from './load-parts.ts';
import type { NoteReference } from './read-inlines.ts';
import { childrenNamed } from './xml-element.ts';

/** Footnotes and endnotes. Each is given out once, where it is first referred to. */
export class Notes {
  readonly #parts: ReadonlyMap<string, DocxPart>;
  readonly #given = new Set<string>();
  readonly #waiting: DocxPart[] = [];
  #writing = false;

  constructor({ footnotes, endnotes }: DocxParts) {
    this.#parts = new Map([...listNotes('footnote', footnotes), ...listNotes('endnote', endnotes)]);
  }

  /** Writes the notes that are referred to, and then the notes that these refer to. */
  take(references: readonly NoteReference[], write: (note: DocxPart) => void): void {
    for (const { kind, id } of references) {
      const key = `${kind} ${id}`;
      const note = this.#parts.get(key);
      if (note && !this.#given.has(key)) this.#waiting.push(note);
      this.#given.add(key);
    }
    if (this.#writing) return;
    this.#writing = true;
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) write(next);
    this.#writing = false;
  }
}

/** The notes of a part, by kind and id. Notes with a type are only the lines that Word draws above notes. */
function listNotes(kind: NoteReference['kind'], part: DocxPart | undefined): readonly (readonly [string, DocxPart])[] {
  if (!part) return [];
  return childrenNamed(part.root, `w:${kind}`)
    .filter(({ attributes }) => (attributes['w:type'] ?? 'normal') === 'normal')
    .map((root) => [`${kind} ${root.attributes['w:id'] ?? ''}`, { root, relationships: part.relationships }]);
}
