/**
 * A character of a symbol typeface as the ordinary character that looks like it; unchanged where none is known. `code`
 * may be in the private range F000–F0FF, where Word puts these typefaces.
 */
export function readSymbol(code: number, font: string): string {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const known = /^wingdings$/i.test(font) ? WINGDINGS[place] : /^symbol$/i.test(font) ? SYMBOL[place] : undefined;
  return known ?? readCode(place === code || isSymbolFont(font) ? code : place);
}

/**
 * Whether the typeface is a symbol typeface. In any other, a code of the private range means the letter with its last
 * two digits.
 */
function isSymbolFont(font: string): boolean {
  return font === '' || /symbol|dings/i.test(font);
}

function readCode(code: number): string {
  const readable = code >= 0x20 && code <= 0x10_ff_ff && (code < 0xd800 || code > 0xdfff);
  return readable ? String.fromCodePoint(code) : '';
}

/** Replaces private characters in running text where the run names the symbol typeface that they belong to. */
export function readPrivateSigns(text: string, font: string): string {
  return font === '' || !isSymbolFont(font)
    ? text
    : text.replaceAll(/[\uF000-\uF0FF]/g, (sign) => readSymbol(sign.charCodeAt(0), font));
}

/** Characters of Wingdings by their place in the typeface. */
const WINGDINGS: Readonly<Record<number, string>> = {
  0x28: '☎',
  0x2a: '✉',
  0x4a: '☺',
  0x4c: '☹',
  0x6c: '•',
  0x6e: '•',
  0x6f: '☐',
  0x71: '☐',
  0x72: '☐',
  0x75: '•',
  0x76: '•',
  0x77: '•',
  0x9e: '•',
  0x9f: '•',
  0xa7: '•',
  0xa8: '☐',
  0xd8: '•',
  0xdf: '←',
  0xe0: '→',
  0xe1: '↑',
  0xe2: '↓',
  0xe8: '→',
  0xf0: '→',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};

/** Characters of Symbol by their place in the typeface. */
const SYMBOL: Readonly<Record<number, string>> = {
  0x2d: '−',
  0xa3: '≤',
  0xa5: '∞',
  0xa7: '♣',
  0xab: '↔',
  0xac: '←',
  0xad: '↑',
  0xae: '→',
  0xaf: '↓',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xbb: '≈',
  0xbc: '…',
  0xd2: '®',
  0xd3: '©',
  0xd4: '™',
  0xd7: '⋅',
  0xdb: '⇔',
  0xdc: '⇐',
  0xde: '⇒',
  0x61: 'α',
  0x62: 'β',
  0x67: 'γ',
  0x64: 'δ',
  0x44: 'Δ',
  0x65: 'ε',
  0x6d: 'μ',
  0x70: 'π',
  0x73: 'σ',
  0x53: 'Σ',
  0x57: 'Ω',
};
