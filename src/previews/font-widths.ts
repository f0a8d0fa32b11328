/** Gives the width of a text in a TrueType font, as a share of the font's size. */
export type WidthOf = (text: string) => number;

/**
 * Reads the widths of a TrueType font from the tables `cmap` (format 4), `hmtx`, `hhea` and `head`. Kerning is left
 * out; it changes a width very little.
 */
export function readFontWidths(font: Uint8Array): WidthOf {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = new Map(
    Array.from({ length: view.getUint16(4) }, (_each, index) => {
      const entry = 12 + index * 16;
      return [String.fromCharCode(...font.subarray(entry, entry + 4)), view.getUint32(entry + 8)];
    }),
  );
  const table = (name: string): number => {
    const place = tables.get(name);
    if (place === undefined) throw new Error(`The font has no table ${name}`);
    return place;
  };
  const [unitsPerEm, metrics, hmtx] = [
    view.getUint16(table('head') + 18),
    view.getUint16(table('hhea') + 34),
    table('hmtx'),
  ];
  const glyphOf = readGlyphs(view, table('cmap'));
  const widths = new Map<number, number>();
  const widthOfSign = (code: number): number => {
    const known = widths.get(code);
    if (known !== undefined) return known;
    const width = view.getUint16(hmtx + Math.min(glyphOf(code), metrics - 1) * 4) / unitsPerEm;
    widths.set(code, width);
    return width;
  };
  return (text) => [...text].reduce((sum, sign) => sum + widthOfSign(sign.codePointAt(0) ?? 0), 0);
}

/** Gives the glyph of a character in the basic plane, and glyph 0 (an empty box) for any other. */
function readGlyphs(view: DataView, cmap: number): (code: number) => number {
  const subtables = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_each, index) => cmap + view.getUint32(cmap + 8 + index * 8),
  );
  const start = subtables.find((place) => view.getUint16(place) === 4);
  if (start === undefined) throw new Error('The font has no character map of format 4');
  const segments = view.getUint16(start + 6) / 2;
  const [ends, starts] = [start + 14, start + 16 + segments * 2];
  const [deltas, offsets] = [starts + segments * 2, starts + segments * 4];
  return (code) => {
    for (let segment = 0; segment < segments; segment += 1) {
      if (code > view.getUint16(ends + segment * 2)) continue;
      const first = view.getUint16(starts + segment * 2);
      if (code < first) return 0;
      const [delta, offset] = [view.getUint16(deltas + segment * 2), view.getUint16(offsets + segment * 2)];
      if (offset === 0) return (code + delta) & 0xff_ff;
      const glyph = view.getUint16(offsets + segment * 2 + offset + (code - first) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xff_ff;
    }
    return 0;
  };
}
