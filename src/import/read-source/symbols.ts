/**
 * A character of a symbol typeface as the ordinary character that looks like it; unchanged where none is known. `code`
 * may be in the private range F000–F0FF, where Word puts these typefaces.
 */
export function readSymbol(code: number, font: string): string {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  return findTable(font)?.[place] ?? readCode(place === code || isSymbolFont(font) ? code : place);
}

/**
 * Whether the typeface is a symbol typeface. In any other, a code of the private range means the letter with its last
 * two digits.
 */
export function isSymbolFont(font: string): boolean {
  return font === '' || /symbol|dings|dingbat|^zadb/i.test(font);
}

function readCode(code: number): string {
  const readable = code >= 0x20 && code <= 0x10_ff_ff && (code < 0xd800 || code > 0xdfff);
  return readable ? String.fromCodePoint(code) : '';
}

/**
 * Replaces private characters in running text where the run names the symbol typeface that they belong to, and a letter
 * that stands alone in it, such as `þ` for a ticked box.
 */
export function readPrivateSigns(text: string, font: string): string {
  if (font === '' || !isSymbolFont(font)) return text;
  const letter = text.trim();
  const alone = letter.length === 1 ? findTable(font)?.[letter.charCodeAt(0)] : undefined;
  return alone === undefined
    ? text.replaceAll(/[\uF000-\uF0FF]/g, (sign) => readSymbol(sign.charCodeAt(0), font))
    : text.replace(letter, alone);
}

/**
 * The sign of a symbol typeface in a PDF, which names it by its code, `þ` or `\uF0FE`. One that is not known becomes
 * private, so that nobody takes it for a letter: `§` is a bullet of Wingdings. `hasCodes`: whether the file says so;
 * otherwise the letter is a place in the file's own list of shapes.
 */
export function readDrawnSign(text: string, font: string, hasCodes: boolean): string {
  const code = text.codePointAt(0) ?? 0;
  if ([...text].length !== 1 || !(code < 0x100 || (code >= 0xf000 && code <= 0xf0ff)) || code <= 0x20) return text;
  const table = findTable(font);
  if (table === SYMBOL && code < 0x100) return text;
  if (code < 0x100 && !hasCodes) return LOST_SIGN;
  return table?.[code & 0xff] ?? String.fromCharCode(0xf000 + (code & 0xff));
}

/** What stands for a sign that cannot be read. */
export const LOST_SIGN = '\uFFFD';

/** Made for: `Wingdings`, `ABCDEF+Wingdings-Regular`, `Wingdings2`, `Wingdings 2`, `SymbolMT`, `ZapfDingbats`, `Webdings`. */
function findTable(font: string): Readonly<Record<number, string>> | undefined {
  const name = font.replace(/^[A-Z]{6}\+/, '').replaceAll(/[\s_-]|,.*$|regular|MT$/gi, '');
  return TABLES.find(([pattern]) => pattern.test(name))?.[1];
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

/** Characters of Wingdings 2 by their place in the typeface: ticks and boxes alone. */
const WINGDINGS_2: Readonly<Record<number, string>> = {
  0x4f: '✗',
  0x50: '✓',
  0x51: '☒',
  0x52: '☑',
  0x53: '☒',
  0x54: '☒',
  0x97: '•',
  0x98: '•',
  0xa3: '☐',
};

/** Characters of Webdings by their place in the typeface: ticks and boxes alone. */
const WEBDINGS: Readonly<Record<number, string>> = { 0x61: '✔', 0x63: '☐', 0x72: '✗' };

/** Characters of Zapf Dingbats, which draws the ticks of forms, by their place in the typeface. */
const DINGBATS: Readonly<Record<number, string>> = {
  0x33: '✓',
  0x34: '✔',
  0x37: '✗',
  0x38: '✘',
  0x6c: '●',
  0x6e: '■',
  0x6f: '☐',
  0x70: '☐',
  0x71: '☐',
  0x72: '☐',
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

const TABLES: readonly (readonly [RegExp, Readonly<Record<number, string>>])[] = [
  [/^wingdings$/i, WINGDINGS],
  [/^wingdings2$/i, WINGDINGS_2],
  [/^webdings$/i, WEBDINGS],
  [/^(?:itc)?(?:zapf)?dingbats$|^zadb$/i, DINGBATS],
  [/^symbol$/i, SYMBOL],
];
