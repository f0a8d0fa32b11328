import type { WordRange } from './index-meta.ts';

/**
 * The files of an index in which any of the words may stand: those within whose first and last word it is, or else those whose
 * words begin as it does, as Pagefind 1.6.0 chooses them. In the order of the files.
 */
export function findFiles(words: readonly string[], chunks: readonly WordRange[]): readonly string[] {
  const found = new Set(words.flatMap((word) => findFilesOf(word, chunks)));
  return chunks.filter((chunk) => found.has(chunk)).map(({ name }) => name);
}

function findFilesOf(word: string, chunks: readonly WordRange[]): readonly WordRange[] {
  const within = chunks.filter(({ from, to }) => isAtMost(from, word) && isAtMost(word, to));
  if (within.length > 0) return within;
  return chunks.filter(
    ({ from, to }) => isAtMost(begin(from, word), begin(word, from)) && isAtMost(begin(word, to), begin(to, word)),
  );
}

/** As many signs of a text as the other one has. */
function begin(text: string, other: string): string {
  return [...text].slice(0, [...other].length).join('');
}

/** Whether a text stands before another, or is the same: by the numbers of their signs, as an index sorts them. */
function isAtMost(text: string, other: string): boolean {
  let place = 0;
  while (place < text.length && text[place] === other[place]) place += 1;
  return (text.codePointAt(place) ?? -1) <= (other.codePointAt(place) ?? -1);
}
