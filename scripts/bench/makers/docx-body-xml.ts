import type { DocxBlock, DocxCell, DocxParagraph, DocxRun, DocxTable, DocxText } from './docx-description.ts';

/** What the XML of a part needs from the rest of the package. */
export interface PartNames {
  /** The id of a list's `w:num`. */
  readonly list: (name: string) => number;
  /** The id of a relationship to an address outside. */
  readonly link: (url: string) => string;
  /** The number of a note or a comment. */
  readonly footnote: (name: string) => number;
  readonly endnote: (name: string) => number;
  readonly comment: (name: string) => number;
}

export function blocksXml(blocks: readonly DocxBlock[], names: PartNames): string {
  return blocks.map((block) => blockXml(block, names)).join('');
}

function blockXml(block: DocxBlock, names: PartNames): string {
  if (typeof block === 'string') return paragraphXml({ runs: block }, names);
  if ('xml' in block) return block.xml;
  return 'rows' in block ? tableXml(block, names) : paragraphXml(block, names);
}

function paragraphXml(
  { runs, style, list, level = 0, indent, properties = '' }: DocxParagraph,
  names: PartNames,
): string {
  const inside = [
    style === undefined ? '' : `<w:pStyle w:val="${escapeXml(style)}"/>`,
    list === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list === null ? 0 : names.list(list)}"/></w:numPr>`,
    indent === undefined ? '' : `<w:ind w:left="${indent}"/>`,
    properties,
  ].join('');
  return `<w:p>${inside === '' ? '' : `<w:pPr>${inside}</w:pPr>`}${runsXml(runs, names)}</w:p>`;
}

function tableXml({ rows, style }: DocxTable, names: PartNames): string {
  const properties = style === undefined ? '' : `<w:tblPr><w:tblStyle w:val="${escapeXml(style)}"/></w:tblPr>`;
  return `<w:tbl>${properties}${rows.map((cells) => `<w:tr>${cells.map((cell) => cellXml(cell, names)).join('')}</w:tr>`).join('')}</w:tbl>`;
}

function cellXml(cell: DocxCell, names: PartNames): string {
  if (typeof cell === 'string') return cellXml([cell], names);
  if (!('blocks' in cell)) return cellXml({ blocks: cell }, names);
  const span = cell.span === undefined ? '' : `<w:gridSpan w:val="${cell.span}"/>`;
  const merged =
    cell.merged === undefined ? '' : cell.merged === 'start' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
  return `<w:tc><w:tcPr>${span}${merged}</w:tcPr>${blocksXml(cell.blocks, names)}</w:tc>`;
}

function runsXml(runs: string | readonly DocxRun[], names: PartNames): string {
  return (typeof runs === 'string' ? [runs] : runs).map((run) => runXml(run, names)).join('');
}

function runXml(run: DocxRun, names: PartNames): string {
  if (typeof run === 'string') return run === '' ? '' : textRunXml({ text: run });
  if ('xml' in run) return run.xml;
  if ('text' in run) return textRunXml(run);
  if ('link' in run) return `<w:hyperlink r:id="${names.link(run.link)}">${runsXml(run.runs, names)}</w:hyperlink>`;
  if ('anchor' in run)
    return `<w:hyperlink w:anchor="${escapeXml(run.anchor)}">${runsXml(run.runs, names)}</w:hyperlink>`;
  if ('inserted' in run) return `<w:ins w:id="1" w:author="Utkast">${runsXml(run.inserted, names)}</w:ins>`;
  if ('deleted' in run)
    return `<w:del w:id="1" w:author="Utkast"><w:r><w:delText xml:space="preserve">${escapeXml(run.deleted)}</w:delText></w:r></w:del>`;
  if ('field' in run) return fieldXml(run.field, runsXml(run.result, names));
  if ('textBox' in run) return textBoxXml(blocksXml(run.textBox, names));
  if ('footnote' in run) return `<w:r><w:footnoteReference w:id="${names.footnote(run.footnote)}"/></w:r>`;
  if ('endnote' in run) return `<w:r><w:endnoteReference w:id="${names.endnote(run.endnote)}"/></w:r>`;
  return `<w:r><w:commentReference w:id="${names.comment(run.comment)}"/></w:r>`;
}

function fieldXml(instruction: string, result: string): string {
  const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  return `${mark('begin')}<w:r><w:instrText xml:space="preserve">${escapeXml(instruction)}</w:instrText></w:r>${mark('separate')}${result}${mark('end')}`;
}

/** A text box as Word writes it: the drawing, and the same words again for programs without drawings. */
function textBoxXml(content: string): string {
  const box = `<w:txbxContent>${content}</w:txbxContent>`;
  return (
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  );
}

function textRunXml({ text, style, bold, strike, doubleStrike, hidden }: DocxText): string {
  const properties = [
    style === undefined ? '' : `<w:rStyle w:val="${escapeXml(style)}"/>`,
    toggleXml('b', bold),
    toggleXml('strike', strike),
    toggleXml('dstrike', doubleStrike),
    toggleXml('vanish', hidden),
  ].join('');
  const inside = text
    .split(/([\t\n\f])/)
    .map(
      (part) =>
        (Object.hasOwn(SIGNS, part) ? SIGNS[part] : undefined) ??
        (part === '' ? '' : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`),
    )
    .join('');
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${inside}</w:r>`;
}

const SIGNS: Readonly<Record<string, string>> = { '\t': '<w:tab/>', '\n': '<w:br/>', '\f': '<w:br w:type="page"/>' };

function toggleXml(name: string, value: boolean | undefined): string {
  return value === undefined ? '' : value ? `<w:${name}/>` : `<w:${name} w:val="0"/>`;
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
