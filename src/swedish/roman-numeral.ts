const SIGNS = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** The value of a Roman numeral up to 39 in capitals, as minutes number their items; undefined where it is none. */
export function findRomanValue(text: string): number | undefined {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(text) || text === '') return undefined;
  let [rest, value] = [text, 0];
  for (const [sign, worth] of SIGNS) {
    while (rest.startsWith(sign)) {
      rest = rest.slice(sign.length);
      value += worth;
    }
  }
  return value;
}
