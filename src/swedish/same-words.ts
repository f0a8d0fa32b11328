import { STOP_WORDS } from './stop-words.ts';
import { readLikelyStem } from './word-forms.ts';

/**
 * Whether two clauses say the same: the same words in whatever form, small words aside, in the same order, where one word may
 * stand elsewhere. Made for: *att teckna avtalet med regionen* and *att avtalet med regionen tecknas*, but not *att avtalet ej
 * tecknas*, nor *att Ekby betalar Granby* and *att Granby betalar Ekby*.
 */
export function saysTheSame(one: string, other: string): boolean {
  const [a, b] = [contentStems(one), contentStems(other)];
  if (a.length === 0 || a.length !== b.length) return false;
  const start = a.findIndex((word, index) => word !== b[index]);
  if (start === -1) return true;
  const end = a.findLastIndex((word, index) => word !== b[index]);
  const [from, to] = [a.slice(start, end + 1), b.slice(start, end + 1)];
  return isMovedBehind(from, to) || isMovedBehind(to, from);
}

/** Whether the first word of one stands last in the other, and all others are as they were. */
function isMovedBehind([first, ...rest]: readonly string[], other: readonly string[]): boolean {
  return other.at(-1) === first && rest.every((word, index) => word === other[index]);
}

/** The words that carry a meaning, in their order, without their endings. */
export function contentStems(text: string): readonly string[] {
  return text
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '' && (!STOP_WORDS.has(word) || TELLING.has(word)))
    .map(readLikelyStem);
}

/** Small words that turn what is decided into something else. A search does without them. */
const TELLING: ReadonlySet<string> = new Set(
  'alla allt både ej eller efter från få får inte kan mellan men mot ska skall skulle under upp ut vid över utan senast bara endast'.split(
    ' ',
  ),
);
