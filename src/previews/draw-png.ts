import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { CARD_FONT, drawCard, type CardFace } from './card-svg.ts';
import type { Card } from './card.ts';
import { readFontWidths } from './font-widths.ts';

/** The fonts of the pictures. No other file knows the package that draws them. */
const FONTS = {
  regular: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  bold: '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
} as const;

export interface Drawing {
  readonly svgOf: (card: Card, face: CardFace) => string;
  readonly pngOf: (svg: string) => Uint8Array;
}

let started: Promise<void> | undefined;

export async function loadDrawing(): Promise<Drawing> {
  const [regular, bold] = [FONTS.regular, FONTS.bold].map(
    (file) => new Uint8Array(readFileSync(fileURLToPath(import.meta.resolve(file)))),
  );
  if (!regular || !bold) throw new Error('A font is missing');
  const widths = { regular: readFontWidths(regular), bold: readFontWidths(bold) };
  /* The package refuses to be started a second time in one process. */
  started ??= initWasm(readFileSync(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))));
  await started;
  return {
    svgOf: (card, face) => drawCard(card, widths, face),
    pngOf: (svg) => {
      const drawing = new Resvg(svg, { font: { fontBuffers: [regular, bold], defaultFontFamily: CARD_FONT } });
      const image = drawing.render();
      const png = image.asPng();
      image.free();
      drawing.free();
      return png;
    },
  };
}
