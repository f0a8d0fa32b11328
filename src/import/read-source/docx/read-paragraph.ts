import { readInlines, type Inlines } from './read-inlines.ts';
import { plainInk, type Ink } from './piece.ts';
import {
  inheritIndent,
  readParagraphProperties,
  type Indent,
  type ParagraphProperties,
} from './paragraph-properties.ts';
import { inherit, readRunProperties, resolveFormat } from './run-format.ts';
import type { ListLevel, NumberedList } from './numbering.ts';
import type { Story } from './story.ts';
import type { Style } from './style-sheet.ts';
import { findChild, type XmlElement } from './xml-element.ts';

export interface WordParagraph extends Inlines {
  /** The number or bullet that Word adds, as ink, with what divides it from the text. */
  readonly label: Label | undefined;
  readonly heading: number | undefined;
  readonly indent: Indent;
  /** It starts a page. */
  readonly pageBefore: boolean;
  /** It ends a section of the document, whose properties these are. */
  readonly section: XmlElement | undefined;
}

export interface Label {
  readonly text: string;
  readonly ink: Ink;
  readonly divider: '' | ' ';
}

/** Counts the paragraph in its list, so each one is to be read once, in its place. */
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
    ...readInlines(element, story, styles),
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

/** A list that the paragraph names, or its style; a level that it names, or that its style has in the list. */
function findNumber(direct: ParagraphProperties, style: Style, { numbering }: Story): NumberPlace | undefined {
  const list = numbering.get(direct.list ?? style.paragraph.list ?? '');
  if (!list) return undefined;
  const depth = direct.level ?? findStyledLevel(list, style.ids) ?? style.paragraph.level ?? 0;
  const level = list.levels.get(depth);
  return level && { list, depth, level };
}

function findStyledLevel({ levels }: NumberedList, ids: readonly string[]): number | undefined {
  for (const id of ids) {
    for (const [depth, { style }] of levels) if (style === id) return depth;
  }
  return undefined;
}

/** The list goes before the style, but not where it is the style that brings the list. */
function findIndent(direct: ParagraphProperties, style: Style, level: ListLevel | undefined): Indent {
  if (!level) return inheritIndent(direct.indent, style.paragraph.indent);
  const inherited =
    direct.list === undefined
      ? inheritIndent(style.paragraph.indent, level.indent)
      : inheritIndent(level.indent, style.paragraph.indent);
  return inheritIndent(direct.indent, inherited);
}
