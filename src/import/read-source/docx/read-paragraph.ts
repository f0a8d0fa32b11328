import { readInlines, type Inlines } from './read-inlines.ts';
import { plainInk, type Ink } from './piece.ts';
import {
  inheritIndent,
  readParagraphProperties,
  type Indent,
  type ParagraphProperties,
} from './paragraph-properties.ts';
import { inherit, readRunProperties, resolveFormat } from './run-format.ts';
import { isTooLow } from './run-look.ts';
import type { ListLevel, NumberedList } from './numbering.ts';
import type { Story } from './story.ts';
import type { Style } from './style-sheet.ts';
import { findChild, type XmlElement } from './xml-element.ts';

export interface WordParagraph extends Inlines {
  /** The number or bullet that Word adds, with what stands between it and the text. */
  readonly label: Label | undefined;
  /** The level of the heading, from 1; undefined where it is none. */
  readonly heading: number | undefined;
  readonly indent: Indent;
  /** Whether a page starts with it. */
  readonly pageBefore: boolean;
  /** The properties of the section that it ends; undefined where it ends none. */
  readonly section: XmlElement | undefined;
}

export interface Label {
  readonly text: string;
  readonly ink: Ink;
  readonly divider: '' | ' ';
}

/**
 * Reads a paragraph and counts it in its list, so each paragraph must be read exactly once, in order. `tableStyle`: the
 * style of the table that it stands in.
 */
export function readParagraph(element: XmlElement, story: Story, tableStyle?: Style): WordParagraph {
  const properties = findChild(element, 'w:pPr');
  const direct = readParagraphProperties(properties);
  const style = story.styles.find('paragraph', findChild(properties, 'w:pStyle')?.attributes['w:val']);
  const styles = tableStyle ? [style, tableStyle] : [style];
  const numbered = findNumber(direct, style, story);
  const mark = readRunProperties(findChild(properties, 'w:rPr'));
  const { struck } = resolveFormat({
    direct: numbered ? inherit(numbered.level.run, mark) : mark,
    styles: styles.map(({ run }) => run),
    defaults: story.styles.defaults,
  });
  const text = numbered ? story.lists.next(numbered.list, numbered.depth) : '';
  const heading = direct.heading ?? style.paragraph.heading ?? 0;
  return {
    ...readInlines(
      element,
      {
        ...story,
        ground: direct.ground ?? style.paragraph.ground ?? story.ground,
        isFlat: story.isFlat || isTooLow(direct.lineHeight ?? style.paragraph.lineHeight),
      },
      styles,
    ),
    label:
      numbered && text !== ''
        ? { text, ink: { ...plainInk(text), struck }, divider: numbered.level.divider }
        : undefined,
    heading: heading === 0 ? undefined : heading,
    indent: findIndent(direct, style, numbered?.level),
    pageBefore: direct.pageBefore ?? style.paragraph.pageBefore ?? false,
    section: findChild(properties, 'w:sectPr'),
  };
}

interface NumberPlace {
  readonly list: NumberedList;
  readonly depth: number;
  readonly level: ListLevel;
}

/** The list and level of a paragraph: its own, otherwise those of its style; undefined where it is not numbered. */
function findNumber(direct: ParagraphProperties, style: Style, { numbering }: Story): NumberPlace | undefined {
  const list = numbering.get(direct.list ?? style.paragraph.list ?? '');
  if (!list) return undefined;
  const depth = direct.level ?? findStyledLevel(list, style.ids) ?? style.paragraph.level ?? 0;
  const level = list.levels.get(depth);
  return level && { list, depth, level };
}

/** The level of the list that belongs to one of these styles. */
function findStyledLevel({ levels }: NumberedList, ids: readonly string[]): number | undefined {
  for (const id of ids) {
    for (const [depth, { style }] of levels) if (style === id) return depth;
  }
  return undefined;
}

/**
 * The indent of the paragraph itself, then of the list, then of the style. Where the style brings the list, the style
 * comes before the list.
 */
function findIndent(direct: ParagraphProperties, style: Style, level: ListLevel | undefined): Indent {
  if (!level) return inheritIndent(direct.indent, style.paragraph.indent);
  const inherited =
    direct.list === undefined
      ? inheritIndent(style.paragraph.indent, level.indent)
      : inheritIndent(level.indent, style.paragraph.indent);
  return inheritIndent(direct.indent, inherited);
}
