import {
  inheritProperties,
  NO_PARAGRAPH_PROPERTIES,
  readParagraphProperties,
  type ParagraphProperties,
} from './paragraph-properties.ts';
import { inherit, NO_RUN_PROPERTIES, readRunProperties, type RunProperties } from './run-format.ts';
import { childrenNamed, findAll, findChild, findValue, type XmlElement } from './xml-element.ts';

/** A style together with what it inherits from the styles that it is based on. */
export interface Style {
  /** Its own id and those of the styles that it is based on, nearest first. */
  readonly ids: readonly string[];
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
  /** Whether it, or what it says of parts of a table, has a shading. */
  readonly shades: boolean;
}

type StyleKind = 'paragraph' | 'character' | 'table' | 'numbering';

export interface StyleSheet {
  /** The style with this id, else the default style of the kind, else an empty style. */
  readonly find: (kind: StyleKind, id: string | undefined) => Style;
  /** What runs have where nothing else says anything. */
  readonly defaults: RunProperties;
}

/** Reads the style part of a document; without one, all styles are empty. */
export function readStyleSheet(root: XmlElement | undefined): StyleSheet {
  const elements = childrenNamed(root, 'w:style');
  const byKey = new Map(
    elements.map((element) => [keyOf(kindOf(element), element.attributes['w:styleId'] ?? ''), element]),
  );
  const defaults = new Map(
    elements.filter(isDefault).map((element) => [kindOf(element), element.attributes['w:styleId'] ?? '']),
  );
  const read = new Map<string, Style>();
  return {
    defaults: readRunProperties(findChild(findChild(findChild(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')),
    find: (kind, id) => {
      const known = id !== undefined && byKey.has(keyOf(kind, id)) ? id : defaults.get(kind);
      if (known === undefined) return NO_STYLE;
      const style = read.get(keyOf(kind, known)) ?? joinStyles(listBases(byKey, kind, known));
      read.set(keyOf(kind, known), style);
      return style;
    },
  };
}

const NO_STYLE: Style = { ids: [], run: NO_RUN_PROPERTIES, paragraph: NO_PARAGRAPH_PROPERTIES, shades: false };

function kindOf(element: XmlElement): string {
  return element.attributes['w:type'] ?? 'paragraph';
}

function keyOf(kind: string, id: string): string {
  return `${kind} ${id}`;
}

function isDefault(element: XmlElement): boolean {
  return /^(?:1|true|on)$/.test(element.attributes['w:default'] ?? '');
}

/** Word allows a chain of some ten styles based on each other. A longer chain, or a circle, is cut off here. */
const MAX_BASES = 32;

function listBases(byKey: ReadonlyMap<string, XmlElement>, kind: string, id: string): readonly XmlElement[] {
  const chain: XmlElement[] = [];
  for (let element = byKey.get(keyOf(kind, id)); element && chain.length < MAX_BASES && !chain.includes(element); ) {
    chain.push(element);
    element = byKey.get(keyOf(kind, findValue(element, 'w:basedOn') ?? ''));
  }
  return chain;
}

function joinStyles(chain: readonly XmlElement[]): Style {
  return {
    ids: chain.map(({ attributes }) => attributes['w:styleId'] ?? ''),
    run: chain.map((element) => readRunProperties(findChild(element, 'w:rPr'))).reduce(inherit, NO_RUN_PROPERTIES),
    paragraph: chain.map(readStyleParagraph).reduce(inheritProperties, NO_PARAGRAPH_PROPERTIES),
    shades: chain.some((element) => findAll(element, new Set(['w:shd'])).length > 0),
  };
}

function readStyleParagraph(element: XmlElement): ParagraphProperties {
  const properties = readParagraphProperties(findChild(element, 'w:pPr'));
  return {
    ...properties,
    heading:
      properties.heading ?? headingOf(findValue(element, 'w:name')) ?? headingOf(element.attributes['w:styleId']),
  };
}

/**
 * The level in the name of a heading style. Made for: `heading 1`, `Heading1`, `Rubrik 1`, `rubrik2`. Word keeps the
 * English names in Swedish files; other programs do not.
 */
function headingOf(name: string | undefined): number | undefined {
  const digit = /^(?:heading|rubrik)\s?([1-9])$/i.exec(name ?? '')?.[1];
  return digit === undefined ? undefined : Number(digit);
}
