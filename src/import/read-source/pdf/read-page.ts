import { interpretOperators } from './interpret-operators.ts';
import type { OpenPage } from './open-pdf.ts';
import type { PageInk } from './page-ink.ts';
import { readAnnotations } from './read-annotations.ts';
import { turnUpright } from './turn-upright.ts';

/** What a page shows, laid upright. */
export function readPage(number: number, page: OpenPage): PageInk {
  const drawn = interpretOperators(page.operators, page.matrix, page.findFont);
  const { links, droppedLinks, unread } = readAnnotations(page.annotations, page.matrix);
  const { turned, outside, ...upright } = turnUpright({ ...drawn, links, width: page.width, height: page.height });
  return {
    ...upright, number, droppedLinks,
    pictures: drawn.pictureArea / Math.max(1, page.width * page.height), strokes: drawn.strokes,
    unread: [
      ...(turned > 0 ? ['text som står på tvären'] : []),
      ...(outside > 0 ? ['text som ligger utanför sidans kant'] : []),
      ...unread,
    ],
  };
}
