import type { SourceLine } from '../source-document.ts';
import type { Span } from '../../swedish/span.ts';
import { editLine } from './edit-text.ts';

/** Moves `word`, which begins the second line, to the end of the first one, where `by` replaces the hyphen. */
export function moveWord(
  first: SourceLine,
  second: SourceLine,
  word: string,
  by: string,
): { readonly first: SourceLine; readonly rest: SourceLine } {
  const { length } = first.text;
  const kept = editLine(first, [{ start: length - 1, end: length, by }]);
  const [space = ''] = /^\s*/.exec(second.text.slice(word.length)) ?? [];
  const shift = <Part extends Span>(parts: readonly Part[]): readonly Part[] =>
    parts
      .filter(({ start }) => start < word.length)
      .map((part) => ({
        ...part,
        start: part.start + kept.text.length,
        end: Math.min(part.end, word.length) + kept.text.length,
      }));
  return {
    first: {
      ...kept,
      text: kept.text + word,
      printed: undefined,
      strikes: joinTouching(kept.strikes, shift(second.strikes), () => true),
      drawnStrikes: joinTouching(kept.drawnStrikes, shift(second.drawnStrikes), () => true),
      links: joinTouching(kept.links, shift(second.links), (a, b) => a.url === b.url),
    },
    rest: { ...editLine(second, [{ start: 0, end: word.length + space.length, by: '' }]), printed: undefined },
  };
}

/**
 * The parts of both lists; the last of the first and the first of the second become one where they touch and are the
 * same.
 */
function joinTouching<Part extends Span>(
  first: readonly Part[],
  second: readonly Part[],
  isSame: (a: Part, b: Part) => boolean,
): readonly Part[] {
  const [next, ...others] = second;
  const last = first.at(-1);
  if (next === undefined || last === undefined || last.end !== next.start || !isSame(last, next))
    return [...first, ...second];
  return [...first.slice(0, -1), { ...last, end: next.end }, ...others];
}
