import type { DocxPart, DocxParts } from './load-parts.ts';
import { childrenNamed, findAll, findSwitch, findValue, type XmlElement } from './xml-element.ts';

export type FurnitureKind = 'header' | 'footer';

export interface Furniture {
  /** What Word shows: each part once, in the order of the pages. */
  readonly shown: readonly DocxPart[];
  /** Parts kept in the file for a first page or for even pages, where the document does not treat these separately. */
  readonly unshown: readonly DocxPart[];
}

/** The sections of a document, in order. */
export function listSections({ body }: DocxParts): readonly XmlElement[] {
  return findAll(body, new Set(['w:sectPr']));
}

/** Whether the section starts a new page: it does unless it says otherwise. */
export function startsPage(section: XmlElement | undefined): boolean {
  return section !== undefined && !['continuous', 'nextColumn'].includes(findValue(section, 'w:type') ?? 'nextPage');
}

/** The headers or footers of a document. A section without its own uses those of the section before it. */
export function findFurniture(parts: DocxParts, kind: FurnitureKind): Furniture {
  const evenApart = findSwitch(parts.settings, 'w:evenAndOddHeaders') ?? false;
  const inForce = new Map<string, DocxPart>();
  const seen = new Set<DocxPart>();
  const shown = new Set<DocxPart>();
  for (const section of listSections(parts)) {
    for (const { attributes } of childrenNamed(section, `w:${kind}Reference`)) {
      const part = parts.furniture.get(attributes['r:id'] ?? '');
      if (!part) continue;
      inForce.set(attributes['w:type'] ?? 'default', part);
      seen.add(part);
    }
    const pages = [...(findSwitch(section, 'w:titlePg') ? ['first'] : []), 'default', ...(evenApart ? ['even'] : [])];
    for (const page of pages) {
      const part = inForce.get(page);
      if (part) shown.add(part);
    }
  }
  return { shown: [...shown], unshown: [...seen].filter((part) => !shown.has(part)) };
}
