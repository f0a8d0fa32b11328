import { readGround, type Ground } from './run-look.ts';
import { findChild, findSwitch, findValue, readInteger, readLength, type XmlElement } from './xml-element.ts';

/** What a paragraph, a style or a level of a list says about a paragraph; undefined where it says nothing. */
export interface ParagraphProperties {
  /** The level of a heading, from 1; 0 where it is said to be no heading. */
  readonly heading: number | undefined;
  /** The id of a list; `0` for none. */
  readonly list: string | undefined;
  readonly level: number | undefined;
  readonly indent: Indent;
  readonly pageBefore: boolean | undefined;
  /** What lies behind its words. */
  readonly ground: Ground | undefined;
  /** How high its lines are, in twentieths of a point; Infinity where they are as high as they need to be. */
  readonly lineHeight: number | undefined;
}

/**
 * In twentieths of a point. `first`: how much further in the first line begins, below 0 where it begins further out.
 */
export interface Indent {
  readonly left: number | undefined;
  readonly first: number | undefined;
}

const NO_INDENT: Indent = { left: undefined, first: undefined };

export const NO_PARAGRAPH_PROPERTIES: ParagraphProperties = {
  heading: undefined,
  list: undefined,
  level: undefined,
  indent: NO_INDENT,
  pageBefore: undefined,
  ground: undefined,
  lineHeight: undefined,
};

/** Reads a `w:pPr` element. */
export function readParagraphProperties(properties: XmlElement | undefined): ParagraphProperties {
  if (!properties) return NO_PARAGRAPH_PROPERTIES;
  const outline = readInteger(findValue(properties, 'w:outlineLvl'));
  const numbering = findChild(properties, 'w:numPr');
  return {
    heading: outline === undefined ? undefined : outline >= 0 && outline < BODY_LEVEL ? outline + 1 : 0,
    list: findValue(numbering, 'w:numId'),
    level: readInteger(findValue(numbering, 'w:ilvl')),
    indent: readIndent(properties),
    pageBefore: findSwitch(properties, 'w:pageBreakBefore'),
    ground: readGround(properties),
    lineHeight: readLineHeight(findChild(properties, 'w:spacing')),
  };
}

function readLineHeight(spacing: XmlElement | undefined): number | undefined {
  const height = readLength(spacing?.attributes['w:line']);
  return height === undefined || spacing?.attributes['w:lineRule'] === 'exact' ? height : Infinity;
}

/** The outline level of text that is no heading. */
const BODY_LEVEL = 9;

export function readIndent(properties: XmlElement | undefined): Indent {
  const attributes = findChild(properties, 'w:ind')?.attributes;
  if (!attributes) return NO_INDENT;
  const hanging = readLength(attributes['w:hanging']);
  return {
    left: readLength(attributes['w:left'] ?? attributes['w:start']),
    first: hanging === undefined ? readLength(attributes['w:firstLine']) : -hanging,
  };
}

/** Each value of `nearer`, or that of `farther` where `nearer` says nothing. */
export function inheritIndent(nearer: Indent, farther: Indent): Indent {
  return { left: nearer.left ?? farther.left, first: nearer.first ?? farther.first };
}

export function inheritProperties(nearer: ParagraphProperties, farther: ParagraphProperties): ParagraphProperties {
  return {
    heading: nearer.heading ?? farther.heading,
    list: nearer.list ?? farther.list,
    level: nearer.level ?? farther.level,
    indent: inheritIndent(nearer.indent, farther.indent),
    pageBefore: nearer.pageBefore ?? farther.pageBefore,
    ground: nearer.ground ?? farther.ground,
    lineHeight: nearer.lineHeight ?? farther.lineHeight,
  };
}
