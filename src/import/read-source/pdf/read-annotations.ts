import { greatestOf, leastOf } from '../../../archive/extremes.ts';
import { apply, toNumbers, type Matrix } from './affine.ts';
import type { LinkBox } from './page-ink.ts';

export interface ReadAnnotations {
  readonly links: readonly LinkBox[];
  readonly droppedLinks: readonly string[];
  readonly unread: readonly string[];
}

/**
 * Reads the links and the notes in the margin. Fields and text boxes are drawn with the page and need no reading here.
 */
export function readAnnotations(annotations: readonly unknown[], page: Matrix): ReadAnnotations {
  const links: LinkBox[] = [];
  const droppedLinks: string[] = [];
  const unread = new Set<string>();
  for (const annotation of annotations) {
    if (typeof annotation !== 'object' || annotation === null) continue;
    const { subtype, url, unsafeUrl, rect, quadPoints, contentsObj }: AnnotationTraits = annotation;
    const address = typeof url === 'string' ? url : unsafeUrl;
    if (subtype === 'Link' && typeof address === 'string' && address !== '') {
      if (/^(?:https?|mailto):/i.test(address) && URL.canParse(address))
        for (const box of toBoxes(quadPoints, rect, page)) links.push({ ...box, url: address });
      else droppedLinks.push(address);
    }
    if (NOTES.has(String(subtype)) && hasWords(contentsObj)) unread.add('en kommentar');
  }
  return { links, droppedLinks, unread: [...unread] };
}

interface AnnotationTraits {
  readonly subtype?: unknown;
  readonly url?: unknown;
  readonly unsafeUrl?: unknown;
  readonly rect?: unknown;
  readonly quadPoints?: unknown;
  readonly contentsObj?: unknown;
}

/** Annotations that open as a note, beside the words of the page. */
const NOTES: ReadonlySet<string> = new Set(['Text', 'Highlight', 'Underline', 'Squiggly', 'StrikeOut', 'Caret']);

function hasWords(contents: unknown): boolean {
  return (
    typeof contents === 'object' &&
    contents !== null &&
    'str' in contents &&
    typeof contents.str === 'string' &&
    /\S/.test(contents.str)
  );
}

/** The boxes of a link: one for each of its lines. `quads`: eight numbers (four corners) for each box. */
function toBoxes(quads: unknown, rect: unknown, page: Matrix): readonly Omit<LinkBox, 'url'>[] {
  const corners = toNumbers(quads);
  if (corners.length >= 8)
    return Array.from({ length: Math.min(Math.floor(corners.length / 8), MOST_BOXES) }, (_, index) =>
      toBox(corners.slice(index * 8, index * 8 + 8), page),
    );
  const [x0, y0, x1, y1] = toNumbers(rect);
  return x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined
    ? []
    : [toBox([x0, y0, x1, y1], page)];
}

/** More lines than any page has. */
const MOST_BOXES = 100;

function toBox(corners: readonly number[], page: Matrix): Omit<LinkBox, 'url'> {
  const points = Array.from({ length: corners.length / 2 }, (_, index) =>
    apply(page, corners[index * 2] ?? 0, corners[index * 2 + 1] ?? 0),
  );
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return { x0: leastOf(xs), x1: greatestOf(xs), y0: leastOf(ys), y1: greatestOf(ys) };
}
