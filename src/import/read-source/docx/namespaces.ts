/**
 * The namespaces that are read, with their usual prefix. Each has two forms, Word's own and the strict one, which mean
 * the same.
 */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'],
  ['http://purl.oclc.org/ooxml/drawingml/chart', 'c'],
  ['http://schemas.microsoft.com/office/drawing/2014/chartex', 'cx'],
  ['http://schemas.openxmlformats.org/drawingml/2006/diagram', 'dgm'],
  ['http://purl.oclc.org/ooxml/drawingml/diagram', 'dgm'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['urn:schemas-microsoft-com:vml', 'v'],
]);

const RELATIONSHIP_TYPES =
  /^http:\/\/(?:schemas\.openxmlformats\.org\/officeDocument\/2006|purl\.oclc\.org\/ooxml\/officeDocument)\/relationships\/([A-Za-z]+)$/;

/** The name of an element with the usual prefix of its namespace, `w:p`; with `?` for an unknown namespace. */
export function qualifyName(uri: string, local: string): string {
  return `${PREFIXES.get(uri) ?? '?'}:${local}`;
}

/** The name of an attribute with the usual prefix, `w:val`; undefined where its namespace is not read. */
export function qualifyAttribute(uri: string, local: string): string | undefined {
  if (uri === '') return local;
  const prefix = PREFIXES.get(uri);
  return prefix === undefined ? undefined : `${prefix}:${local}`;
}

/** What a relationship leads to: `styles`, `header`, `hyperlink`; `''` where its type is not one of Word's. */
export function relationshipKind(type: string): string {
  return RELATIONSHIP_TYPES.exec(type)?.[1] ?? '';
}
