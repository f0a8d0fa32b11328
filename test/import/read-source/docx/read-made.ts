import { expect } from 'vitest';
import { readDocx } from '../../../../src/import/read-source/docx/read-docx.ts';
import type { SourceLine, SourceProblem } from '../../../../src/import/source-document.ts';
import type { DocxBlock, DocxDescription } from '../../../../scripts/bench/makers/docx-description.ts';
import { makeDocx } from '../../../../scripts/bench/makers/make-docx.ts';

/** The lines of a Word file made from a description, which must be read without any problem. */
export async function readLines(
  body: readonly DocxBlock[],
  rest: Omit<DocxDescription, 'body'> = {},
): Promise<readonly SourceLine[]> {
  const { lines, problems } = await readMade({ ...rest, body });
  expect(problems).toEqual([]);
  return lines;
}

export async function readTexts(
  body: readonly DocxBlock[],
  rest: Omit<DocxDescription, 'body'> = {},
): Promise<readonly string[]> {
  return (await readLines(body, rest)).map(({ text }) => text);
}

export async function readMade(
  description: DocxDescription,
): Promise<{ readonly lines: readonly SourceLine[]; readonly problems: readonly SourceProblem[] }> {
  const { document, problems } = await readDocx(makeDocx(description));
  return { lines: document?.lines ?? [], problems };
}

/** The only line of the only paragraph. */
export async function readLine(block: DocxBlock, rest: Omit<DocxDescription, 'body'> = {}): Promise<SourceLine> {
  const lines = await readLines([block], rest);
  expect(lines).toHaveLength(1);
  const [line] = lines;
  if (!line) throw new Error('no line');
  return line;
}

/** The words that are struck out in a line. */
export function struckWords({ text, strikes }: SourceLine): readonly string[] {
  return strikes.map(({ start, end }) => text.slice(start, end));
}
