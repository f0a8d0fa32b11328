import { readIndent, type Indent } from './paragraph-properties.ts';
import { readRunProperties, type RunProperties } from './run-format.ts';
import type { StyleSheet } from './style-sheet.ts';
import { childrenNamed, findChild, findSwitch, findValue, readInteger, type XmlElement } from './xml-element.ts';

/** A list as a paragraph refers to it. */
export interface NumberedList {
  readonly id: string;
  /** Lists of the same definition count on from each other. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** The number at which a level starts anew where this list first comes to it. */
  readonly startsAnew: ReadonlyMap<number, number>;
}

export interface ListLevel {
  readonly format: string;
  /** The pattern of the format `custom`. */
  readonly pattern: string;
  /** With `%1` for the number of the outermost level. */
  readonly text: string;
  readonly start: number;
  /** How many of the outer levels start this one anew; undefined where all do. */
  readonly restartedBy: number | undefined;
  /** Every number in the label in digits. */
  readonly legal: boolean;
  /** What divides the label from the text. */
  readonly divider: '' | ' ';
  /** The paragraph style that stands at this level. */
  readonly style: string | undefined;
  readonly run: RunProperties;
  readonly indent: Indent;
}

/** Every list of the document, by the `w:numId` that paragraphs refer to it with. */
export type Numbering = ReadonlyMap<string, NumberedList>;

/** How many levels a list of Word has, counted from 0. */
export const LEVELS = 9;

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

/** A definition can stand in for a list style, which leads to another list; Word follows one such step, a few do no harm. */
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

/** Nobody's label is longer; one that is would be printed before every paragraph. */
const MAX_LABEL = 255;

function readLevel(element: XmlElement): ListLevel {
  /* A format that older programs do not know is written with another one for them. */
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
