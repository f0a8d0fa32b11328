import type { SourceProblem } from '../../source-document.ts';
import { nameOfPages } from './find-scans.ts';
import type { PageLine } from './lay-out-page.ts';

/** As a part of the page. */
const COVERS = 0.5;
/** As a part of the letters of a page: the rest is a stamp, a page number, or a line that an archive has added. */
const MOST_LETTERS = 0.8;

/**
 * Whether a page is a picture with the words that a program has read from it lying unseen over it. `pictures`: the part of the
 * page that pictures cover.
 */
export function isReadByProgram(pictures: number, lines: readonly PageLine[]): boolean {
  if (pictures < COVERS) return false;
  const count = (texts: readonly string[]) => texts.join('').replaceAll(/\s/g, '').length;
  const undrawn = count(lines.map(({ unseen }) => unseen.get('drawn-unseen') ?? ''));
  return undrawn > 0 && undrawn >= count(lines.map(({ text }) => text)) * MOST_LETTERS;
}

/** The warning that these pages are such; none where there are none. */
export function tellOcr(pages: readonly number[], lineOf: (page: number) => number): readonly SourceProblem[] {
  const [first] = pages;
  if (first === undefined) return [];
  const names = nameOfPages(pages.map((number) => ({ number })));
  return [
    {
      code: 'source-ocr',
      line: lineOf(first),
      details: { pages: `${pages.length === 1 ? 'sidan' : 'sidorna'} ${names}` },
    },
  ];
}
