import { CAPS } from '../../caps.ts';
import { plainLine, type SourceLine, type SourceProblem } from '../../source-document.ts';
import { overCap } from '../refuse-source.ts';
import type { DocxFault } from './docx-fault.ts';
import type { StoryReport } from './story.ts';
import { HIDDEN_TEXT } from './unread-parts.ts';
import type { XmlElement } from './xml-element.ts';

/** What a line has that does not follow from where it comes. */
export type NewLine = Pick<SourceLine, 'text'> & Partial<Omit<SourceLine, 'number' | 'gapBefore' | 'region' | 'page'>>;

/**
 * The lines written so far, and where the next one comes. Paragraphs are numbered from 1 over the whole document as it
 * is read: headers, body, footers, each note and text box after the paragraph that it hangs on. Empty paragraphs count,
 * and so does a table row, whatever number of paragraphs its cells hold; lines of one paragraph share its number.
 */
export class Sheet implements StoryReport {
  readonly lines: SourceLine[] = [];
  readonly problems: SourceProblem[] = [];
  /** Each paragraph and table row in the order of its number, from 1. */
  readonly blocks: XmlElement[] = [];
  /** Met a cap: nothing more is written. */
  fault: DocxFault | undefined;
  #region: SourceLine['region'] = 'body';
  #page = 1;
  /** Nothing is written on the page yet. */
  #fresh = true;
  #gap = 0;
  #first = true;
  #tables = 0;
  #characters = 0;
  readonly #reported = new Set<string>();

  startRegion(region: SourceLine['region']): void {
    this.#region = region;
    this.#first = true;
    this.#gap = 0;
  }

  startBlock(element: XmlElement): void {
    this.blocks.push(element);
  }

  startTable(): number {
    this.#tables += 1;
    return this.#tables;
  }

  /** A page that somebody ends always ends; that Word says where its page ended says nothing new on a page still empty. */
  turnPage(hard: boolean): void {
    if (this.#region !== 'body' || (this.#fresh && !hard)) return;
    this.#page += 1;
    this.#fresh = true;
  }

  /** The page of what is written now: `known` where it began earlier. Headers and footers are on all of them. */
  takePage(known?: number): number | undefined {
    if (this.#region !== 'body') return undefined;
    this.#fresh = false;
    return known ?? this.#page;
  }

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
    this.problems.push({ code: 'link-dropped', line: this.#number, details: { url } });
  }

  /** Once for each paragraph; hidden text once for the whole document, for where there is some there is often much. */
  unread(what: string): void {
    const key = what === HIDDEN_TEXT ? what : `${this.#number} ${what}`;
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.problems.push({ code: 'source-part-unread', line: this.#number, details: { what } });
  }

  get #number(): number {
    return Math.max(1, this.blocks.length);
  }
}
