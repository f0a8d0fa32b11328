import { CAPS } from '../../caps.ts';
import { plainLine, type SourceLine, type SourceProblem } from '../../source-document.ts';
import { tellUnseenWords, type Unseen } from '../words-unseen.ts';
import { tellUnseenSigns } from '../tell-unseen-signs.ts';
import { overCap } from '../refuse-source.ts';
import type { DocxFault } from './docx-fault.ts';
import type { StoryReport } from './story.ts';
import { HIDDEN_TEXT } from './unread-parts.ts';
import type { XmlElement } from './xml-element.ts';

/** What is known of a new line apart from its place. */
export type NewLine = Pick<SourceLine, 'text'> & Partial<Omit<SourceLine, 'number' | 'gapBefore' | 'region' | 'page'>>;

/**
 * The lines written so far, and the place of the next one. Paragraphs are numbered from 1 through the whole document as
 * it is read: headers, body, footers, and each note and text box after the paragraph that it is attached to. Empty
 * paragraphs count. A table row counts as one, however many paragraphs its cells hold. Lines of one paragraph share its
 * number.
 */
export class Sheet implements StoryReport {
  readonly lines: SourceLine[] = [];
  readonly #problems: SourceProblem[] = [];
  /** The words of the paragraph or row that is being read, as the file has them. */
  #words = '';
  readonly #unseen: { readonly how: Unseen; words: string; readonly line: number }[] = [];
  /** Each paragraph and table row; the index plus 1 is its number. */
  readonly blocks: XmlElement[] = [];
  /** Set when a limit was met: nothing more is written then. */
  fault: DocxFault | undefined;
  #region: SourceLine['region'] = 'body';
  #page = 1;
  /** Whether nothing is written on the page yet. */
  #fresh = true;
  #gap = 0;
  #first = true;
  #tables = 0;
  #characters = 0;
  readonly #reported = new Set<string>();

  /** Begins the body, or one header or footer. */
  startRegion(region: SourceLine['region']): void {
    this.#region = region;
    this.#first = true;
    this.#gap = 0;
  }

  /** Gives the next number to a paragraph or table row. */
  startBlock(element: XmlElement): void {
    this.#tellSigns();
    this.blocks.push(element);
  }

  /** The number of the table that begins, from 1. */
  startTable(): number {
    this.#tables += 1;
    return this.#tables;
  }

  /**
   * Begins a new page. `hard`: somebody inserted a page break. Word's own page ends count only on a page with something
   * written.
   */
  turnPage(hard: boolean): void {
    if (this.#region !== 'body' || (this.#fresh && !hard)) return;
    this.#page += 1;
    this.#fresh = true;
  }

  /**
   * The page of what is written now, or `known` where its first words stood on an earlier one. Undefined in headers and
   * footers, which are on all pages.
   */
  takePage(known?: number): number | undefined {
    if (this.#region !== 'body') return undefined;
    this.#fresh = false;
    return known ?? this.#page;
  }

  /** Counts an empty line before the next one. */
  leaveBlank(): void {
    this.#gap += 1;
  }

  write(line: NewLine, page: number | undefined): void {
    this.#characters += line.text.length;
    if (line.text.length > CAPS.lineCharacters.most) this.fault ??= overCap(CAPS.lineCharacters);
    if (this.lines.length >= CAPS.lines.most) this.fault ??= overCap(CAPS.lines);
    if (this.#characters > CAPS.characters.most) this.fault ??= overCap(CAPS.characters);
    if (this.fault) return;
    const { text, ...known } = line;
    this.lines.push(
      plainLine(this.blocks.length, text, {
        ...known,
        page,
        gapBefore: this.#first ? 0 : this.#gap,
        region: this.#region,
      }),
    );
    this.#first = false;
    this.#gap = 0;
  }

  linkDropped(url: string): void {
    this.#problems.push({ code: 'link-dropped', line: this.#number, details: { url } });
  }

  /** Reports what of the words nobody sees: signs among them, once their paragraph is read, or all. */
  words(text: string, unseen: Unseen | undefined): void {
    const line = this.#number;
    this.#words += text;
    if (unseen === undefined || !/[\p{L}\p{N}]/u.test(text)) return;
    const last = this.#unseen.at(-1);
    if (last?.how === unseen && last.line === line) last.words += text;
    else this.#unseen.push({ how: unseen, words: text, line });
  }

  get problems(): readonly SourceProblem[] {
    this.#tellSigns();
    return this.#problems;
  }

  /** Word divides a word into runs where it likes, so that signs are looked for in whole paragraphs. */
  #tellSigns(): void {
    for (const problem of tellUnseenSigns(this.#words, this.#number)) this.#problems.push(problem);
    this.#words = '';
  }

  /** Words of the lines that nobody sees. */
  get unseenWords(): readonly SourceProblem[] {
    return this.#unseen.map(({ how, words, line }) => tellUnseenWords(how, words, line));
  }

  /**
   * Reports something that is not read: once for each paragraph, but hidden text once for the whole document, since
   * there is often much of it.
   */
  unread(what: string): void {
    const key = what === HIDDEN_TEXT ? what : `${this.#number} ${what}`;
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.#problems.push({ code: 'source-part-unread', line: this.#number, details: { what } });
  }

  get #number(): number {
    return Math.max(1, this.blocks.length);
  }
}
