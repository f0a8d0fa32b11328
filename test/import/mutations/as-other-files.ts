import { makeDocx } from '../../../scripts/bench/makers/make-docx.ts';
import { pdfFromLines } from '../../../scripts/bench/makers/make-pdf.ts';
import { textOf, type MutatedDocument } from './mutated-document.ts';
import type { StartingTexts } from './starting-texts.ts';

/** A mutated document in another format, and its lines as far as that format can hold them. */
export interface OtherFile {
  readonly source: string;
  readonly bytes: Uint8Array;
}

/** A paragraph for each line; signs that XML forbids are left out. */
export function asDocx(document: MutatedDocument, texts?: StartingTexts): OtherFile {
  const lines = linesOf(document, texts).map((line) =>
    line.toWellFormed().replaceAll(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, ''),
  );
  return { source: lines.join('\n'), bytes: makeDocx({ body: lines.map((line) => ({ runs: [{ text: line }] })) }) };
}

/** Wrapped on pages, in the letters of the typeface. */
export async function asPdf(document: MutatedDocument, texts?: StartingTexts): Promise<OtherFile> {
  const lines = linesOf(document, texts).map((line) =>
    line.replaceAll(/[^\t -~\u00A1-\u00AC\u00AE-\u00FF–—”’•…€]/gu, ''),
  );
  return { source: lines.join('\n'), bytes: await pdfFromLines(lines, { wrap: true }) };
}

function linesOf(document: MutatedDocument, texts?: StartingTexts): readonly string[] {
  return textOf(document, texts).split(/\r\n|[\r\n\f\v\u0085\u2028\u2029]/);
}
