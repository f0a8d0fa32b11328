import type { Card } from './card.ts';
import type { WidthOf } from './font-widths.ts';
import { wrapText } from './wrap-text.ts';
import { OWN_ACCENT } from '../archive/accent.ts';
import type { ArchiveIdentity } from '../archive/identity.ts';
import { escapeMarkup } from '../site/words/printable-text.ts';

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
export const CARD_FONT = 'Source Serif 4';

/** The widths of the two weights that a card is set in. */
export interface CardFonts {
  readonly regular: WidthOf;
  readonly bold: WidthOf;
}

const EDGE = 72;
const INNER = CARD_WIDTH - 2 * EDGE;
const [PAPER, INK, GREY] = ['#fbfaf6', '#1c1b18', '#5a564c'];

/** What every picture of an archive shows. */
export type CardFace = Pick<ArchiveIdentity, 'name' | 'stamp' | 'accent'>;

/**
 * The picture of a card as SVG, 1200 wide. No letter is smaller than 34: a chat shows the picture a third as wide, and
 * it must be readable there.
 */
export function drawCard(card: Card, { regular, bold }: CardFonts, face: CardFace): string {
  const size =
    [76, 64, 56].find((each) => wrapText(card.title, bold, INNER / each, 9).length <= (each === 76 ? 2 : 3)) ?? 52;
  const title = balance(card.title, bold, INNER / size, 3);
  const first = EDGE + 96 + size * 0.78;
  const last = first + (title.length - 1) * size * 1.14;
  const room = Math.max(1, Math.floor((CARD_HEIGHT - 118 - (last + 44)) / 52));
  const words = wrapText(card.words, regular, INNER / 40, Math.min(room, 4));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}" viewBox="0 0 ${CARD_WIDTH} ${CARD_HEIGHT}">`,
    `<rect width="${CARD_WIDTH}" height="${CARD_HEIGHT}" fill="${PAPER}"/><rect width="${CARD_WIDTH}" height="16" fill="${accentOf(face)}"/>`,
    `<g font-family="${CARD_FONT}">`,
    line(EDGE, EDGE + 48, 38, GREY, wrapText(card.lead, regular, INNER / 38, 1)[0] ?? ''),
    ...title.map((text, index) => line(EDGE, first + index * size * 1.14, size, INK, text, 600)),
    ...words.map((text, index) => line(EDGE, last + 72 + index * 52, 40, INK, text)),
    `<path d="M${EDGE} ${CARD_HEIGHT - 94}h${INNER}" stroke="${GREY}" stroke-width="2" opacity="0.45"/>`,
    ...drawFoot(card, bold, face),
    '</g></svg>',
  ].join('');
}

/** The text in as many lines as it needs, all about as long, so that no word stands alone on the last. */
function balance(text: string, widthOf: WidthOf, width: number, most: number): readonly string[] {
  let lines = wrapText(text, widthOf, width, most);
  for (let narrower = width * 0.97; narrower > width * 0.6; narrower *= 0.97) {
    const next = wrapText(text, widthOf, narrower, most + 1);
    if (next.length > lines.length || next.some((each) => each.endsWith('-') && !text.includes(each))) break;
    lines = next;
  }
  return lines;
}

/** The stamp and the site's name to the left, the marks to the right. */
function drawFoot({ marks, title }: Card, bold: WidthOf, face: CardFace): readonly string[] {
  const accent = accentOf(face);
  const width = bold(face.stamp) * 24 + 20;
  const base = CARD_HEIGHT - 38;
  let right = CARD_WIDTH - EDGE;
  const boxes = marks.toReversed().map((mark, index) => {
    const own = bold(mark) * 34 + 36;
    right -= own;
    const solid = index === marks.length - 1 && mark === 'Beslut';
    const box = `<rect x="${right}" y="${base - 38}" width="${own}" height="50" fill="${solid ? accent : PAPER}" stroke="${solid ? accent : GREY}" stroke-width="2"/>${line(right + 18, base - 2, 34, solid ? PAPER : INK, mark, 600)}`;
    right -= 16;
    return box;
  });
  const stamp = `<g transform="rotate(-4 ${EDGE + 26} ${base - 12})"><rect x="${EDGE}" y="${base - 37}" width="${width}" height="48" fill="none" stroke="${accent}" stroke-width="4"/>${line(EDGE + 10, base - 4, 24, accent, face.stamp, 600)}</g>`;
  const start = EDGE + width + 20;
  const name = wrapText(face.name, bold, (right - start - 20) / 36, 1)[0] ?? '';
  return [stamp, ...(title === face.name ? [] : [line(start, base, 36, INK, name, 600)]), ...boxes];
}

function accentOf({ accent = OWN_ACCENT }: CardFace): string {
  return accent.light;
}

function line(x: number, y: number, size: number, colour: string, text: string, weight = 400): string {
  return `<text x="${x}" y="${Math.round(y)}" font-size="${size}" font-weight="${weight}" fill="${colour}" xml:space="preserve">${escapeMarkup(text)}</text>`;
}
