import type { SourceProblem } from '../../source-document.ts';
import type { PageInk } from './page-ink.ts';

/** What of a page tells whether its words are a picture. */
export type PageTraits = Pick<PageInk, 'number' | 'pictures' | 'strokes'> & { readonly letters: number };

/** The error where the pages are pictures of pages, else a warning that names those that are. */
export function findScans(pages: readonly PageTraits[], lineOf: (page: number) => number): readonly SourceProblem[] {
  const scans = pages.filter(isScan);
  if (scans.length === 0) return [];
  if (pages.every((page) => page.letters === 0 || isScan(page)))
    return [{ code: 'source-scanned', line: 1, details: { pages: scans.length } }];
  return [
    {
      code: 'source-part-unread',
      line: lineOf(scans[0]?.number ?? 1),
      details: {
        what: scans.length === 1 ? `sidan ${name(scans)}, som är en bild` : `sidorna ${name(scans)}, som är bilder`,
      },
    },
  ];
}

/** A page without letters that shows something, or one that a picture covers with no more letters than a stamp or a page number has. */
function isScan({ letters, pictures, strokes }: PageTraits): boolean {
  return letters === 0 ? pictures > 0.02 || strokes > MANY_STROKES : letters < FEW_LETTERS && pictures > 0.5;
}

/** Letters drawn as shapes: a frame and a signature have fewer lines. */
const MANY_STROKES = 1_000;
const FEW_LETTERS = 100;

/** `2, 4–6`. */
function name(pages: readonly PageTraits[]): string {
  const spans: { first: number; last: number }[] = [];
  for (const { number } of pages) {
    const span = spans.at(-1);
    if (span?.last === number - 1) span.last = number;
    else spans.push({ first: number, last: number });
  }
  return spans.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
