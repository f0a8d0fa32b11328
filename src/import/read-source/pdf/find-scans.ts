import type { SourceProblem } from '../../source-document.ts';
import type { PageInk } from './page-ink.ts';

/** The facts that tell whether the words of a page are a picture. */
export type PageTraits = Pick<PageInk, 'number' | 'pictures' | 'strokes'> & { readonly letters: number };

/**
 * The error `source-scanned` where all pages are pictures of text; otherwise a warning that names such pages, if any.
 */
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
        what:
          scans.length === 1
            ? `sidan ${nameOfPages(scans)}, som är en bild`
            : `sidorna ${nameOfPages(scans)}, som är bilder`,
      },
    },
  ];
}

/**
 * Whether a page is a picture of text: it has no letters but shows something, or a picture covers it and it has no more
 * letters than a stamp or a page number.
 */
function isScan({ letters, pictures, strokes }: PageTraits): boolean {
  return letters === 0 ? pictures > 0.02 || strokes > MANY_STROKES : letters < FEW_LETTERS && pictures > 0.5;
}

/** A page of letters drawn as shapes has thousands of lines; frames and signatures have fewer. */
const MANY_STROKES = 1_000;
/** A stamp and a page number together have fewer letters. */
const FEW_LETTERS = 100;

/** The numbers of the pages: `2, 4–6`. */
export function nameOfPages(pages: readonly { readonly number: number }[]): string {
  const spans: { first: number; last: number }[] = [];
  for (const { number } of pages) {
    const span = spans.at(-1);
    if (span?.last === number - 1) span.last = number;
    else spans.push({ first: number, last: number });
  }
  return spans.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
