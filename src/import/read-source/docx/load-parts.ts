import { CAPS } from '../../caps.ts';
import { broken, isFault, type DocxFault } from './docx-fault.ts';
import type { ZipPackage } from './open-package.ts';
import { parseXml, type ElementBudget } from './parse-xml.ts';
import { NO_RELATIONSHIPS, readRelationships, relationshipsName, type Relationships } from './relationships.ts';
import { findChild, type XmlElement } from './xml-element.ts';

/** A file in the package, with its relationships to other files. */
export interface DocxPart {
  readonly root: XmlElement;
  readonly relationships: Relationships;
}

/** The parts of a Word file that hold words or tell how words look. */
export interface DocxParts {
  readonly document: DocxPart;
  readonly body: XmlElement;
  readonly styles: XmlElement | undefined;
  readonly numbering: XmlElement | undefined;
  readonly settings: XmlElement | undefined;
  readonly comments: XmlElement | undefined;
  readonly footnotes: DocxPart | undefined;
  readonly endnotes: DocxPart | undefined;
  /** Headers and footers, by the id of their relationship to the document. One part may have several ids. */
  readonly furniture: ReadonlyMap<string, DocxPart>;
}

/**
 * Loads the parts of a Word file, or says why it cannot be read. A part that is missing is undefined, except the
 * document.
 */
export async function loadParts(zip: ZipPackage): Promise<DocxParts | DocxFault> {
  const loader = new PartLoader(zip);
  const name = await findDocumentName(loader);
  const document = await loader.load(name);
  if (!document) return loader.fault ?? broken('filen innehåller inget Word-dokument (word/document.xml saknas)');
  const body = document.root.name === 'w:document' ? findChild(document.root, 'w:body') : undefined;
  if (!body) return broken(`${name} är inget Word-dokument`);

  const furniture = new Map<string, DocxPart>();
  const byName = new Map<string, DocxPart>();
  for (const [id, { kind, target, external }] of document.relationships) {
    if (external || (kind !== 'header' && kind !== 'footer')) continue;
    const part = byName.get(target) ?? (await loader.load(target));
    if (!part) continue;
    byName.set(target, part);
    furniture.set(id, part);
  }
  const find = (kind: string) =>
    loader.load(findTarget(document.relationships, kind) ?? name.replace(/[^/]*$/, `${kind}.xml`));
  const parts: DocxParts = {
    document,
    body,
    styles: (await find('styles'))?.root,
    numbering: (await find('numbering'))?.root,
    settings: (await find('settings'))?.root,
    comments: (await find('comments'))?.root,
    footnotes: await find('footnotes'),
    endnotes: await find('endnotes'),
    furniture,
  };
  return loader.fault ?? parts;
}

/**
 * The name of the part with the document: nearly always `word/document.xml`, sometimes `word/document2.xml` from Word
 * on the web.
 */
async function findDocumentName(loader: PartLoader): Promise<string> {
  return findTarget(await loader.loadRelationships(''), 'officeDocument') ?? 'word/document.xml';
}

function findTarget(relationships: Relationships, wanted: string): string | undefined {
  return [...relationships.values()].find(({ kind, external }) => kind === wanted && !external)?.target;
}

/** Loads parts. It keeps the first fault, and loads nothing more after it. */
class PartLoader {
  fault: DocxFault | undefined;
  readonly #zip: ZipPackage;
  readonly #budget: ElementBudget = { left: CAPS.docxElements.most };

  constructor(zip: ZipPackage) {
    this.#zip = zip;
  }

  async load(name: string): Promise<DocxPart | undefined> {
    const root = await this.#parse(name);
    return root && { root, relationships: await this.loadRelationships(name) };
  }

  async loadRelationships(part: string): Promise<Relationships> {
    const root = await this.#parse(relationshipsName(part));
    return root ? readRelationships(root, part) : NO_RELATIONSHIPS;
  }

  async #parse(name: string): Promise<XmlElement | undefined> {
    if (this.fault) return undefined;
    const bytes = await this.#zip.unpack(name);
    if (bytes === undefined) return undefined;
    const root = isFault(bytes) ? bytes : parseXml(bytes, name, this.#budget);
    if (!isFault(root)) return root;
    this.fault = root;
    return undefined;
  }
}
