const UNITS = ['en', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio'];
const TEENS = ['tio', 'elva', 'tolv', 'tretton', 'fjorton', 'femton', 'sexton', 'sjutton', 'arton', 'nitton'];
const TENS = ['tjugo', 'trettio', 'fyrtio', 'femtio', 'sextio', 'sjuttio', 'åttio', 'nittio'];

const BELOW_TEN: readonly (readonly [string, number])[] = UNITS.map((word, place) => [word, Math.max(place, 1)]);

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...BELOW_TEN,
  ...TEENS.map((word, place) => [word, place + 10] as const),
  ...TENS.flatMap((ten, place) => [
    [ten, (place + 2) * 10] as const,
    ...BELOW_TEN.map(([word, value]) => [`${ten}${word}`, (place + 2) * 10 + value] as const),
  ]),
  ['halv', 0.5],
  ['en halv', 0.5],
  ['en och en halv', 1.5],
  ['hundra', 100],
  ['etthundra', 100],
  ...BELOW_TEN.slice(2).map(([word, value]) => [`${word}hundra`, value * 100] as const),
]);

/** The source of a pattern that meets a number written as a word, the longer first: `två`, `tjugofem`, `en och en halv`, `trehundra`. */
export const NUMBER_WORD = [...NUMBERS.keys()].toSorted((a, b) => b.length - a.length).join('|');

/** The number that a word is; undefined where it is none of `NUMBER_WORD`. */
export function readNumberWord(word: string): number | undefined {
  return NUMBERS.get(word.toLowerCase().replaceAll(/\s+/g, ' '));
}
