import type { Link } from '../../source-document.ts';
import type { Span } from '../../../swedish/span.ts';
import type { Unseen } from '../words-unseen.ts';
import type { LinkBox, Rule } from './page-ink.ts';
import type { SetLetter, SetLine } from './set-line.ts';

/** The height of a line's base line on its page, and the size of its letters, in points. */
export interface Baseline {
  readonly y: number;
  readonly size: number;
}

/**
 * Finds the words that a horizontal line crosses near the middle of their small letters. An underline lies lower and a
 * frame higher.
 */
export function findDrawnStrikes(
  { text, letters }: SetLine,
  { y, size }: Baseline,
  rules: readonly Rule[],
): readonly Span[] {
  const crossing = rules.filter(
    (rule) => rule.y < y - size * 0.12 && rule.y > y - size * 0.5 && rule.thickness < size * 0.2,
  );
  if (crossing.length === 0) return [];
  const crossed = letters.filter((letter) =>
    crossing.some(({ x0, x1 }) => x0 <= middleOf(letter) && x1 >= middleOf(letter)),
  );
  const isCrossed = new Set(crossed.map(({ start }) => start));
  return joinSpans(
    text,
    wordSpans(letters, text).flatMap(({ start, end, own }) => {
      const words = own.filter((letter) => /[\p{L}\p{N}]/u.test(text.slice(letter.start, letter.end)));
      const struck = words.filter((letter) => isCrossed.has(letter.start));
      if (words.length === 0 || struck.length < words.length * MOST_OF_A_WORD) return [];
      /* Punctuation beside a word is struck only where the line crosses it too. */
      const inside = own.filter((letter) => isCrossed.has(letter.start));
      return [
        {
          start: Math.min(words[0]?.start ?? end, inside[0]?.start ?? end),
          end: Math.max(words.at(-1)?.end ?? start, inside.at(-1)?.end ?? start),
        },
      ];
    }),
  );
}

/** A word is struck where the line crosses this part of its letters. */
const MOST_OF_A_WORD = 0.6;

/** The words in each box of a link. Boxes of the same link that follow each other give one link. */
export function findLinks(
  { text, letters }: SetLine,
  { y, size }: Baseline,
  boxes: readonly LinkBox[],
): readonly Link[] {
  const links: Link[] = [];
  for (const box of boxes.toSorted((a, b) => a.x0 - b.x0)) {
    if (y - size * 0.3 < box.y0 || y - size * 0.3 > box.y1) continue;
    const inside = letters.filter((letter) => middleOf(letter) >= box.x0 && middleOf(letter) <= box.x1);
    const [first] = inside;
    const last = inside.at(-1);
    if (first === undefined || last === undefined || text.slice(first.start, last.end).includes('\t')) continue;
    const before = links.at(-1);
    if (before !== undefined && before.url === box.url && first.start <= before.end + 1)
      links[links.length - 1] = { ...before, end: Math.max(before.end, last.end) };
    else if (before === undefined || first.start >= before.end)
      links.push({ start: first.start, end: last.end, url: box.url });
  }
  return links;
}

/** The words that nobody sees, by why they are not. Signs without a letter or a digit among them are none. */
export function findUnseenWords({ text, letters }: SetLine): ReadonlyMap<Unseen, string> {
  const found = new Map<Unseen, string>();
  let end = 0;
  for (const letter of letters) {
    if (letter.unseen !== undefined) {
      const before = found.get(letter.unseen) ?? '';
      const between = before === '' || letter.start === end ? '' : ' ';
      found.set(letter.unseen, `${before}${between}${text.slice(letter.start, letter.end)}`);
      ({ end } = letter);
    }
  }
  return new Map([...found].filter(([, words]) => /[\p{L}\p{N}]/u.test(words)));
}

function middleOf({ x0, x1 }: SetLetter): number {
  return (x0 + x1) / 2;
}

/** A word as a part of the text, with its letters. */
interface WordSpan extends Span {
  readonly own: readonly SetLetter[];
}

function wordSpans(letters: readonly SetLetter[], text: string): readonly WordSpan[] {
  const words: SetLetter[][] = [];
  let end = -1;
  for (const letter of letters) {
    if (letter.start === end && !/\s/.test(text.slice(letter.start, letter.end))) words.at(-1)?.push(letter);
    else words.push([letter]);
    ({ end } = letter);
  }
  return words.map((own) => ({ own, start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 }));
}

/** Joins struck words with only a space between them; a tab keeps them apart. */
function joinSpans(text: string, spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last !== undefined && text.slice(last.end, span.start) === ' ')
      joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}
