import { lookAlike, SMALLEST_SEEN, type Unseen } from '../words-unseen.ts';
import { findChild, findValue, readInteger, type XmlElement } from './xml-element.ts';

/** What decides whether letters are seen; undefined where nothing is said. */
export interface RunLook {
  /** `rrggbb`, or `auto`, which Word sets off against what lies behind. */
  readonly colour: string | undefined;
  /** In points. */
  readonly size: number | undefined;
  /** How wide the letters are, in parts of a hundred. */
  readonly width: number | undefined;
  readonly ground: Ground | undefined;
}

/** What lies behind letters: a colour, or `unknown`, against which nothing is said. */
export type Ground = string;

export const PAPER: Ground = 'FFFFFF';
export const UNKNOWN_GROUND: Ground = 'unknown';

export const NO_LOOK: RunLook = { colour: undefined, size: undefined, width: undefined, ground: undefined };

export function readRunLook(properties: XmlElement): RunLook {
  const halves = readInteger(findValue(properties, 'w:sz'));
  return {
    colour: readColour(findChild(properties, 'w:color')),
    size: halves === undefined ? undefined : halves / 2,
    width: readInteger(findValue(properties, 'w:w')?.replace('%', '')),
    ground: HIGHLIGHTS[findValue(properties, 'w:highlight') ?? ''] ?? readGround(properties),
  };
}

export function inheritLook(nearer: RunLook, farther: RunLook): RunLook {
  return {
    colour: nearer.colour ?? farther.colour,
    size: nearer.size ?? farther.size,
    width: nearer.width ?? farther.width,
    ground: nearer.ground ?? farther.ground,
  };
}

/** Why letters of this look are not seen on `ground`; undefined where they are. */
export function findUnseenLook(look: RunLook, ground: Ground): Unseen | undefined {
  if ((look.size ?? SMALLEST_SEEN) < SMALLEST_SEEN || (look.width ?? 100) < NARROWEST) return 'tiny';
  return lookAlike(look.colour, look.ground ?? ground) ? 'paper-colour' : undefined;
}

/** In parts of a hundred: letters of twelve points are three points wide then. */
const NARROWEST = 25;

/** The shading of a run, a paragraph or a cell: its colour, or that of the pattern that covers it. */
export function readGround(properties: XmlElement | undefined): Ground | undefined {
  const shading = findChild(properties, 'w:shd')?.attributes;
  if (!shading) return undefined;
  const { 'w:val': pattern = 'clear', 'w:fill': fill = 'auto', 'w:color': colour = 'auto' } = shading;
  if (pattern === 'solid') return colour === 'auto' ? '000000' : colour;
  if (pattern !== 'clear' && pattern !== 'nil') return UNKNOWN_GROUND;
  if (fill !== 'auto') return fill;
  return shading['w:themeFill'] === undefined ? undefined : UNKNOWN_GROUND;
}

/** The colour of letters. A colour of the theme comes before the one beside it; the first light one is that of paper. */
function readColour(element: XmlElement | undefined): string | undefined {
  const { 'w:val': value, 'w:themeColor': theme, 'w:themeShade': shade } = element?.attributes ?? {};
  return theme !== undefined && /^(?:background1|light1)$/.test(theme) && shade === undefined ? PAPER : value;
}

const HIGHLIGHTS: Readonly<Record<string, Ground>> = {
  black: '000000',
  blue: '0000FF',
  cyan: '00FFFF',
  green: '00FF00',
  magenta: 'FF00FF',
  red: 'FF0000',
  yellow: 'FFFF00',
  white: 'FFFFFF',
  darkBlue: '000080',
  darkCyan: '008080',
  darkGreen: '008000',
  darkMagenta: '800080',
  darkRed: '800000',
  darkYellow: '808000',
  darkGray: '808080',
  lightGray: 'C0C0C0',
};
