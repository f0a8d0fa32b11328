/** The namespaces that are read, each under its usual prefix; the form that Word writes and the strict one say the same. */
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
  ['urn:schemas-microsoft-com:vml', 'v'],
]);

const RELATIONSHIP_TYPES =
  /^http:\/\/(?:schemas\.openxmlformats\.org\/officeDocument\/2006|purl\.oclc\.org\/ooxml\/officeDocument)\/relationships\/([A-Za-z]+)$/;

export function qualifyName(uri: string, local: string): string {
  return `${PREFIXES.get(uri) ?? '?'}:${local}`;
}

/** `undefined` for an attribute of a namespace that nobody here reads. */
export function qualifyAttribute(uri: string, local: string): string | undefined {
  if (uri === '') return local;
  const prefix = PREFIXES.get(uri);
  return prefix === undefined ? undefined : `${prefix}:${local}`;
}

/** What a relationship is: `styles`, `header`, `hyperlink`; `''` where it is none of Word's own. */
export function relationshipKind(type: string): string {
  return RELATIONSHIP_TYPES.exec(type)?.[1] ?? '';
}
