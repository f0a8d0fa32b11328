/**
 * A sign of a symbol typeface as the sign that it looks like; as it stands where nobody knows. `code` may lie in the
 * private range F000–F0FF, where Word keeps these typefaces.
 */
export function readSymbol(code: number, font: string): string {
  const place = code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code;
  const known = /^wingdings$/i.test(font) ? WINGDINGS[place] : /^symbol$/i.test(font) ? SYMBOL[place] : undefined;
  return known ?? readCode(place === code || isSymbolFont(font) ? code : place);
}

/** In an ordinary typeface, a code of the private range is the letter at its end. */
function isSymbolFont(font: string): boolean {
  return font === '' || /symbol|dings/i.test(font);
}

function readCode(code: number): string {
  const readable = code >= 0x20 && code <= 0x10_FF_FF && (code < 0xD800 || code > 0xDFFF);
  return readable ? String.fromCodePoint(code) : '';
}

/** Private signs in running text, where the run names the symbol typeface that they are of. */
export function readPrivateSigns(text: string, font: string): string {
  return font === '' || !isSymbolFont(font) ? text : text.replaceAll(/[\uF000-\uF0FF]/g, (sign) => readSymbol(sign.charCodeAt(0), font));
}

const WINGDINGS: Readonly<Record<number, string>> = {
  0x28: '☎', 0x2A: '✉', 0x4A: '☺', 0x4C: '☹', 0x6C: '•', 0x6E: '•', 0x6F: '☐', 0x71: '☐', 0x72: '☐', 0x75: '•', 0x76: '•', 0x77: '•',
  0x9E: '•', 0x9F: '•', 0xA7: '•', 0xA8: '☐', 0xD8: '•', 0xDF: '←', 0xE0: '→', 0xE1: '↑', 0xE2: '↓', 0xE8: '→', 0xF0: '→', 0xFB: '✗', 0xFC: '✓', 0xFD: '☒', 0xFE: '☑',
};

const SYMBOL: Readonly<Record<number, string>> = {
  0x2D: '−', 0xA3: '≤', 0xA5: '∞', 0xA7: '♣', 0xAB: '↔', 0xAC: '←', 0xAD: '↑', 0xAE: '→', 0xAF: '↓', 0xB0: '°', 0xB1: '±', 0xB3: '≥', 0xB4: '×',
  0xB7: '•', 0xB8: '÷', 0xB9: '≠', 0xBB: '≈', 0xBC: '…', 0xD2: '®', 0xD3: '©', 0xD4: '™', 0xD7: '⋅', 0xDB: '⇔', 0xDC: '⇐', 0xDE: '⇒',
  0x61: 'α', 0x62: 'β', 0x67: 'γ', 0x64: 'δ', 0x44: 'Δ', 0x65: 'ε', 0x6D: 'μ', 0x70: 'π', 0x73: 'σ', 0x53: 'Σ', 0x57: 'Ω',
};
