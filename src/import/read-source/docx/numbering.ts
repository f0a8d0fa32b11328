import { readIndent, type Indent } from './paragraph-properties.ts';
import { readRunProperties, type RunProperties } from './run-format.ts';
import type { StyleSheet } from './style-sheet.ts';
import { childrenNamed, findChild, findSwitch, findValue, readInteger, type XmlElement } from './xml-element.ts';

/** A list that paragraphs refer to. */
export interface NumberedList {
  readonly id: string;
  /** The id of its definition. Lists with the same definition count on from each other. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Levels that start again in this list, with their first number. */
  readonly startsAnew: ReadonlyMap<number, number>;
}

/** One level of a list. */
export interface ListLevel {
  readonly format: string;
  /** The pattern of the format `custom`, such as `001, 002, ...`. */
  readonly pattern: string;
  /** The label, with `%1` in the place of the number of the outermost level: `%1.%2`. */
  readonly text: string;
  readonly start: number;
  /** How many of the outer levels make this one start again; undefined where all do. */
  readonly restartedBy: number | undefined;
  /** Whether every number in the label is printed in digits. */
  readonly legal: boolean;
  /** What stands between the label and the text. */
  readonly divider: '' | ' ';
  /** The paragraph style that belongs to this level. */
  readonly style: string | undefined;
  readonly run: RunProperties;
  readonly indent: Indent;
}

/** Every list of the document, by the `w:numId` that paragraphs refer to it with. */
export type Numbering = ReadonlyMap<string, NumberedList>;

/** How many levels a list of Word has, counted from 0. */
export const LEVELS = 9;

/** Reads the lists of a document from its numbering part. A list without a definition is left out. */
export function readNumbering(root: XmlElement | undefined, styles: StyleSheet): Numbering {
  const nums = new Map(childrenNamed(root, 'w:num').map((num) => [num.attributes['w:numId'] ?? '', num]));
  const definitions = new Map(
    childrenNamed(root, 'w:abstractNum').map((definition) => [
      definition.attributes['w:abstractNumId'] ?? '',
      definition,
    ]),
  );
  const levels = new Map(
    [...definitions].map(([id, definition]) => [id, readLevels(childrenNamed(definition, 'w:lvl'))]),
  );
  return new Map(
    [...nums].flatMap(([id, num]) => {
      const definition = findDefinition(num, { nums, definitions, styles });
      return definition === undefined ? [] : [[id, readList(id, num, definition, levels.get(definition) ?? new Map())]];
    }),
  );
}

interface Sources {
  readonly nums: ReadonlyMap<string, XmlElement>;
  readonly definitions: ReadonlyMap<string, XmlElement>;
  readonly styles: StyleSheet;
}

/**
 * A definition may point to a list style, which leads to another list. Word follows one such step; the cap only stops
 * circles.
 */
const MAX_STEPS = 8;

function findDefinition(num: XmlElement, { nums, definitions, styles }: Sources): string | undefined {
  let next: XmlElement | undefined = num;
  for (let step = 0; next && step < MAX_STEPS; step += 1) {
    const id = findValue(next, 'w:abstractNumId') ?? '';
    const definition = definitions.get(id);
    const style = findValue(definition, 'w:numStyleLink');
    if (style === undefined) return definition && id;
    next = nums.get(styles.find('numbering', style).paragraph.list ?? '');
  }
  return undefined;
}

function readList(
  id: string,
  num: XmlElement,
  definition: string,
  levels: ReadonlyMap<number, ListLevel>,
): NumberedList {
  const overrides = childrenNamed(num, 'w:lvlOverride');
  const own = readLevels(overrides.flatMap((override) => childrenNamed(override, 'w:lvl')));
  const startsAnew = new Map(
    overrides.flatMap((override) => {
      const level = readInteger(override.attributes['w:ilvl']);
      const start = readInteger(findValue(override, 'w:startOverride'));
      return level === undefined || start === undefined ? [] : [[level, start]];
    }),
  );
  return { id, definition, levels: own.size === 0 ? levels : new Map([...levels, ...own]), startsAnew };
}

function readLevels(elements: readonly XmlElement[]): ReadonlyMap<number, ListLevel> {
  return new Map(
    elements.flatMap((element) => {
      const level = readInteger(element.attributes['w:ilvl']);
      return level === undefined || level < 0 || level >= LEVELS ? [] : [[level, readLevel(element)]];
    }),
  );
}

/** In characters. No list has a longer label, and a longer one would be printed before every paragraph. */
const MAX_LABEL = 255;

function readLevel(element: XmlElement): ListLevel {
  /* A format that older programs do not know stands within `mc:AlternateContent`. */
  const format = findChild(element, 'w:numFmt') ?? findChild(findChild(element, 'mc:AlternateContent'), 'w:numFmt');
  const text = (findValue(element, 'w:lvlText') ?? '').slice(0, MAX_LABEL);
  return {
    format: format?.attributes['w:val'] ?? 'decimal',
    pattern: format?.attributes['w:format'] ?? '',
    text,
    start: readInteger(findValue(element, 'w:start')) ?? 1,
    restartedBy: readInteger(findValue(element, 'w:lvlRestart')),
    legal: findSwitch(element, 'w:isLgl') ?? false,
    divider: findValue(element, 'w:suff') === 'nothing' && !/\s$/.test(text) ? '' : ' ',
    style: findValue(element, 'w:pStyle'),
    run: readRunProperties(findChild(element, 'w:rPr')),
    indent: readIndent(findChild(element, 'w:pPr')),
  };
}
