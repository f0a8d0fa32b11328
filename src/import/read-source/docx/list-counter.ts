import { cleanCharacters } from '../clean-characters.ts';
import { LEVELS, type ListLevel, type NumberedList } from './numbering.ts';
import { formatNumber } from './number-format.ts';

/**
 * Counts list numbers as Word does, one row of numbers for each definition. It must be told of every numbered paragraph
 * in order, empty ones included.
 */
export class ListCounter {
  readonly #numbers = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  /** The label of the next paragraph at this level of this list, as printed; `''` where it has none. */
  next(list: NumberedList, depth: number): string {
    const level = list.levels.get(depth);
    if (!level) return '';
    const numbers = this.#numbers.get(list.definition) ?? [];
    this.#numbers.set(list.definition, numbers);
    const before = numbers[depth];
    const anew = this.#startsAnew(list, depth);
    numbers[depth] = anew ?? (before === undefined ? startOf(list, depth) : before + 1);
    /* A level further out that has had no paragraph yet counts as begun, as in Word. */
    for (let outer = 0; outer < depth; outer += 1) numbers[outer] ??= startOf(list, outer);
    for (let inner = depth + 1; inner < LEVELS; inner += 1) {
      if (isRestarted(list.levels.get(inner), depth)) numbers[inner] = undefined;
    }
    return formatLabel(list, level, numbers.slice(0, depth + 1));
  }

  #startsAnew(list: NumberedList, depth: number): number | undefined {
    const key = `${list.id} ${depth}`;
    if (this.#begun.has(key)) return undefined;
    this.#begun.add(key);
    return list.startsAnew.get(depth);
  }
}

function startOf(list: NumberedList, depth: number): number {
  return list.startsAnew.get(depth) ?? list.levels.get(depth)?.start ?? 1;
}

/** Whether a new number at the level `outer` makes this deeper level start again. */
function isRestarted(level: ListLevel | undefined, outer: number): boolean {
  return level?.restartedBy === undefined || outer < level.restartedBy;
}

/**
 * The label as printed. A bullet, whatever sign its typeface has, is printed as `•`; a “bullet” that is a word (`att`)
 * stays.
 */
function formatLabel(
  list: NumberedList,
  { format, text, legal }: ListLevel,
  numbers: readonly (number | undefined)[],
): string {
  if (format === 'bullet') return text.trim() === '' ? '' : /\p{L}{2}/u.test(text) ? cleanCharacters(text).trim() : '•';
  const label = text.replaceAll(/%([1-9])/g, (_, place: string) => {
    const depth = Number(place) - 1;
    const number = numbers[depth];
    const level = list.levels.get(depth);
    return number === undefined
      ? ''
      : formatNumber(number, legal ? 'decimal' : (level?.format ?? 'decimal'), level?.pattern);
  });
  return cleanCharacters(label).trim();
}
