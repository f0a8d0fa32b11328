import type { DiffPart } from './word-diff.ts';

/** In words: so much of what stands unchanged is shown beside a change. */
const BESIDE = 8;

/**
 * A changed line with what is far from its changes left out, told by an ellipsis. Every word that was removed or added stays; the rest
 * stands in the text that the line is of.
 */
export function shortenDiff(parts: readonly DiffPart[]): readonly DiffPart[] {
  return parts.map((part, place) =>
    part.kind === 'same'
      ? { ...part, text: shorten(part.text, { before: place > 0, after: place < parts.length - 1 }) }
      : part,
  );
}

/** `before`, `after`: on which sides of the text there are changes. */
function shorten(text: string, { before, after }: { readonly before: boolean; readonly after: boolean }): string {
  const words = [...text.matchAll(/\S+/g)];
  const [kept, left] = [before ? BESIDE : 0, after ? BESIDE : 0];
  /* What would save a few words alone stays. */
  if (words.length <= kept + left + BESIDE) return text;
  const last = words[kept - 1];
  const first = words[words.length - left];
  const begin = last === undefined ? '' : text.slice(0, last.index + last[0].length);
  const end = first === undefined ? '' : text.slice(first.index);
  return `${begin === '' ? '' : `${begin} `}…${end === '' ? '' : ` ${end}`}`;
}
