/** What an amount is counted in. Other things that are counted are words like any others. */
export type AmountUnit = keyof typeof UNITS;

/** The spellings of each unit, for a pattern. Two that begin alike: the longer first. */
const UNITS = {
  kronor: String.raw`kronor|krona|kr|sek|:-|,-|:–|;-`,
  procent: 'procent|proc|%',
  promille: 'promille|‰',
  högskolepoäng: 'högskolepoäng|hp',
  timmar: 'timmar|timme|tim|h',
  minuter: 'minuter|minut|min',
  stycken: 'stycken|styck|st',
  kvadratmeter: 'kvadratmeter|kvm|m2|m²',
  kilometer: 'kilometer|km',
  kilogram: 'kilogram|kilo|kg',
  årsarbetare: 'årsarbetare|åa',
} as const;

/** Words that make a number larger. Some of them say kronor as well. */
const SIZES = [
  { size: 1e9, kronor: true, spelling: 'mdkr|mdsek' },
  { size: 1e9, kronor: false, spelling: 'miljarder|miljard|mdr' },
  { size: 1e6, kronor: true, spelling: 'mnkr|mkr|msek' },
  { size: 1e6, kronor: false, spelling: 'miljoner|miljon|milj|mn' },
  { size: 1e3, kronor: true, spelling: String.raw`tkr|ksek|t\skr` },
  { size: 1e3, kronor: false, spelling: 'tusen' },
] as const;

/** A pattern that meets any word that makes a number larger, and one that meets any unit. */
export const SIZE_WORD = SIZES.map(({ spelling }) => spelling).join('|');
export const UNIT_WORD = Object.values(UNITS).join('|');

export function readSize(word: string): { readonly size: number; readonly kronor: boolean } {
  const found = SIZES.find(({ spelling }) => matches(word, spelling));
  return { size: found?.size ?? 1, kronor: found?.kronor ?? false };
}

export function readUnit(word: string): AmountUnit | undefined {
  for (const [unit, spelling] of Object.entries(UNITS)) if (matches(word, spelling) && isUnit(unit)) return unit;
  return undefined;
}

/** The units in an order that does not change, since an index counts them. */
export const AMOUNT_UNITS: readonly string[] = Object.keys(UNITS);

function isUnit(word: string): word is AmountUnit {
  return word in UNITS;
}

function matches(word: string, spelling: string): boolean {
  return new RegExp(`^(?:${spelling})$`, 'iu').test(word);
}
