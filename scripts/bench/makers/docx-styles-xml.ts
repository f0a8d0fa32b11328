import {
  STANDARD_LISTS,
  type DocxDescription,
  type DocxList,
  type DocxListLevel,
  type DocxStyle,
} from './docx-description.ts';
import { escapeXml } from './docx-body-xml.ts';

/**
 * The styles of a new document in Word, as far as minutes use them: `Heading1` … `Heading3`, which a Swedish Word calls
 * `Rubrik1` …
 */
const HEADINGS: readonly DocxStyle[] = [1, 2, 3].map((level) => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  basedOn: 'Normal',
  paragraph: `<w:outlineLvl w:val="${level - 1}"/>`,
  run: '<w:b/>',
}));
const NORMAL: DocxStyle = { id: 'Normal', name: 'Normal', default: true };

export function stylesXml({ styles = [], defaults = '' }: DocxDescription, listId: (name: string) => number): string {
  const own = new Set(styles.map(({ id }) => id));
  const all = [...[NORMAL, ...HEADINGS].filter(({ id }) => !own.has(id)), ...styles];
  return `<w:docDefaults><w:rPrDefault><w:rPr>${defaults}</w:rPr></w:rPrDefault></w:docDefaults>${all.map((style) => styleXml(style, listId)).join('')}`;
}

function styleXml(
  { id, kind = 'paragraph', name = id, basedOn, default: isDefault, list, level, paragraph = '', run = '' }: DocxStyle,
  listId: (name: string) => number,
): string {
  const numbering =
    list === undefined
      ? ''
      : `<w:numPr>${level === undefined ? '' : `<w:ilvl w:val="${level}"/>`}<w:numId w:val="${listId(list)}"/></w:numPr>`;
  return (
    `<w:style w:type="${kind}" w:styleId="${escapeXml(id)}"${isDefault ? ' w:default="1"' : ''}><w:name w:val="${escapeXml(name)}"/>` +
    `${basedOn === undefined ? '' : `<w:basedOn w:val="${escapeXml(basedOn)}"/>`}<w:pPr>${numbering}${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
  );
}

/**
 * All lists by name. The place of a list, from 1, is the id of its `w:num` and, where it has levels, of its
 * `w:abstractNum`.
 */
export function allLists({ lists = {} }: DocxDescription): ReadonlyMap<string, DocxList> {
  return new Map<string, DocxList>([...Object.entries(STANDARD_LISTS), ...Object.entries(lists)]);
}

export function numberingXml(lists: ReadonlyMap<string, DocxList>, listId: (name: string) => number): string {
  const abstracts = [...lists].flatMap(([name, list]) =>
    'sameAs' in list
      ? []
      : [`<w:abstractNum w:abstractNumId="${listId(name)}">${list.map(levelXml).join('')}</w:abstractNum>`],
  );
  const numbers = [...lists].map(([name, list]) => {
    const override =
      'sameAs' in list && list.startAt !== undefined
        ? `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${list.startAt}"/></w:lvlOverride>`
        : '';
    return `<w:num w:numId="${listId(name)}"><w:abstractNumId w:val="${listId('sameAs' in list ? list.sameAs : name)}"/>${override}</w:num>`;
  });
  return abstracts.join('') + numbers.join('');
}

function levelXml({ format, text, start = 1, more = '' }: DocxListLevel, level: number): string {
  const indent = 360 * (level + 1);
  return (
    `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${escapeXml(text)}"/>` +
    `<w:pPr><w:ind w:left="${indent}" w:hanging="360"/></w:pPr></w:lvl>`
  );
}
