import { SaxesParser, type SaxesTagNS } from 'saxes';
import { CAPS } from '../../caps.ts';
import { overCap } from '../refuse-source.ts';
import { broken, type DocxFault } from './docx-fault.ts';
import { qualifyAttribute, qualifyName } from './namespaces.ts';
import type { XmlElement } from './xml-element.ts';

/** How many elements the whole package may still have. All parts share one budget. */
export interface ElementBudget {
  left: number;
}

/**
 * Parses one XML part to a tree, or says why it cannot. A document type is refused, so no entity is ever expanded;
 * depth and number of elements are limited. Where content has several versions (`mc:AlternateContent`), only one is in
 * the tree.
 */
export function parseXml(bytes: Uint8Array, part: string, budget: ElementBudget): XmlElement | DocxFault {
  const decoder = findDecoder(bytes);
  const builder = new TreeBuilder(budget);
  const parser = new SaxesParser({ xmlns: true, position: false });
  let fault: DocxFault | undefined;
  const fail = (reason: string) => {
    fault ??= broken(`${part} ${reason}`);
  };
  parser.on('error', () => fail('är ingen hel XML-fil'));
  parser.on('doctype', () => fail('innehåller en dokumenttyp (DTD), som inget Word-dokument har'));
  parser.on('opentag', (tag) => {
    if (!fault) fault = builder.open(tag);
  });
  parser.on('closetag', () => {
    if (!fault) builder.close();
  });
  parser.on('text', (text) => builder.addText(text));
  parser.on('cdata', (text) => builder.addText(text));
  try {
    for (let start = 0; start < bytes.length && !fault; start += CHUNK) {
      parser.write(decoder.decode(bytes.subarray(start, start + CHUNK), { stream: true }));
    }
    if (!fault) parser.write(decoder.decode()).close();
  } catch {
    fail('har tecken som inte går att läsa');
  }
  return fault ?? builder.root ?? broken(`${part} är tom`);
}

/** In bytes. Small, so that little work is wasted after a fault. */
const CHUNK = 64 * 1024;

/** The format allows UTF-8 and UTF-16. */
function findDecoder(bytes: Uint8Array): TextDecoder {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  return new TextDecoder(wide ?? 'utf-8', { fatal: true });
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
  /** How many elements with words had ended before this one began. */
  readonly wordsBefore: number;
}

/** Elements that say how something looked before a change of style or layout, or only help Word. They hold no words. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:tblGridChange',
  'w:numberingChange',
  'w:latentStyles',
  'w:rsids',
]);
const TEXT_HOLDERS: ReadonlySet<string> = new Set(['w:t', 'w:instrText', 'm:t', 'a:t']);
const VERSIONS: ReadonlySet<string> = new Set(['mc:Choice', 'mc:Fallback']);
const NO_ATTRIBUTES: Readonly<Record<string, string>> = {};
const NO_CHILDREN: readonly XmlElement[] = [];

class TreeBuilder {
  root: XmlElement | undefined;
  readonly #budget: ElementBudget;
  readonly #open: OpenElement[] = [];
  /** How many elements deep the reading is inside one that is passed over; 0 outside. */
  #passed = 0;
  /** How many elements with words have ended. */
  #words = 0;
  /** Those versions of the same content that hold words. */
  readonly #worded = new WeakSet<XmlElement>();

  constructor(budget: ElementBudget) {
    this.#budget = budget;
  }

  open(tag: SaxesTagNS): DocxFault | undefined {
    const name = qualifyName(tag.uri, tag.local);
    if (this.#open.length + this.#passed >= CAPS.docxDepth.most) return overCap(CAPS.docxDepth);
    if (this.#passed > 0 || PASSED_OVER.has(name)) {
      this.#passed += 1;
      return undefined;
    }
    this.#budget.left -= 1;
    if (this.#budget.left < 0) return overCap(CAPS.docxElements);
    this.#open.push({ name, attributes: readAttributes(tag), children: [], text: '', wordsBefore: this.#words });
    return undefined;
  }

  addText(text: string): void {
    const top = this.#open.at(-1);
    if (top && this.#passed === 0 && TEXT_HOLDERS.has(top.name)) top.text += text;
  }

  close(): void {
    if (this.#passed > 0) {
      this.#passed -= 1;
      return;
    }
    const closed = this.#open.pop();
    if (!closed) return;
    const { name, attributes, text } = closed;
    const children =
      name === 'mc:AlternateContent'
        ? this.#chooseVersion(closed.children)
        : closed.children.length > 0
          ? closed.children
          : NO_CHILDREN;
    const element: XmlElement = { name, attributes, children, text };
    if (text !== '' && text.trim() !== '') this.#words += 1;
    if (VERSIONS.has(name) && this.#words > closed.wordsBefore) this.#worded.add(element);
    const parent = this.#open.at(-1);
    if (parent) parent.children.push(element);
    else this.root = element;
  }

  /** The version of the content that is kept: the first one that holds words, otherwise the first. */
  #chooseVersion(versions: readonly XmlElement[]): readonly XmlElement[] {
    return (versions.find((version) => this.#worded.has(version)) ?? versions[0])?.children ?? NO_CHILDREN;
  }
}

function readAttributes({ attributes }: SaxesTagNS): Readonly<Record<string, string>> {
  const read: Record<string, string> = {};
  let found = false;
  for (const { uri, local, value } of Object.values(attributes)) {
    const name = qualifyAttribute(uri, local);
    if (name === undefined || local.startsWith('rsid')) continue;
    read[name] = value;
    found = true;
  }
  return found ? read : NO_ATTRIBUTES;
}
