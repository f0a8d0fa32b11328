import { lookAlike, SMALLEST_SEEN, type Unseen } from '../words-unseen.ts';
import { findChild, findValue, readInteger, type XmlElement } from './xml-element.ts';

/** What decides whether letters are seen; undefined where nothing is said. */
export interface RunLook {
  /** `rrggbb`; `auto`, which Word sets off against what lies behind; `none`, which leaves letters out. */
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
    colour: readFill(findChild(properties, 'w14:textFill')) ?? readColour(findChild(properties, 'w:color')),
    size: halves === undefined ? undefined : halves / 2,
    width: readInteger(findValue(properties, 'w:w')?.replace('%', '')),
    ground: findNamedGround(findValue(properties, 'w:highlight') ?? '') ?? readGround(properties),
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
  if (look.colour === NO_COLOUR) return 'drawn-unseen';
  return lookAlike(look.colour, look.ground ?? ground) ? 'paper-colour' : undefined;
}

/** In parts of a hundred: letters of twelve points are three points wide then. */
const NARROWEST = 25;

/** Whether nothing is seen of a line or row of this height, in twentieths of a point. */
export function isTooLow(height: number | undefined): boolean {
  return height !== undefined && height >= 0 && height < SMALLEST_SEEN * 20;
}

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

/**
 * What a shape is filled with: unknown where it is not one colour, and where it lets through what lies behind, which may be a
 * picture.
 */
export function readShapeGround({ name, attributes, children }: XmlElement): Ground {
  if (name !== 'wps:wsp')
    return /^(?:f|false|0)$/.test(attributes['filled'] ?? '') ? UNKNOWN_GROUND : readVmlColour(attributes['fillcolor']);
  const properties = children.find((child) => child.name === 'wps:spPr');
  const solid = findChild(properties, 'a:solidFill');
  const rgb = findChild(solid, 'a:srgbClr');
  if (rgb?.children.length === 0) return rgb.attributes['val'] ?? UNKNOWN_GROUND;
  const scheme = findChild(solid, 'a:schemeClr');
  const isPaper = scheme?.children.length === 0 && /^(?:bg1|lt1)$/.test(scheme.attributes['val'] ?? '');
  return isPaper ? PAPER : UNKNOWN_GROUND;
}

/** Made for: `white`, `white [3212]`, `#fff`, `#ffffff`. */
function readVmlColour(given: string | undefined): Ground {
  const colour = given?.split(' ')[0]?.toLowerCase() ?? '';
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(colour);
  if (short)
    return short
      .slice(1)
      .map((digit) => digit.repeat(2))
      .join('');
  return findNamedGround(colour) ?? (/^#[0-9a-f]{6}$/.test(colour) ? colour : UNKNOWN_GROUND);
}

const NO_COLOUR = 'none';

/** What letters are filled with instead of their colour; undefined where it is not known. */
function readFill(fill: XmlElement | undefined): string | undefined {
  if (findChild(fill, 'w14:noFill')) return NO_COLOUR;
  const solid = findChild(fill, 'w14:solidFill');
  const rgb = findChild(solid, 'w14:srgbClr');
  const scheme = findChild(solid, 'w14:schemeClr');
  /* How much is seen through, in parts of 100,000. */
  const through = readInteger(findChild(rgb ?? scheme, 'w14:alpha')?.attributes['w14:val']) ?? 0;
  if (through >= MOST_SEEN_THROUGH) return NO_COLOUR;
  const isPaper = /^(?:bg1|lt1)$/.test(scheme?.attributes['w14:val'] ?? '') && !findChild(scheme, 'w14:lumMod');
  return isPaper ? PAPER : rgb?.attributes['w14:val'];
}

const MOST_SEEN_THROUGH = 95_000;

/**
 * The colour of letters. A colour of the theme comes before the one beside it: the first light one is that of paper, a shade of
 * it is darker, and a tint makes any other lighter.
 */
function readColour(element: XmlElement | undefined): string | undefined {
  const {
    'w:val': value,
    'w:themeColor': theme,
    'w:themeShade': shade,
    'w:themeTint': tint,
  } = element?.attributes ?? {};
  if (theme === undefined) return value;
  if (/^(?:background1|light1)$/.test(theme)) return shade === undefined ? PAPER : shade.repeat(3);
  return tint !== undefined && Number.parseInt(tint, 16) < LEAST_TINT ? PAPER : value;
}

/** Of 255: of a colour of which less is left, paper is left. */
const LEAST_TINT = 20;

function findNamedGround(name: string): Ground | undefined {
  return Object.hasOwn(HIGHLIGHTS, name) ? HIGHLIGHTS[name] : undefined;
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
