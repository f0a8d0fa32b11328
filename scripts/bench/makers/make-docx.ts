import { strToU8, zipSync } from 'fflate';
import { blocksXml, escapeXml, type PartNames } from './docx-body-xml.ts';
import type { DocxBlock, DocxDescription, DocxRelationship } from './docx-description.ts';
import { allLists, numberingXml, stylesXml } from './docx-styles-xml.ts';

/** Makes a Word file from a description of its content, as Word would write it. */
export function makeDocx(description: DocxDescription): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries({ ...docxFiles(description), ...description.files })) {
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files, { level: 6, mtime: new Date('2020-01-01T12:00:00') });
}

/** The files of the package before they are packed, for tests that spoil one of them. */
export function docxFiles(description: DocxDescription): Readonly<Record<string, string>> {
  const lists = allLists(description);
  const listId = (name: string) => [...lists.keys()].indexOf(name) + 1;
  const relationships: DocxRelationship[] = [...(description.relationships ?? [])];
  const files: Record<string, string> = {};
  const names = partNames(description, listId, relationships, 'rLink');

  const add = (kind: string, name: string, xml: string, id = `rId-${name}`) => {
    files[`word/${name}.xml`] = xml;
    relationships.push({ id, type: kind, target: `${name}.xml` });
  };
  add('styles', 'styles', part('styles', stylesXml(description, listId)));
  add('numbering', 'numbering', part('numbering', numberingXml(lists, listId)));
  add('settings', 'settings', part('settings', description.settings ?? ''));
  if (description.footnotes)
    add('footnotes', 'footnotes', part('footnotes', notesXml('footnote', description.footnotes, names)));
  if (description.endnotes)
    add('endnotes', 'endnotes', part('endnotes', notesXml('endnote', description.endnotes, names)));
  if (description.comments) add('comments', 'comments', part('comments', commentsXml(description.comments)));

  const furniture = (['header', 'footer'] as const).flatMap((kind) =>
    Object.entries(description[`${kind}s`] ?? {}).map(([page, blocks]) => {
      const name = `${kind}-${page}`;
      const own: DocxRelationship[] = [];
      add(
        kind,
        name,
        part(kind === 'header' ? 'hdr' : 'ftr', blocksXml(blocks, partNames(description, listId, own, 'rLink'))),
      );
      if (own.length > 0) files[`word/_rels/${name}.xml.rels`] = relationshipsXml(own);
      return `<w:${kind}Reference w:type="${page}" r:id="rId-${name}"/>`;
    }),
  );
  const section = `<w:sectPr>${furniture.join('')}${description.section ?? ''}</w:sectPr>`;
  files['word/document.xml'] = part('document', `<w:body>${blocksXml(description.body, names)}${section}</w:body>`);
  files['word/_rels/document.xml.rels'] = relationshipsXml(relationships);
  files['_rels/.rels'] = relationshipsXml([{ id: 'rId1', type: 'officeDocument', target: 'word/document.xml' }]);
  files['[Content_Types].xml'] =
    `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  return files;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const NAMESPACES = Object.entries({
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  dgm: 'http://schemas.openxmlformats.org/drawingml/2006/diagram',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
})
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

function part(root: string, inside: string): string {
  return `${DECLARATION}<w:${root} ${NAMESPACES}>${inside}</w:${root}>`;
}

function partNames(
  description: DocxDescription,
  list: (name: string) => number,
  relationships: DocxRelationship[],
  prefix: string,
): PartNames {
  const place = (named: object | undefined) => (name: string) => Object.keys(named ?? {}).indexOf(name) + 1;
  return {
    list,
    footnote: place(description.footnotes),
    endnote: place(description.endnotes),
    comment: place(description.comments),
    link: (url) => {
      const id = `${prefix}${relationships.length}`;
      relationships.push({ id, type: 'hyperlink', target: url, external: true });
      return id;
    },
  };
}

function notesXml(kind: string, notes: Readonly<Record<string, readonly DocxBlock[]>>, names: PartNames): string {
  const separator = `<w:${kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:${kind}>`;
  return (
    separator +
    Object.values(notes)
      .map((blocks, index) => `<w:${kind} w:id="${index + 1}">${blocksXml(blocks, names)}</w:${kind}>`)
      .join('')
  );
}

function commentsXml(comments: Readonly<Record<string, string>>): string {
  return Object.values(comments)
    .map(
      (text, index) =>
        `<w:comment w:id="${index + 1}" w:author="Utkast"><w:p><w:r><w:t>${escapeXml(text)}</w:t></w:r></w:p></w:comment>`,
    )
    .join('');
}

const RELATIONSHIP_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function relationshipsXml(relationships: readonly DocxRelationship[]): string {
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships
    .map(
      ({ id, type, target, external }) =>
        `<Relationship Id="${id}" Type="${RELATIONSHIP_TYPES}/${type}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;
}
