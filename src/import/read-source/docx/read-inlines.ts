import { judgeLink, readInstruction } from './fields.ts';
import type { Piece } from './piece.ts';
import { readRunProperties, resolveFormat, type RunFormat } from './run-format.ts';
import type { Story } from './story.ts';
import type { Style } from './style-sheet.ts';
import { findUnseenLook, NO_LOOK, readShapeGround, UNKNOWN_GROUND, type Ground } from './run-look.ts';
import { readPrivateSigns, readSymbol } from '../symbols.ts';
import { findUnreadPart, HIDDEN_TEXT } from './unread-parts.ts';
import { findChild, findValue, type XmlElement } from './xml-element.ts';

/** What a paragraph prints, and what is attached to it. */
export interface Inlines {
  readonly pieces: readonly Piece[];
  readonly boxes: readonly TextBox[];
  readonly notes: readonly NoteReference[];
}

/** `content`: of the box. `ground`: what lies behind its words. */
export interface TextBox {
  readonly content: XmlElement;
  readonly ground: Ground;
}

export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

/** Reads the content of a paragraph. `styles`: those that its letters inherit from, nearest first. */
export function readInlines(paragraph: XmlElement, story: Story, styles: readonly Style[]): Inlines {
  const reader = new InlineReader(story, styles);
  /* Words of paragraphs in one cell are not one word. */
  story.report.words('\n', undefined);
  reader.readChildren(paragraph, PLAIN);
  return reader;
}

/** What an element hands down to the elements within it. */
interface Surroundings {
  readonly format: RunFormat;
  readonly font: string;
  readonly url: string | undefined;
  /** What the shape around is filled with. */
  readonly box: Ground;
}

const PLAIN: Surroundings = {
  format: { bold: false, struck: false, hidden: false, look: NO_LOOK },
  font: '',
  url: undefined,
  box: UNKNOWN_GROUND,
};

/** Elements that describe something and print nothing. */
const PROPERTIES: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:rPr',
  'm:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:rubyPr',
  'w:ffData',
]);

class InlineReader implements Inlines {
  readonly pieces: Piece[] = [];
  readonly boxes: TextBox[] = [];
  readonly notes: NoteReference[] = [];
  readonly #story: Story;
  readonly #styles: readonly Style[];

  constructor(story: Story, styles: readonly Style[]) {
    this.#story = story;
    this.#styles = styles;
  }

  /**
   * Reads the children, as deep as the XML goes, which the parser limits. Unknown elements are looked into as well,
   * because they may hold words.
   */
  readChildren(element: XmlElement, around: Surroundings): void {
    for (const child of element.children) this.#read(child, around);
  }

  #read(element: XmlElement, around: Surroundings): void {
    if (PROPERTIES.has(element.name)) return;
    const unread = findUnreadPart(element);
    if (unread !== undefined && this.#story.fields.shown) this.#story.report.unread(unread);
    switch (element.name) {
      case 'w:r':
      case 'm:r':
        return this.readChildren(element, this.#styleRun(element, around));
      case 'w:hyperlink':
        return this.readChildren(element, { ...around, url: this.#findUrl(element) ?? around.url });
      case 'w:fldSimple':
        return this.readChildren(element, {
          ...around,
          url: this.#judge(readInstruction(element.attributes['w:instr'] ?? '')) ?? around.url,
        });
      case 'w:fldChar':
        return this.#passMark(element, around);
      case 'w:instrText':
        return this.#story.fields.addInstruction(element.text);
      case 'wps:wsp':
      case 'v:shape':
      case 'v:rect':
      case 'v:roundrect':
        return this.readChildren(element, { ...around, box: readShapeGround(element) });
      case 'w:txbxContent':
        this.boxes.push({ content: element, ground: around.box });
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.notes.push({
          kind: element.name === 'w:footnoteReference' ? 'footnote' : 'endnote',
          id: element.attributes['w:id'] ?? '',
        });
        return;
      default:
        return this.#print(element, around);
    }
  }

  #print(element: XmlElement, around: Surroundings): void {
    switch (element.name) {
      case 'w:t':
      case 'm:t':
        return this.#write(readPrivateSigns(element.text.replaceAll(/[\r\n]/g, ' '), around.font), around);
      case 'w:tab':
      case 'w:ptab':
        return this.#write('\t', around);
      case 'w:noBreakHyphen':
        return this.#write('-', around);
      case 'w:sym':
        return this.#write(
          readSymbol(Number.parseInt(element.attributes['w:char'] ?? '', 16), element.attributes['w:font'] ?? ''),
          around,
        );
      case 'w:cr':
        return this.#break({ kind: 'line-end' }, around);
      case 'w:br':
        return this.#break(
          element.attributes['w:type'] === 'page' ? { kind: 'page-end', hard: true } : { kind: 'line-end' },
          around,
        );
      case 'w:lastRenderedPageBreak':
        return this.#break({ kind: 'page-end', hard: false }, around);
      default:
        return this.readChildren(element, around);
    }
  }

  #write(text: string, { format: { bold, struck, hidden, look }, url }: Surroundings): void {
    const { fields, report } = this.#story;
    if (text === '' || !fields.shown) return;
    if (hidden) {
      if (text.trim() !== '') report.unread(HIDDEN_TEXT);
      return;
    }
    fields.noteInk();
    report.words(text, this.#story.isFlat ? 'tiny' : findUnseenLook(look, this.#story.ground));
    /* Characters that end a line in plain text: they come along with pasted text. */
    for (const [index, line] of text.split(/[\u0085\u2028\u2029]/).entries()) {
      if (index > 0) this.pieces.push({ kind: 'line-end' });
      this.pieces.push({ kind: 'ink', text: line, bold, struck, url: url ?? fields.url, added: false });
    }
  }

  #break(piece: Piece, { format }: Surroundings): void {
    if (!this.#story.fields.shown || format.hidden) return;
    this.#story.report.words('\n', undefined);
    this.pieces.push(piece);
  }

  #passMark(mark: XmlElement, around: Surroundings): void {
    const { dropped, unread, printed } = this.#story.fields.pass(mark);
    if (dropped !== undefined) this.#story.report.linkDropped(dropped);
    if (unread !== undefined) this.#story.report.unread(unread);
    if (printed !== undefined) this.#write(printed, around);
  }

  #styleRun(run: XmlElement, around: Surroundings): Surroundings {
    const properties = findChild(run, 'w:rPr');
    const { styles } = this.#story;
    const format = resolveFormat({
      direct: readRunProperties(properties),
      styles: [styles.find('character', findValue(properties, 'w:rStyle')), ...this.#styles].map((style) => style.run),
      defaults: styles.defaults,
    });
    const fonts = findChild(properties, 'w:rFonts')?.attributes;
    return { ...around, format, font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? '' };
  }

  #findUrl({ attributes }: XmlElement): string | undefined {
    const relationship = this.#story.relationships.get(attributes['r:id'] ?? '');
    return relationship?.external
      ? this.#judge(judgeLink(relationship.target, attributes['w:anchor'] ?? ''))
      : undefined;
  }

  #judge({
    url,
    dropped,
  }: {
    readonly url: string | undefined;
    readonly dropped: string | undefined;
  }): string | undefined {
    if (dropped !== undefined) this.#story.report.linkDropped(dropped);
    return url;
  }
}
