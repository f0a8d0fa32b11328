import { greatestOf } from '../archive/extremes.ts';
import { writeYaml } from './frontmatter.ts';
import type { MeetingFrontmatter } from './meeting-schema.ts';
import { escapeCell, escapeHeading, escapeParagraph, type InlineText } from './escape-mdx.ts';
import type { MarkName } from '../archive/marks/marks.ts';

export type { InlineText } from './escape-mdx.ts';

/** A meeting's file before it is written: the words as they are, whatever characters they hold. */
export interface MeetingText {
  readonly frontmatter: MeetingFrontmatter;
  readonly body: readonly BodyPart[];
}

export type BodyPart =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: InlineText }
  | { readonly kind: 'paragraph'; readonly text: InlineText }
  /** `start`: the first number of a numbered list; undefined for a list with dashes. */
  | { readonly kind: 'list'; readonly start: number | undefined; readonly entries: readonly InlineText[] }
  /** The first row is the head of the table. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly InlineText[])[] }
  | {
      readonly kind: 'mark';
      readonly name: MarkName;
      readonly properties: Readonly<Record<string, string>>;
      readonly parts: readonly BodyPart[];
    };

/**
 * Writes a meeting's file; no other code does. `readMeeting` reads back the same words in the same order, as no
 * character in them becomes a mark, a heading, a list or code.
 */
export function writeMeeting({ frontmatter, body }: MeetingText): string {
  return `---\n${writeYaml(frontmatter)}---\n\n${body.map(writePart).join('\n\n')}\n`;
}

/** All texts of the body, in the order in which they are written. */
export function textsOf(body: readonly BodyPart[]): readonly InlineText[] {
  return body.flatMap((part) => {
    switch (part.kind) {
      case 'heading':
      case 'paragraph':
        return [part.text];
      case 'list':
        return part.entries;
      case 'table':
        return part.rows.flat();
      case 'mark':
        return textsOf(part.parts);
    }
  });
}

function writePart(part: BodyPart): string {
  switch (part.kind) {
    case 'heading':
      return `${'#'.repeat(part.level)} ${escapeHeading(part.text)}`;
    case 'paragraph':
      return escapeParagraph(part.text);
    case 'list':
      return part.entries
        .map((entry, index) => `${part.start === undefined ? '-' : `${part.start + index}.`} ${escapeParagraph(entry)}`)
        .join('\n');
    case 'table':
      return writeTable(part.rows);
    case 'mark':
      return part.parts.length === 0
        ? `<${openTag(part)} />`
        : `<${openTag(part)}>\n\n${part.parts.map(writePart).join('\n\n')}\n\n</${part.name}>`;
  }
}

function writeTable(rows: readonly (readonly InlineText[])[]): string {
  const width = greatestOf(rows.map((row) => row.length));
  const lines = rows.map(
    (row) => `| ${Array.from({ length: width }, (_, index) => escapeCell(row[index])).join(' | ')} |`,
  );
  const [head = '', ...rest] = lines;
  return [head, `|${' --- |'.repeat(width)}`, ...rest].join('\n');
}

/** A tag with its properties. `"` and `&` in a value are written as entities. */
function openTag({ name, properties }: Extract<BodyPart, { kind: 'mark' }>): string {
  return [
    name,
    ...Object.entries(properties).map(
      ([key, value]) => `${key}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll(/\s+/g, ' ')}"`,
    ),
  ].join(' ');
}
