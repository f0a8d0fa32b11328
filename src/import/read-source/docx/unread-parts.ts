import type { XmlElement } from './xml-element.ts';

/**
 * Names, in Swedish, an element that holds words which cannot be read; undefined for all other elements, also for
 * pictures.
 */
export function findUnreadPart(element: XmlElement): string | undefined {
  if (element.name === 'a:t' && element.text.trim() === '') return undefined;
  if (element.name === 'v:textpath') {
    const words = element.attributes['string']?.trim() ?? '';
    return words === '' ? undefined : `dekorativ text (WordArt): ${words}`;
  }
  return Object.hasOwn(UNREAD, element.name) ? UNREAD[element.name] : undefined;
}

export const HIDDEN_TEXT = 'dold text';
export const UNSHOWN_FURNITURE = 'ett sidhuvud eller en sidfot som Word inte visar';
export const COVERED_CELL = 'text i en sammanslagen tabellcell som Word inte visar';

const UNREAD: Readonly<Record<string, string>> = {
  'w:altChunk': 'ett infogat dokument',
  'w:subDoc': 'ett underdokument',
  'w:object': 'ett inbäddat objekt, till exempel ett kalkylblad',
  'w:control': 'ett formulärfält (ActiveX)',
  'c:chart': 'ett diagram',
  'cx:chart': 'ett diagram',
  'dgm:relIds': 'en SmartArt-bild',
  'a:t': 'text i en ritad figur',
};
